#include "whatif/action.h"

#include "base/text.h"

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

const char* topicTitle(Topic topic) {
    switch (topic) {
    case Topic::Workloads:
        return PENUMBRA_TEXT("actions", "Workloads and services");
    case Topic::Load:
        return PENUMBRA_TEXT("actions", "Load and promises");
    case Topic::Hosts:
        return PENUMBRA_TEXT("actions", "Hosts");
    case Topic::Failures:
        return PENUMBRA_TEXT("actions", "Failures");
    case Topic::Maintenance:
        return PENUMBRA_TEXT("actions", "Maintenance");
    case Topic::Rules:
        return PENUMBRA_TEXT("actions", "Rules");
    }
    return "";
}

} // namespace penumbra::whatif
