#pragma once

#include "forecast/forecaster.h"

#include <span>
#include <vector>

namespace penumbra::forecast {

/// Classical decomposition (Hyndman and Athanasopoulos, 3rd ed., section 3.4) that skips missing values: the mean over
/// all cycles of value minus (multiplicative: divided by) the centred moving average, per phase t % cycle, centred on 0
/// (1). A phase without any value gets 0 (1).
std::vector<double> seasonalIndices(std::span<const double> values, int cycle, bool multiplicative);

/// A season that stays as it is, to be taken out before a method that knows none.
struct FixedSeason {
    int cycle = 1;
    bool multiplicative = false;
    std::vector<double> indices{0.0}; ///< one per phase of the first value on

    double without(double value, std::size_t t) const {
        const double index = indices[t % indices.size()];
        return multiplicative ? value / index : value - index;
    }
    double with(double value, std::size_t t) const {
        const double index = indices[t % indices.size()];
        return multiplicative ? value * index : value + index;
    }
};

/// By classical decomposition, of the long cycle where it was seen four times, else of the short one; ratios where the
/// values are positive and no index is near zero.
FixedSeason fixedSeason(std::span<const double> values, const Setting& setting);

/// Centred moving average over one cycle, with half weights at the ends when the cycle is even; NaN where fewer than
/// half of the window is known. O(n).
std::vector<double> movingAverage(std::span<const double> values, int cycle);

} // namespace penumbra::forecast
