#pragma once

#include "forecast/fitted.h"
#include "forecast/watch.h"

#include <map>

namespace penumbra::forecast {

/// What was learnt of one series of a fleet, with what it was learnt from.
struct Model {
    std::uint64_t source = 0;   ///< hash of the values up to `end`
    std::uint64_t question = 0; ///< hash of all else that the fit depends on
    base::Time end{};           ///< of the history that it was fitted on
    Fitted fitted;
    Watch watch; ///< for what comes after `end`; nothing was added to it yet
};

/// The registry of a fleet's fitted models: handed to forecastDemand() it spares the fits of what has not changed. New
/// samples of a series go on with its model while its errors are what they were; else, or when older samples, events or
/// the question changed, that series is fitted anew. After the horizon of the backtest or the longest cycle, whichever
/// is shorter, everything is.
struct Models {
    base::TimeGrid history; ///< that the fleet was fitted on
    int horizon = 0;        ///< that was asked for
    Plan plan;              ///< its rolling origins, before the end of that history
    std::map<model::SeriesKey, Model> known;
    std::vector<model::SeriesKey> fitted; ///< by the last call

    /// Whether models fitted on `history` may answer for a grid that begins behind it.
    bool reach(const base::TimeGrid& grid) const;
    /// Steps from the end of `history` up to `end`.
    int age(base::Time end) const { return static_cast<int>((end - history.end()) / history.step); }
};

/// The forecast of a series that has grown since its fit, in O(length); nothing where it must be fitted anew. `newer`
/// values came since.
std::optional<Forecast> goOn(const Model& model, const Request& request, int newer, const base::Run& run);

std::string writeModel(const Model& model);
/// Input error for damaged bytes or those of another version: fit anew.
base::Result<Model> readModel(std::string_view bytes);

} // namespace penumbra::forecast
