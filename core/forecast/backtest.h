#pragma once

#include "base/run.h"
#include "forecast/forecaster.h"

#include <string>
#include <vector>

namespace penumbra::forecast {

/// Where the rolling origins lie, counted back from the end, so that series of one grid share them whatever their
/// length.
struct Plan {
    int horizon = 0;       ///< steps forecast from each origin; may be below the horizon asked for
    std::vector<int> back; ///< origin = length - back, strictly descending, each >= horizon; empty: no backtest
    int train = 0;         ///< the fit before the first origin sees length - back.front() samples, at least this many
};

/// Spreads some 24 origins over the newest part of the history, four horizons or the longest cycle, or over all of it.
Plan planBacktest(int length, const Setting& setting, bool wholeHistory);

/// The part of a plan that a series of `length` samples can hold.
Plan shortened(const Plan& plan, int length, const Setting& setting);

/// One forecaster over all origins: fitted once before the first, then frozen.
struct Trial {
    const Forecaster* forecaster = nullptr;
    Coefficients coefficients;     ///< of the fit before the first origin
    std::vector<double> forecasts; ///< origins x horizon
    double error = 0;              ///< mean absolute
};

/// Trials of every forecaster that the length allows, best first, equal ones in the registry's order; of `pinned` as
/// well, even where it is only tried by hand. Returns early when the run is stopped.
std::vector<Trial> backtest(std::span<const double> values, const Setting& setting, const Plan& plan,
                            const std::string& pinned, const base::Run& run);

} // namespace penumbra::forecast
