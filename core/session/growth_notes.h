#pragma once

#include "base/problem.h"
#include "model/demand.h"
#include "model/world.h"

namespace penumbra::session {

/// What the growth that the scenario adds to `before` rests on: of each service the fit by which a dimension follows
/// its requests with how sure it is, which services grow in proportion for want of one, and that what is stored stays.
base::Problems growthNotes(const model::World& before, const model::World& world, const model::Demand& demand);

} // namespace penumbra::session
