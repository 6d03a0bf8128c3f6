#pragma once

#include "simulate/placement.h"

#include <vector>

namespace penumbra::simulate {

/// Per workload that runs and can move: how many hosts besides its own would take it under the placement, as it is; -1
/// for all others. Empty when stopped.
std::vector<int> takers(const model::World& world, const Placement& placement, const base::Run& run);

} // namespace penumbra::simulate
