#pragma once

#include "base/problem.h"
#include "base/result.h"
#include "base/run.h"
#include "forecast/response.h"

#include <optional>
#include <span>
#include <vector>

namespace penumbra::forecast {

/// A load metric and a metric that may follow it on one grid, NaN where missing.
struct DriverRequest {
    std::span<const double> load;     ///< e.g. requests a second
    std::span<const double> response; ///< e.g. CPU
    int mostLag = 3;                  ///< steps by which the response may trail
    std::vector<double> levels{0.8, 0.95};
};

/// An interval in which the truth is meant to lie with probability `level`.
struct Interval {
    double level = 0.95;
    double low = 0, high = 0;
};

/// How wide the errors are at a load: straight between places, flat outside. In units of the response.
struct Spread {
    std::vector<double> loads, sizes;
    double at(double load) const;
};

/// What a load does to a metric, as measured. It describes what went together; that the one causes the other is for the
/// planner to know. Every number is finite.
struct Driver {
    Response response;
    int lag = 0;                      ///< steps that the response trails by
    int pairs = 0;                    ///< moments at which both were known
    double lowLoad = 0, highLoad = 0; ///< range seen
    Interval slope;                   ///< of response.slope, 95 %; 0 to 0 where constant
    std::optional<Interval> knee;     ///< of response.knee, 95 %
    double skill = 0;                 ///< 1 - absolute error in held-out blocks / that of their median alone
    bool explainsNothing = false;     ///< skill too small to use; the response is constant then
    std::vector<double> levels;       ///< of the bands
    std::vector<double> coverage;     ///< measured, a level each; NaN-free, empty where nothing could be held out
    std::vector<Response> draws;      ///< the response from resampled time, as far apart as it is uncertain
    Spread spread;
    std::vector<double> errors; ///< of held-out blocks in order of time, divided by the spread
    double least = 0;           ///< no answer is below; 0 where nothing negative was seen
    base::Problems notes;       ///< what the fit rests on where that is less than it should be
};

/// Fits the response in every form and at every lag to nine of ten blocks of time, takes the simplest one that the
/// tenth does not clearly speak against, and measures its errors there. The slope's interval is from a block bootstrap
/// (blocks as long as the errors remember, each with an exponential weight: Rubin, Annals of Statistics 9, 1981, and
/// Künsch, Annals of Statistics 17, 1989) stretched like Student's t for the number of blocks. Input error where the
/// two are never known together. Deterministic in run.seed. Some 25 ms for 1,344 steps.
base::Result<Driver> fitDriver(const DriverRequest& request, const base::Run& run);

/// The response at a load, some time in the future.
struct Driven {
    double median = 0;
    std::vector<Interval> bands; ///< one a level of the driver
    bool extrapolated = false;   ///< beyond the loads that were seen
};
/// Bands are split conformal (Lei et al., JASA 113, 2018): line plus spread times the errors' order statistic for n +
/// 1; beyond the seen loads wider by how much less the line is known there.
Driven predict(const Driver& driver, double load);

/// The load at which the response reaches `limit`, each from a draw of the line and an error: at p5 one moment in
/// twenty reaches it. Empty where it is not reached at any load.
struct CapacityLoad {
    std::optional<double> p5, p50, p95;
    bool extrapolated = false; ///< p50 lies beyond the loads that were seen, or is not reached
};
CapacityLoad capacityLoad(const Driver& driver, double limit);

} // namespace penumbra::forecast
