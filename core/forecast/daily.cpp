#include "forecast/daily.h"

#include "base/say.h"
#include "base/text.h"
#include "forecast/clock_view.h"
#include "forecast/cycles.h"
#include "forecast/fitted.h"
#include "forecast/seam.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::forecast {

namespace {

constexpr int kMostDays = 3660; ///< days
constexpr int kWeek = 7, kYear = 365;
constexpr double kMost = std::numeric_limits<double>::max();

base::Result<void> check(const DailyRequest& request) {
    if (request.days < 1 || request.days > kMostDays)
        return base::failUsage(PENUMBRA_SAY("Forecast", "A horizon of {} cannot be forecast; give 1 to {}.")(
            base::sayCount(request.days, PENUMBRA_TEXT("Count", "day"), PENUMBRA_TEXT("Count", "days")), kMostDays));
    if (request.grid.step <= base::Duration::zero() || request.grid.step > base::kDay)
        return base::failUsage(
            PENUMBRA_SAY("Forecast", "A series with a step of {} has no daily figures; the step must be a day or "
                                     "less.")(base::formatDuration(request.grid.step)));
    return {};
}

/// Every day that has a sample where none has enough of them.
Days historyOf(const DailyRequest& request, std::span<const double> values, base::Problems& notes) {
    base::TimeGrid grid = request.grid;
    grid.count = static_cast<int>(values.size());
    Days days = daysOf(values, grid, request.clock, request.leastShare);
    if (days.thin > 0)
        notes.push_back(
            note("thin-days",
                 PENUMBRA_SAY("Forecast", "{} less than {:.0f} % of the samples and counted as missing.")(
                     base::sayCount(days.thin, PENUMBRA_TEXT("Count", "day has"), PENUMBRA_TEXT("Count", "days have")),
                     100 * request.leastShare)));
    if (days.count() > 0) return days;
    notes.push_back(
        note("no-whole-day", PENUMBRA_SAY("Forecast", "No day has {:.0f} % of its samples; what there is was taken for "
                                                      "whole days.")(100 * request.leastShare)));
    days = daysOf(values, grid, request.clock, 0);
    if (days.count() > 0) return days;
    days.first = dayOf(grid.end(), request.clock) - 1;
    const auto figures = figuresOf(values);
    for (std::size_t f = 0; f < kDayFigures; ++f) days.figures[f].push_back(figures[f]);
    return days;
}

/// Bounds as the request has them, in units of the values.
std::optional<double> scaled(const std::optional<double>& bound, double unit) {
    return bound ? std::optional(std::clamp(*bound / unit, -kMost, kMost)) : std::nullopt;
}

/// The forecast of one figure. Origins forecast a sixth of the history at most: a longer horizon would leave few of
/// them, and its error is better extrapolated from many than measured on few (README.md).
base::Result<Forecast> forecastFigure(const DailyRequest& request, const std::vector<double>& values, double unit,
                                      const base::Run& run) {
    Request one;
    one.values = values;
    one.horizon = request.days;
    one.levels = request.levels;
    one.pinned = request.pinned;
    if (request.unit) one.terms = Terms{*request.unit, base::kDay, unit};
    one.lower = scaled(request.lower, unit);
    one.upper = scaled(request.upper, unit);
    Frame frame;
    frame.candidates = {kWeek, kYear};
    const auto length = static_cast<int>(values.size());
    const Setting setting{findCycles(values, frame.candidates), std::min(request.days, std::max(kWeek, length / 6))};
    frame.plan = planBacktest(length, setting, false);
    return learn(one, &frame, run).map([](Learnt learnt) { return std::move(learnt.forecast); });
}

/// What the native forecast says of the first days.
struct Native {
    std::vector<DayDraws> draws; ///< empty where it supports not one day
    std::string model;
    double begun = 0; ///< share of the first day that is history
};

base::Result<Native> nativeDays(const DailyRequest& request, std::span<const double> values, double unit,
                                const base::Run& run) {
    Native result;
    const int days = std::min(request.nativeDays, request.days);
    if (days < 1 || 2 * request.grid.step > base::kDay || !request.pinned.empty()) return result;
    DayPaths wanted;
    Request native;
    native.values = values;
    native.cycles = request.cycles;
    native.levels = request.levels;
    native.lower = wanted.lower = scaled(request.lower, unit);
    native.upper = wanted.upper = scaled(request.upper, unit);
    native.events = request.events;
    const auto step = request.grid.step;
    const auto begin = request.grid.begin + step * std::ssize(values);
    const auto today = dayOf(begin, request.clock);
    const auto end = beginOfDay(today + days, request.clock);
    constexpr std::int64_t kMostSteps = 100'000; // of milliseconds a day has more
    const auto horizon = (end - begin + step - base::Duration(1)) / step;
    if (horizon > kMostSteps) return result;
    native.horizon = static_cast<int>(horizon);
    auto forecast =
        forecastOnClock(native, {request.grid.begin, step, static_cast<int>(values.size())}, request.clock, run);
    if (!forecast) return tl::unexpected(forecast.error());
    const auto passed = begin - beginOfDay(today, request.clock);
    wanted.grid = {begin, step, forecast->supportedSteps};
    wanted.known = values.last(static_cast<std::size_t>(std::min<std::int64_t>(passed / step, std::ssize(values))));
    result.draws = drawDays(*forecast, wanted, request.clock, run);
    if (run.stopped()) return base::failCancelled();
    result.model = forecast->model;
    const auto whole = beginOfDay(today + 1, request.clock) - beginOfDay(today, request.clock); // 23 to 25 hours
    result.begun = static_cast<double>(passed.count()) / static_cast<double>(whole.count());
    return result;
}

/// Pools neighbours that are out of order into their mean.
void order(std::array<double*, kDayFigures> line) {
    double &a = *line[0], &b = *line[1], &c = *line[2];
    if (a <= b && b <= c) return;
    if (a > b) a = b = a / 2 + b / 2;
    if (b > c) {
        b = c = b / 2 + c / 2;
        if (a > b) a = b = c = (a + 2 * b) / 3;
    }
}

/// Order between the figures on every line and between the lines of each figure, in the bounds and in the units of the
/// series.
void settle(const DailyRequest& request, double unit, std::array<Forecast, kDayFigures>& figures) {
    const double low = request.lower.value_or(-kMost), high = request.upper.value_or(kMost);
    const auto place = [&](auto&& lineOf) {
        for (int d = 0; d < request.days; ++d) {
            std::array<double*, kDayFigures> line{};
            for (std::size_t f = 0; f < kDayFigures; ++f) line[f] = &lineOf(figures[f])[static_cast<std::size_t>(d)];
            order(line);
            for (double* value : line) *value = std::min(std::max(*value * unit, low), high);
        }
    };
    place([](Forecast & forecast) -> auto& { return forecast.mean; });
    place([](Forecast & forecast) -> auto& { return forecast.median; });
    for (std::size_t b = 0; b < request.levels.size(); ++b) {
        place([b](Forecast & forecast) -> auto& { return forecast.bands[b].low; });
        place([b](Forecast & forecast) -> auto& { return forecast.bands[b].high; });
    }
}

/// Wider bands hold narrower ones, from the median outwards.
void nest(Forecast& forecast) {
    std::vector<Band*> bands;
    for (Band& band : forecast.bands) bands.push_back(&band);
    std::sort(bands.begin(), bands.end(), [](const Band* a, const Band* b) { return a->level < b->level; });
    for (std::size_t d = 0; d < forecast.median.size(); ++d) {
        double low = forecast.median[d], high = low;
        for (Band* band : bands) {
            low = band->low[d] = std::min(band->low[d], low);
            high = band->high[d] = std::max(band->high[d], high);
        }
    }
}

/// The daily forecast's own notes count days as steps; that of a horizon beyond the history is said anew.
void sayNotes(const DailyRequest& request, const base::Problems& common, int nativeDays, Forecast& forecast) {
    base::Problems notes = common;
    for (base::Problem& own : forecast.notes) {
        if (own.code == "beyond-history") continue;
        own.text = "In steps of a day: " + own.text;
        notes.push_back(std::move(own));
    }
    forecast.supportedSteps = std::min(std::max(forecast.supportedSteps, nativeDays), request.days);
    if (forecast.supportedSteps < request.days)
        notes.push_back(
            note("beyond-history",
                 PENUMBRA_SAY("Forecast", "The history supports {}; the bands of the later ones are extrapolated.")(
                     base::sayCount(forecast.supportedSteps, PENUMBRA_TEXT("Count", "day"),
                                    PENUMBRA_TEXT("Count", "days")))));
    forecast.notes = std::move(notes);
}

/// What joint paths are made of speaks of the daily forecast alone.
void dropPaths(Forecast& forecast) {
    forecast.location.clear();
    forecast.scale.clear();
    forecast.residuals.clear();
    forecast.residualOrigins.clear();
    forecast.residualSteps = 0;
}

} // namespace

