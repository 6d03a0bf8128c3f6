#pragma once

#include "optimize/reconfiguration/state.h"

namespace penumbra::optimize::reconfiguration {

/// Steps that are valid one after another (in a state as lenient), made as parallel as the rules allow: every move
/// starts as early as the host that it goes to has room for it from then on and is clear of those that must be apart
/// from it, with everything that arrives counted from its start and everything that leaves until its end. Sorted by
/// start, then workload. O(steps x (residents + moves of one host)).
std::vector<Move> schedule(const Problem& problem, const std::vector<Step>& steps, bool lenient = false);

} // namespace penumbra::optimize::reconfiguration
