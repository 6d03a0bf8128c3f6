#pragma once

#include "forecast/backtest.h"
#include "forecast/calibration.h"

namespace penumbra::forecast {

/// What the members and their combination did from the rolling origins.
struct Rehearsal {
    std::vector<Trial> trials;   ///< best first
    std::vector<double> weights; ///< one a trial
    Errors errors;               ///< of the combination

    /// No member could be tried, or no origin has a truth.
    bool empty() const;
    /// Mean absolute error of the combination over the origins from step `from` of the series on; NaN without any.
    double meanError(int from = 0) const;
};

Rehearsal rehearse(std::span<const double> values, const Setting& setting, const Plan& plan, const std::string& pinned,
                   const base::Run& run);

} // namespace penumbra::forecast
