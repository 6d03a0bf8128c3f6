#include "forecast/days.h"

#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::forecast {

namespace {

constexpr std::array<double, kDayFigures> kMissing{std::numeric_limits<double>::quiet_NaN(),
                                                   std::numeric_limits<double>::quiet_NaN(),
                                                   std::numeric_limits<double>::quiet_NaN()};

/// The values of the grid's steps that begin in [from, to).
std::span<const double> between(std::span<const double> values, const base::TimeGrid& grid, base::Time from,
                                base::Time to) {
    const auto place = [&](base::Time t) {
        const auto steps = (t - grid.begin + grid.step - base::Duration(1)) / grid.step;
        return static_cast<std::size_t>(std::clamp<std::int64_t>(steps, 0, std::ssize(values)));
    };
    return values.subspan(place(from), place(to) - place(from));
}

} // namespace

const char* dayFigureName(DayFigure figure) {
    switch (figure) {
    case DayFigure::Mean:
        return "mean";
    case DayFigure::P95:
        return "p95";
    case DayFigure::Peak:
        return "peak";
    }
    return "";
}

std::array<double, kDayFigures> figuresOf(std::span<const double> values) {
    double sum = 0, known = 0, peak = -std::numeric_limits<double>::infinity();
    for (const double v : values) {
        if (!std::isfinite(v)) continue;
        sum += v;
        known += 1;
        peak = std::max(peak, v);
    }
    if (known == 0) return kMissing;
    return {sum / known, stats::quantile(values, 0.95), peak};
}

std::int64_t dayOf(base::Time moment, const base::WallClock& clock) {
    return std::chrono::floor<std::chrono::days>(clock.shownAt(moment)).time_since_epoch().count();
}

base::Time beginOfDay(std::int64_t day, const base::WallClock& clock) {
    return clock.momentOf(base::Time(std::chrono::days(day)));
}

Days daysOf(std::span<const double> values, const base::TimeGrid& grid, const base::WallClock& clock,
            double leastShare) {
    Days days;
    days.first = dayOf(grid.begin, clock);
    const std::int64_t end = dayOf(grid.end(), clock); // has not ended with the grid
    for (std::int64_t day = days.first; day < end; ++day) {
        const auto from = beginOfDay(day, clock), to = beginOfDay(day + 1, clock);
        const auto steps = static_cast<double>((to - from) / grid.step);
        const auto part = between(values, grid, from, to);
        const auto known =
            static_cast<double>(std::count_if(part.begin(), part.end(), [](double v) { return std::isfinite(v); }));
        const bool enough = known > 0 && known >= leastShare * steps;
        if (days.count() == 0 && !enough) {
            ++days.first;
            continue;
        }
        const auto figures = enough ? figuresOf(part) : kMissing;
        for (std::size_t f = 0; f < kDayFigures; ++f) days.figures[f].push_back(figures[f]);
        if (!enough) ++days.thin;
    }
    return days;
}

} // namespace penumbra::forecast