base::Result<DailyForecast> forecastDaily(const DailyRequest& request, const base::Run& run) {
    if (const auto fine = check(request); !fine) return tl::unexpected(fine.error());
    if (std::none_of(request.values.begin(), request.values.end(), [](double v) { return std::isfinite(v); }))
        return base::failInput(
            PENUMBRA_SAY("Forecast", "There is not one sample in the series, so nothing can be said of it.")());
    const double unit = unitOf(request.values);
    std::vector<double> values(request.values.begin(), request.values.end());
    for (double& v : values) v /= unit;
    DailyForecast result;
    base::Problems notes;
    result.history = historyOf(request, values, notes);
    result.firstDay = result.history.first + static_cast<std::int64_t>(result.history.count());
    const auto native = nativeDays(request, values, unit, run);
    if (!native) return tl::unexpected(native.error());
    result.nativeDays = static_cast<int>(native->draws.size());
    result.nativeModel = native->model;
    for (const DayFigure figure : kEveryDayFigure) {
        const auto f = static_cast<std::size_t>(figure);
        auto daily = forecastFigure(request, result.history.figures[f], unit, run);
        if (!daily) return tl::unexpected(daily.error());
        joinAt(native->draws, figure, {errorPersistence(*daily), native->begun}, *daily);
        nest(*daily);
        sayNotes(request, notes, result.nativeDays, *daily);
        daily->backtest.mae *= unit;
        dropPaths(*daily);
        result.figures[f] = std::move(*daily);
        for (double& v : result.history.figures[f]) v *= unit;
    }
    settle(request, unit, result.figures);
    return result;
}

} // namespace penumbra::forecast
