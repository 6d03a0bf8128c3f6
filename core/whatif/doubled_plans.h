#pragma once

#include "base/problem.h"
#include "model/inventory.h"

namespace penumbra::whatif {

/// Planned events that have not ended at `now` and speak of the same things: where two bring the same hosts or
/// replicas both are counted, where two set the same to different values one is applied on top of the other. A
/// warning for each two events says so; nothing is left out. What the live inventory shows already is not counted.
base::Problems doubledPlans(const model::Inventory& live, base::Time now);

/// The same of one event that is about to stand in the inventory, in the place of what has its id.
base::Problems doubledWith(const model::ScheduledEvent& event, const model::Inventory& live, base::Time now);

} // namespace penumbra::whatif
