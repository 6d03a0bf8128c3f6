#pragma once

#include "simulate/usage.h"

#include <cstddef>
#include <vector>

namespace penumbra::simulate {

/// The largest share of its capacity that the upper end of the series' 80 % band reaches; 0 where nothing limits it.
float peakShare(const UsageSeries& series);

/// Positions in usage.series of the hosts' series that come nearest to their limit, `count` at most, the nearest first;
/// of equal ones the first. O(series x steps).
std::vector<std::size_t> nearestToLimit(const Usage& usage, std::size_t count);

} // namespace penumbra::simulate
