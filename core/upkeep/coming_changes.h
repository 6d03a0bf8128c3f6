#pragma once

#include "store/workspace.h"

#include <vector>

namespace penumbra::upkeep {

/// A scheduled change that has not ended.
struct ComingChange {
    model::ScheduledEvent event;
    bool underWay = false;
    bool planned = false; ///< it was made from a plan here, so it can be called off here (whatif::callOff)
};
struct ComingChanges {
    std::vector<ComingChange> changes; ///< the soonest first
    base::Problems problems;           ///< plans that speak of the same things
};
/// Neither freezes, nor what was only seen to happen, nor what was called off.
base::Result<ComingChanges> comingChanges(const store::Workspace& workspace, base::Time now);
/// Those of an inventory, without what is wrong with them.
std::vector<ComingChange> comingIn(const model::Inventory& inventory, base::Time now);

} // namespace penumbra::upkeep
