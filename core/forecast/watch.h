#pragma once

#include "forecast/forecast.h"

namespace penumbra::forecast {

/// Follows the samples that come after a forecast and says whether its model still holds: while their mean scaled error
/// is not beyond what the same number of steps had from any origin of the backtest, and not far beyond that of the last
/// value before the forecast. One step costs O(1). A value.
struct Watch {
    std::vector<float> expected, size; ///< one per step of the forecast: its location and the usual size of an error
    std::vector<float> limit;          ///< the largest mean scaled error of the first steps from any past origin
    float last = 0;                    ///< value before the forecast
    int steps = 0;                     ///< passed so far
    int seen = 0;                      ///< of them with a sample
    double sum = 0;                    ///< of their scaled errors
    double still = 0;                  ///< the same of `last`

    Watch() = default;
    Watch(const Forecast& forecast, std::span<const double> history);
    /// The next step's sample, in the units of the forecast; NaN where there is none.
    void add(double value);
    /// False as well once the forecast has no step left to compare with.
    bool holds() const;
};

} // namespace penumbra::forecast
