#include "upkeep/coming_changes.h"

#include "whatif/committed.h"
#include "whatif/doubled_plans.h"

#include <algorithm>

namespace penumbra::upkeep {

std::vector<ComingChange> comingIn(const model::Inventory& inventory, base::Time now) {
    std::vector<ComingChange> out;
    for (const auto& event : inventory.events()) {
        const bool scheduled = event.kind != model::EventKind::Freeze && event.kind != model::EventKind::Incident &&
                               event.evidence.empty();
        if (!scheduled || event.window.empty() || event.window.end <= now) continue;
        out.push_back({event, event.window.begin <= now, whatif::isMadeHere(event)});
    }
    std::stable_sort(out.begin(), out.end(), [](const ComingChange& a, const ComingChange& b) {
        return a.event.window.begin < b.event.window.begin;
    });
    return out;
}

base::Result<ComingChanges> comingChanges(const store::Workspace& workspace, base::Time now) {
    const auto inventory = workspace.inventory();
    if (!inventory) return tl::unexpected(inventory.error());
    return ComingChanges{comingIn(*inventory, now), whatif::doubledPlans(*inventory, now)};
}

} // namespace penumbra::upkeep
