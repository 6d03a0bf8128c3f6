#include "forecast/clock_view.h"

#include "base/text.h"
#include "forecast/series.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace penumbra::forecast {

namespace {

constexpr std::int64_t kLeastBefore = 3; ///< days before a change that make a usual day
constexpr double kClearlyBetter = 0.97;  ///< share of the other clock's error below which one is better

/// What the clock shows at a step, in steps since it showed the first one.
std::int64_t shownStep(const base::TimeGrid& grid, const base::WallClock& clock, std::int64_t step) {
    const auto shown = clock.shownAt(grid.begin + grid.step * step) - clock.shownAt(grid.begin);
    return shown >= base::Duration::zero() ? shown / grid.step : -((grid.step - base::Duration(1) - shown) / grid.step);
}

/// Changes between two steps, as steps; nothing where one is by a part of a step.
std::optional<std::vector<std::int64_t>> changesWithin(const base::TimeGrid& grid, const base::WallClock& clock,
                                                       std::int64_t count) {
    std::vector<std::int64_t> steps;
    for (const auto& change : clock.changes()) {
        if (change.at <= grid.begin || change.at >= grid.begin + grid.step * count) continue;
        const auto by = change.offset - clock.offsetAt(change.at - base::Duration(1));
        if (by % grid.step != base::Duration::zero()) return std::nullopt;
        steps.push_back((change.at - grid.begin + grid.step - base::Duration(1)) / grid.step);
    }
    return steps;
}

struct Stretch {
    std::int64_t begin = 0, end = 0;
};

double meanOf(std::span<const double> values, Stretch stretch) {
    double sum = 0, known = 0;
    for (auto t = stretch.begin; t < stretch.end; ++t) {
        const double v = values[static_cast<std::size_t>(t)];
        if (std::isfinite(v)) sum += v, known += 1;
    }
    return known > 0 ? sum / known : 0;
}

/// Sum of the errors of repeating the usual cycle before a change after it; `phaseOf` says where in the cycle a step
/// is.
double errorAcross(std::span<const double> values, Stretch before, Stretch after, std::int64_t cycle,
                   const std::function<std::int64_t(std::int64_t)>& phaseOf) {
    std::vector<double> sums(static_cast<std::size_t>(cycle), 0.0), counts(static_cast<std::size_t>(cycle), 0.0);
    const double level = meanOf(values, before), later = meanOf(values, after);
    const auto phase = [&](std::int64_t t) { return static_cast<std::size_t>((phaseOf(t) % cycle + cycle) % cycle); };
    for (auto t = before.begin; t < before.end; ++t) {
        const double v = values[static_cast<std::size_t>(t)];
        if (!std::isfinite(v)) continue;
        sums[phase(t)] += v - level;
        counts[phase(t)] += 1;
    }
    double error = 0;
    for (auto t = after.begin; t < after.end; ++t) {
        const double v = values[static_cast<std::size_t>(t)];
        const auto x = phase(t);
        if (std::isfinite(v) && counts[x] > 0) error += std::abs(v - later - sums[x] / counts[x]);
    }
    return error;
}

std::string sayHabit(Habit habit) {
    return habit == Habit::Wall
               ? PENUMBRA_SAY("Forecast",
                              "The load keeps its local hours across clock changes, so that days and weeks were "
                              "counted by the clock.")()
               : PENUMBRA_SAY("Forecast",
                              "No clock change in the history shows whether the load keeps its local hours; it "
                              "was taken to.")();
}

} // namespace

