#pragma once

#include "session/session.h"

namespace penumbra::session {

/// On which step a look forecasts a series, never finer than it was measured, from how long before now, on how much
/// history, and how many steps ahead. A series of long steps is looked at for longer: few say little.
struct LookWindow {
    base::Duration step{}, back{}, training{};
    int horizon = 0;
};
LookWindow windowOf(const Evaluation& evaluation, const model::SeriesInfo& info, const Look& look);

/// How a forecast that begins in the past did against what was measured since.
struct Held {
    int steps = 0;                ///< that were measured; 0: none
    double mase = 0;              ///< NaN where nothing scales it
    std::vector<double> coverage; ///< of each band, over the measured steps
};

/// One series with its forecast as the planner looks at it: the same history, step and horizon as the evaluation's
/// demand.
struct SeriesForecast {
    model::SeriesInfo info;
    model::Series history;     ///< up to now on the evaluation's step, NaN in gaps
    base::TimeWindow training; ///< what the forecast saw of it
    base::TimeGrid grid;       ///< of the forecast
    Held held;
    std::vector<double> levels;
    forecast::Forecast forecast;
    std::string byHand; ///< the forecaster that was named for it, in the look or by a pin; empty: by the backtest
    /// What the resource offers or reserves of the series' dimension; absent where nothing is stated.
    std::optional<double> limit;
    bool limitIsRequest = false; ///< the limit is a workload's reservation, not a capacity
};

/// Forecasts one series in full: bands, backtest, candidates and notes. For the page that shows one series; the joint
/// paths that the simulation uses come from the evaluation's demand.
base::Result<SeriesForecast> forecastSeries(Session& session, const Evaluation& evaluation, const model::SeriesKey& key,
                                            const Look& look, const base::Run& run);

} // namespace penumbra::session
