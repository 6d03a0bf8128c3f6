#pragma once

#include "remedy/relocation/search.h"

namespace penumbra::remedy::bounds {

/// No placement of the task in which all its homeless have a host moves fewer workloads. Two bounds, of which the
/// larger counts. For each homeless one: on the host where the fewest have to leave, as many of the largest as free
/// what it lacks. For all together, in each dimension: what they need above the room on hosts that take one of them as
/// they are comes from workloads that move, of which each frees no more than the largest do. Rules about neighbours are
/// not looked at. O(homeless x hosts x residents).
int fewestMoves(const relocation::Task& task);

/// As many of the largest amounts as make up the excess; all and one more where they do not.
int fewestOf(std::vector<double> amounts, double excess);

} // namespace penumbra::remedy::bounds
