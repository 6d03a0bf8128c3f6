#pragma once

#include <span>
#include <vector>

namespace penumbra::forecast {

/// Classical decomposition (Hyndman and Athanasopoulos, 3rd ed., section 3.4) that skips missing values: the mean over
/// all cycles of value minus (multiplicative: divided by) the centred moving average, per phase t % cycle, centred on 0
/// (1). A phase without any value gets 0 (1).
std::vector<double> seasonalIndices(std::span<const double> values, int cycle, bool multiplicative);

/// Centred moving average over one cycle, with half weights at the ends when the cycle is even; NaN where fewer than
/// half of the window is known. O(n).
std::vector<double> movingAverage(std::span<const double> values, int cycle);

} // namespace penumbra::forecast
