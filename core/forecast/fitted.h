#pragma once

#include "forecast/calibration.h"
#include "forecast/explained.h"

#include <string_view>

namespace penumbra::forecast {

/// One candidate of a backtest with what it learnt of the whole history.
struct FittedMember {
    const Forecaster* forecaster = nullptr;
    double error = 0;          ///< mean absolute, over the origins, in prepared units
    double weight = 0;         ///< its share of the answer
    Coefficients coefficients; ///< empty where the weight is 0
};

/// Everything that was learnt of one series: enough to go on with new samples without fitting again. A value with
/// versioned bytes. Without members there was no backtest and nothing to go on with.
struct Fitted {
    int skipped = 0; ///< values that Prepared left out at the beginning
    double unit = 1; ///< as in Prepared
    int length = 0;  ///< prepared values that it was fitted on
    std::vector<int> cycles;
    Explained explained;
    std::vector<FittedMember> members; ///< best first
    double meanError = 0;              ///< of the combination, over the origins
    double naiveError = 0;             ///< the seasonal naive's in the sample, that errors are scaled by
    std::vector<double> coverage;      ///< measured, one per level asked for
    int errorSteps = 0;                ///< steps of each origin
    std::vector<int> back;             ///< per origin: how many steps before `length` it lies
    std::vector<float> errors;         ///< of the combination, origins x errorSteps, NaN where the truth is missing
    base::Problems notes;              ///< of the fit

    bool hasBacktest() const { return !members.empty(); }
    /// The errors with their origins as indices of the values.
    Errors pastErrors() const;
};

/// Learns a series: explains it, rehearses every candidate from the rolling origins, weighs them, and fits those with a
/// weight to all there is. The prepared values are left without what explains them. Stopped: without members.
Fitted fitSeries(Prepared& prepared, const Request& request, const Frame* frame, const base::Run& run);

/// What the members together forecast from each origin on, an index of `values` at or behind the end of the fit; values
/// without what explains them. origins x horizon.
std::vector<double> perform(const Fitted& fitted, std::span<const double> values, const Setting& setting,
                            std::span<const int> origins, const base::Run& run);

/// A forecast with what it rests on.
struct Learnt {
    Fitted fitted;
    Forecast forecast;
};

/// forecast() with a shared frame, null for a series on its own, and what it learnt.
base::Result<Learnt> learn(const Request& request, const Frame* frame, const base::Run& run);

std::string writeFitted(const Fitted& fitted);
/// Input error for what is damaged, of another version, or names a forecaster that there is not.
base::Result<Fitted> readFitted(std::string_view bytes);

} // namespace penumbra::forecast
