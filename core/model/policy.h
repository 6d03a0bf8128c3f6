#pragma once

#include "base/registry.h"

namespace penumbra::model {

/// A placement policy by name: one line in model/policies.def, and one file in simulate/policies that does it.
struct PolicyName {
    const char* id;      ///< "best-fit"
    const char* title;   ///< "Best fit"
    const char* summary; ///< one sentence: in which order, and on which of the hosts that take a workload
};

base::Registry<PolicyName> policyNames();

/// "best-fit|first-fit|...", for a parameter's choices.
inline constexpr const char* kPolicyChoices = &""
#define PENUMBRA_POLICY(name, id, title, summary) "|" id
#include "model/policies.def"
#undef PENUMBRA_POLICY
                                                  [1];

} // namespace penumbra::model
