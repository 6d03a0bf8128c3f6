#include "model/policy.h"

#include "base/text.h"

#include <array>

namespace penumbra::model {

namespace {

constexpr PolicyName kPolicies[] = {
#define PENUMBRA_POLICY(name, id, title, summary) {id, title, summary},
#include "model/policies.def"
#undef PENUMBRA_POLICY
};

} // namespace

base::Registry<PolicyName> policyNames() {
    static constexpr auto entries = [] {
        std::array<const PolicyName*, std::size(kPolicies)> out{};
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = &kPolicies[i];
        return out;
    }();
    return base::Registry<PolicyName>(entries);
}

} // namespace penumbra::model
