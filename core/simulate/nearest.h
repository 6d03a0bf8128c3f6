#pragma once

#include "simulate/usage.h"

#include <cstddef>
#include <vector>

namespace penumbra::simulate {

inline constexpr std::size_t kUpper80 = 3; ///< of kLevels: the upper end of the 80 % band

/// The largest share of its capacity that the series reaches at a quantile of kLevels; 0 where nothing limits it.
float peakShare(const UsageSeries& series, std::size_t level = kUpper80);

/// Positions in usage.series of the hosts' series that come nearest to their limit, `count` at most, the nearest first;
/// of equal ones the first. O(series x steps).
std::vector<std::size_t> nearestToLimit(const Usage& usage, std::size_t count, std::size_t level = kUpper80);

} // namespace penumbra::simulate
