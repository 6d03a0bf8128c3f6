#include "whatif/action.h"

#include <array>

namespace penumbra::whatif {

#define PENUMBRA_ENTRY(name) extern const Action name;
#include "whatif/actions.def"
#undef PENUMBRA_ENTRY

base::Registry<Action> actions() {
    static constexpr auto entries = std::to_array<const Action*>({
#define PENUMBRA_ENTRY(name) &name,
#include "whatif/actions.def"
#undef PENUMBRA_ENTRY
    });
    return base::Registry<Action>(entries);
}

} // namespace penumbra::whatif
