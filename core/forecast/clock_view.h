#pragma once

#include "base/wall_clock.h"
#include "forecast/forecast.h"

namespace penumbra::forecast {

/// Whether a series keeps its hours by the clock on the wall or by UTC, from what its days did across clock changes.
enum class Habit { Wall, Utc, Unknown };

/// The usual week (or day, where less than two weeks lie before it) of up to four weeks before each change, held
/// against up to two weeks after it, by both clocks; the one whose error is clearly less. Unknown where no change has
/// at least three days on both sides, and where neither is better.
Habit habitOf(std::span<const double> values, const base::TimeGrid& grid, const base::WallClock& clock);

/// A request in steps of a wall clock. Daily and weekly cycles are human: after a clock change they come an hour
/// earlier or later by UTC, and every model would have to learn them anew. So the history is laid out by what the clock
/// showed (an hour that was shown twice is averaged, one that was skipped is missing), forecast there, and the answer
/// read off at the UTC steps.
class ClockView final {
public:
    /// Nothing where UTC steps serve as well: no change within history and horizon, a change by a part of a step, a
    /// series that keeps UTC hours. Until a week after a change has told the series is taken to follow
    /// the clock of its zone.
    static std::optional<ClockView> of(const Request& request, const base::TimeGrid& grid,
                                       const base::WallClock& clock);

    /// Shares the view's values; valid while the view stays where it is.
    Request request() const;
    /// The answer to request() in UTC steps, with a note. The residuals stay in steps of the clock.
    Forecast back(const Forecast& answer) const;

private:
    Request m_request;
    std::vector<double> m_values;
    std::vector<std::size_t> m_steps; ///< of the view, per UTC step of the horizon
    Habit m_habit = Habit::Unknown;
};

/// forecast() through the view where there is one.
base::Result<Forecast> forecastOnClock(const Request& request, const base::TimeGrid& grid, const base::WallClock& clock,
                                       const base::Run& run);

} // namespace penumbra::forecast
