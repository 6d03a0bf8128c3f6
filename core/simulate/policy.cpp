#include "simulate/policy.h"

#include <array>

namespace penumbra::simulate {

#define PENUMBRA_POLICY(name, id, title, summary) extern const Policy name;
#include "model/policies.def"
#undef PENUMBRA_POLICY

const Policy& policyOf(std::string_view id) {
    static constexpr auto entries = std::to_array<const Policy*>({
#define PENUMBRA_POLICY(name, id, title, summary) &name,
#include "model/policies.def"
#undef PENUMBRA_POLICY
    });
    const auto* found = base::Registry<Policy>(entries).find(id);
    return found ? *found : *entries.front();
}

} // namespace penumbra::simulate
