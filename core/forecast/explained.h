#pragma once

#include "forecast/events.h"
#include "forecast/ramp.h"
#include "forecast/series.h"
#include "forecast/shift.h"

namespace penumbra::forecast {

/// Scheduled events in steps of the prepared values.
struct Scheduled {
    std::vector<EventWindow> windows; ///< those that pass
    std::vector<int> deployments;     ///< ascending: moments from which on the level is another
};
Scheduled scheduledIn(const Prepared& prepared, const std::vector<EventWindow>& events);

/// What explains a history before statistics do: taken out of it first, and put back on the answer where it goes on.
struct Explained {
    std::vector<EventEffect> effects; ///< what scheduled events of each kind did
    std::vector<LevelShift> shifts;   ///< in the order in which the history was brought to the level after them
    int deployments = 0;              ///< so many of them, the first, are known deployments; a later one was found
    Ramp ramp;                        ///< a leak, or another steady climb that goes on
};

/// Explains the values by scheduled events, known deployments and, where asked for, a ramp, and takes all of it out of
/// them. A ramp goes first, for few models carry a slope as far as a leak goes, and a backtest that began before it
/// would not choose them.
Explained explain(std::span<double> values, const Scheduled& scheduled, const Setting& setting, bool ramps);

/// Takes out of values, which may have grown since, what was learnt of them before.
void takeOut(std::span<double> values, const Scheduled& scheduled, const Explained& explained);

/// What the answer rests on, in words; `length` steps of history, `unit` as in Prepared.
base::Problems sayExplained(const Explained& explained, const Scheduled& scheduled, int length, int horizon,
                            double unit, const std::optional<Terms>& terms);

/// "5 days" where it is known how long a step is, else "120 steps".
std::string saySteps(std::int64_t count, const std::optional<Terms>& terms);

} // namespace penumbra::forecast