Habit habitOf(std::span<const double> values, const base::TimeGrid& grid, const base::WallClock& clock) {
    const auto length = static_cast<std::int64_t>(values.size());
    const auto changes = changesWithin(grid, clock, length);
    const std::int64_t day = base::kDay / grid.step;
    if (!changes || day < 2 || base::kDay % grid.step != base::Duration::zero()) return Habit::Unknown;
    double wall = 0, utc = 0;
    for (std::size_t i = 0; i < changes->size(); ++i) {
        const auto at = (*changes)[i];
        const Stretch before{std::max(at - 28 * day, i > 0 ? (*changes)[i - 1] : 0), at};
        const Stretch after{at, std::min(at + 14 * day, i + 1 < changes->size() ? (*changes)[i + 1] : length)};
        const auto seen = before.end - before.begin;
        if (seen < kLeastBefore * day || after.end - after.begin < day) continue;
        const auto cycle = seen >= 14 * day ? 7 * day : day;
        wall += errorAcross(values, before, after, cycle, [&](std::int64_t t) { return shownStep(grid, clock, t); });
        utc += errorAcross(values, before, after, cycle, [](std::int64_t t) { return t; });
    }
    if (wall < kClearlyBetter * utc) return Habit::Wall;
    return utc < kClearlyBetter * wall ? Habit::Utc : Habit::Unknown;
}

std::optional<ClockView> ClockView::of(const Request& request, const base::TimeGrid& grid,
                                       const base::WallClock& clock) {
    const auto length = static_cast<std::int64_t>(request.values.size());
    if (length == 0 || request.horizon < 1 || 2 * grid.step > base::kDay) return std::nullopt;
    const auto changes = changesWithin(grid, clock, length + request.horizon);
    if (!changes || changes->empty()) return std::nullopt;
    ClockView view;
    view.m_habit = habitOf(request.values, grid, clock);
    const bool seen = changes->front() + 7 * (base::kDay / grid.step) <= length; // a week, and neither clock is better
    if (view.m_habit == Habit::Utc || (view.m_habit == Habit::Unknown && seen)) return std::nullopt;
    const auto shown = [&](std::int64_t t) { return shownStep(grid, clock, t); };
    std::int64_t end = 0;
    for (std::int64_t t = 0; t < length; ++t) end = std::max(end, shown(t) + 1);
    std::vector<double> counts(static_cast<std::size_t>(end), 0.0);
    view.m_values.assign(static_cast<std::size_t>(end), std::numeric_limits<double>::quiet_NaN());
    for (std::int64_t t = 0; t < length; ++t) {
        const double v = request.values[static_cast<std::size_t>(t)];
        const auto x = static_cast<std::size_t>(std::max<std::int64_t>(shown(t), 0));
        if (!std::isfinite(v)) continue;
        double& mean = view.m_values[x];
        counts[x] += 1;
        mean = counts[x] > 1 ? mean + (v / counts[x] - mean / counts[x]) : v;
    }
    view.m_request = request;
    view.m_request.horizon = 1;
    for (std::int64_t h = 0; h < request.horizon; ++h) {
        const auto step = std::max<std::int64_t>(shown(length + h) - end, 0);
        view.m_steps.push_back(static_cast<std::size_t>(step));
        view.m_request.horizon = std::max(view.m_request.horizon, static_cast<int>(step) + 1);
    }
    for (EventWindow& window : view.m_request.events) {
        window.begin = static_cast<int>(shown(window.begin));
        window.end = std::max(static_cast<int>(shown(window.end)), window.begin + 1);
    }
    return view;
}

Request ClockView::request() const {
    Request request = m_request;
    request.values = m_values;
    return request;
}

Forecast ClockView::back(const Forecast& answer) const {
    Forecast result = answer;
    const auto place = [&](auto& line) {
        const auto there = line;
        line.clear();
        for (const std::size_t step : m_steps) line.push_back(there[step]);
    };
    place(result.mean);
    place(result.median);
    for (Band& band : result.bands) {
        place(band.low);
        place(band.high);
    }
    place(result.location);
    place(result.scale);
    result.supportedSteps = static_cast<int>(std::count_if(m_steps.begin(), m_steps.end(), [&](std::size_t step) {
        return static_cast<int>(step) < answer.supportedSteps;
    }));
    result.notes.push_back(note("clock-change", sayHabit(m_habit)));
    return result;
}

base::Result<Forecast> forecastOnClock(const Request& request, const base::TimeGrid& grid, const base::WallClock& clock,
                                       const base::Run& run) {
    const auto view = ClockView::of(request, grid, clock);
    if (!view) return forecast(request, run);
    const auto answer = forecast(view->request(), run);
    if (!answer) return answer;
    return view->back(*answer);
}

} // namespace penumbra::forecast
