#pragma once

#include <span>
#include <vector>

namespace penumbra::stats {

/// Autocorrelation at lags 0..maxLag. NaN values are left out pair by pair, both sums divided by their number of pairs.
/// All zeros but lag 0 for a constant series. O(n x maxLag).
std::vector<double> autocorrelation(std::span<const double> values, int maxLag);

} // namespace penumbra::stats
