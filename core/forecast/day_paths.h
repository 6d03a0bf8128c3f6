#pragma once

#include "forecast/days.h"
#include "forecast/forecast.h"

namespace penumbra::forecast {

/// One day's figures over many paths, ascending: draws[f][p].
using DayDraws = std::array<std::vector<double>, kDayFigures>;

/// What is asked of the paths of a native forecast.
struct DayPaths {
    base::TimeGrid grid;           ///< of the forecast, as far as it is supported
    std::span<const double> known; ///< what the day in which the forecast begins has had so far
    std::optional<double> lower, upper;
};

/// The calendar days that a native forecast covers, each path's own mean, P95 and peak of the day: that is the
/// distribution of the figure, which no quantile of the steps is. A path is the location with what one origin's errors
/// were at the same time of day, day after day, so that a day's errors stay together; a row that ends begins again. The
/// errors are taken as they were before calibrate(), which would make the largest of a day's steps too large
/// (README.md), and the figures are stretched instead. One entry a day, the first the one that grid.begin lies in, the
/// last one that ends within the grid; none without a backtest. O(origins x days of a row x steps).
std::vector<DayDraws> drawDays(const Forecast& native, const DayPaths& wanted, const base::WallClock& clock,
                               const base::Run& run);

} // namespace penumbra::forecast
