#pragma once

#include "base/problem.h"
#include "model/demand.h"
#include "model/world.h"

namespace penumbra::session {

/// A note where workloads are resized to less than their forecast 95 % peak: the room that placement gets from it is
/// used, so what it seems to mend may run out instead. `before` is the world without the scenario's edits.
base::Problems undersized(const model::World& before, const model::World& world, const model::Demand& demand);

} // namespace penumbra::session
