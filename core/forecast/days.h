#pragma once

#include "base/wall_clock.h"

#include <array>
#include <span>
#include <vector>

namespace penumbra::forecast {

/// What is said of a calendar day, each at most the next one.
enum class DayFigure { Mean, P95, Peak };
inline constexpr std::size_t kDayFigures = 3;
inline constexpr std::array<DayFigure, kDayFigures> kEveryDayFigure{DayFigure::Mean, DayFigure::P95, DayFigure::Peak};

/// "mean", "p95", "peak".
const char* dayFigureName(DayFigure figure);

/// One figure of the values of a day (or of half a day), missing ones left out; NaN of none. P95 is type 7 of Hyndman
/// and Fan, as stats::quantile().
std::array<double, kDayFigures> figuresOf(std::span<const double> values);

/// Number of the calendar day on a clock, counted from 1970-01-01, and the moment at which a day begins there.
std::int64_t dayOf(base::Time moment, const base::WallClock& clock);
base::Time beginOfDay(std::int64_t day, const base::WallClock& clock);

/// The history by calendar days; figures[f][i] is of day first + i and NaN where the day has too few samples.
struct Days {
    std::int64_t first = 0;
    std::array<std::vector<double>, kDayFigures> figures;
    int thin = 0; ///< days between the first and the last whole one that count as missing
    std::size_t count() const { return figures[0].size(); }
};

/// Every day that ended with the grid, from the first one with enough samples on. A day counts where `leastShare` of
/// its steps have a sample; days of 23 and 25 hours have as many steps as they have. O(n log n of a day).
Days daysOf(std::span<const double> values, const base::TimeGrid& grid, const base::WallClock& clock,
            double leastShare);

} // namespace penumbra::forecast
