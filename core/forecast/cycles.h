#pragma once

#include <span>
#include <vector>

namespace penumbra::forecast {

/// Cycles that the values show, ascending, at most two (a day and a week, say): candidates are the usual lengths of
/// calendars and the peaks of the autocorrelation; one is kept when its seasonal means explain a good part of the
/// variance around the moving average, adjusted for the number of phases. At least three whole cycles must be there.
/// O(n x candidates).
std::vector<int> findCycles(std::span<const double> values);

/// The same among given lengths only.
std::vector<int> findCycles(std::span<const double> values, std::span<const int> candidates);

} // namespace penumbra::forecast
