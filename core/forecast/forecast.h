#pragma once

#include "base/problem.h"
#include "base/run.h"
#include "forecast/forecaster.h"
#include "model/demand.h"
#include "model/event.h"
#include "model/series.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace penumbra::forecast {

struct Models;

/// What the numbers of a series stand for, for what is said about them.
struct Terms {
    base::Unit unit = base::Unit::Count;
    base::Duration step{};
    double scale = 1; ///< the amount that a value of 1 is
};

/// What to forecast. `values` are on a regular grid, NaN where missing.
struct Request {
    std::span<const double> values;
    int horizon = 24;
    std::vector<int> cycles; ///< in steps, ascending, e.g. 24 and 168; empty: found in the data
    std::vector<double> levels{0.8, 0.95};
    std::optional<double> lower, upper; ///< known bounds
    std::vector<EventWindow>
        events; ///< scheduled, past and coming, in steps of `values`; explained before statistics do
    const Network* network = nullptr; ///< trained on a fleet that the series is of; forecastFleet() sets it
    std::string pinned;               ///< id of the forecaster to use; empty: chosen by backtest
    std::optional<Terms> terms;       ///< without them the notes give bare numbers and steps
};

/// What a history shows of bounds where nothing else is known: values that never were below 0 stay there; so do those
/// of a share, a part of one, that never were above 1.
struct Bounds {
    std::optional<double> lower, upper;
};
Bounds boundsOf(std::span<const double> values, bool share);

struct Band {
    double level = 0.8;
    std::vector<double> low, high;
};

/// One candidate of the backtest.
struct Candidate {
    std::string model;
    double mase = 0;   ///< mean absolute error over the origins, scaled by the seasonal naive's in-sample error
    double weight = 0; ///< its share of the answer; 0: it was only compared
};

/// Rolling-origin backtest of the chosen model and its bands. Error and coverage are three different things from skill
/// and probability; they are never multiplied.
struct Backtest {
    int origins = 0; ///< 0: the history was too short for one
    double mase = 0, mae = 0;
    std::vector<double> coverage;      ///< measured, one per level asked for
    std::vector<Candidate> candidates; ///< best first
};

/// The answer for any series, however short: never NaN, never crossing quantiles, never outside the bounds.
struct Forecast {
    std::string model;
    std::vector<int> cycles;
    std::vector<double> mean, median; ///< one per step
    std::vector<Band> bands;          ///< in the order of the levels asked for
    Backtest backtest;
    int supportedSteps = 0; ///< steps whose band rests on measured errors; later ones are extrapolated and say so
    base::Problems notes;   ///< "too short", "constant", "mostly missing": what the answer rests on, in words
    /// For joint paths: the error of step h is scale[h] times a standardised past error. residuals holds one row per
    /// origin of the backtest, oldest first, of residualSteps each; NaN-free, empty without a backtest.
    std::vector<float> location, scale, residuals;
    int residualSteps = 0;
    std::vector<int> residualOrigins; ///< per row: how many steps before the end of the history the origin lies
};

/// Forecasts one series. An error only when there is no sample at all or it was stopped.
base::Result<Forecast> forecast(const Request& request, const base::Run& run);

/// Joint demand of many series on one grid: as DESIGN's joint paths, deterministic in run.seed for any thread count.
/// All series must share the grid's step; `grid.begin` is where their history ends. Every path takes the same past
/// stretches of error for all series. A series without any sample gets no entry.
struct DemandRequest {
    std::vector<model::Series> histories;
    std::vector<int> dimensions;               ///< per history: what it fills, or -1
    std::vector<std::optional<double>> uppers; ///< per history: known bound; may be empty
    base::TimeGrid grid;
    int pathCount = 256;
    std::vector<std::pair<model::SeriesKey, std::string>> pins; ///< forecaster id of a series
    std::vector<std::vector<EventWindow>> events;               ///< per history, as Request::events; may be empty
};
/// With `models` only what they do not answer is fitted, and kept there.
base::Result<model::Demand> forecastDemand(const DemandRequest& request, const base::Run& run,
                                           Models* models = nullptr);

} // namespace penumbra::forecast
