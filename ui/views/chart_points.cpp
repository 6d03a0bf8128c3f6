#include "views/chart_points.h"

#include "models/time_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace penumbra::views {

namespace {

constexpr double kHour = 3600.0 * 1000;
constexpr double kDay = 24 * kHour;

/// The indices of the grid that the window shows, one more at each side.
std::pair<int, int> visible(const base::TimeGrid& grid, std::size_t size, const base::TimeWindow& window) {
    const int count = static_cast<int>(size);
    if (count == 0 || grid.step.count() <= 0) return {0, 0};
    const auto index = [&grid](base::Time t) {
        return static_cast<double>((t - grid.begin).count()) / static_cast<double>(grid.step.count());
    };
    const double last = count;
    const int from = static_cast<int>(std::clamp(std::floor(index(window.begin)) - 1, 0.0, last));
    const int to = static_cast<int>(std::clamp(std::ceil(index(window.end)) + 2, 0.0, last));
    return {from, std::max(from, to)};
}

/// Adds the values from..to of one pixel column: first, lowest, highest and last, in the order of time.
void addColumn(QList<QPointF>& run, const ChartLine& line, int from, int to) {
    int low = from;
    int high = from;
    for (int i = from; i < to; ++i) {
        if (line.values[static_cast<std::size_t>(i)] < line.values[static_cast<std::size_t>(low)]) low = i;
        if (line.values[static_cast<std::size_t>(i)] > line.values[static_cast<std::size_t>(high)]) high = i;
    }
    std::array<int, 4> kept{from, std::min(low, high), std::max(low, high), to - 1};
    for (std::size_t k = 0; k < kept.size(); ++k) {
        if (k > 0 && kept[k] == kept[k - 1]) continue;
        const double value = line.values[static_cast<std::size_t>(kept[k])];
        if (line.stepped && !run.isEmpty()) run.append({millis(line.grid.at(kept[k])), run.last().y()});
        run.append({millis(line.grid.at(kept[k])), value});
    }
}

} // namespace

std::vector<QList<QPointF>> pointsOf(const ChartLine& line, const base::TimeWindow& window, int columns) {
    std::vector<QList<QPointF>> runs;
    const auto [from, to] = visible(line.grid, line.values.size(), window);
    const int perColumn = std::max(1, (to - from) / std::max(1, columns));
    QList<QPointF> run;
    for (int i = from; i < to;) {
        if (std::isnan(line.values[static_cast<std::size_t>(i)])) {
            if (!run.isEmpty()) runs.push_back(std::exchange(run, {}));
            ++i;
            continue;
        }
        int end = i + 1;
        while (end < to && end < i + perColumn && !std::isnan(line.values[static_cast<std::size_t>(end)])) ++end;
        addColumn(run, line, i, end);
        if (line.stepped && end == static_cast<int>(line.values.size()))
            run.append({millis(line.grid.at(end)), run.last().y()});
        i = end;
    }
    if (!run.isEmpty()) runs.push_back(std::move(run));
    return runs;
}

std::vector<Tick> timeTicks(const base::TimeWindow& window, int count) {
    static constexpr std::array steps{kHour / 4, kHour,    2 * kHour, 3 * kHour, 6 * kHour, 12 * kHour, kDay,
                                      2 * kDay,  3 * kDay, 7 * kDay,  14 * kDay, 28 * kDay, 91 * kDay,  364 * kDay};
    const double from = millis(window.begin);
    const double to = millis(window.end);
    double step = steps.back();
    for (const double candidate : steps)
        if ((to - from) / candidate <= count) {
            step = candidate;
            break;
        }
    while ((to - from) / step > count) step *= 2;
    const double offset = step >= 7 * kDay ? 4 * kDay : 0; // 1970-01-05 was a Monday
    std::vector<Tick> ticks;
    for (double at = std::ceil((from - offset) / step) * step + offset; at <= to; at += step) {
        const auto time = base::fromMillis(static_cast<std::int64_t>(at));
        const bool midnight = std::chrono::floor<std::chrono::days>(time) == time;
        const auto form = step >= 28 * kDay  ? models::TimeForm::Date
                          : step >= 7 * kDay ? models::TimeForm::Day
                          : midnight         ? models::TimeForm::WeekDay
                                             : models::TimeForm::Clock;
        ticks.push_back({at, models::timeText(time, form)});
    }
    return ticks;
}

base::TimeWindow extentOf(const ChartData& data) {
    base::TimeWindow extent{base::kEndOfTime, base::kBeginningOfTime};
    const auto include = [&extent](const base::TimeGrid& grid, std::size_t size) {
        if (size == 0) return;
        extent.begin = std::min(extent.begin, grid.begin);
        extent.end = std::max(extent.end, grid.at(static_cast<int>(size)));
    };
    include(data.history.grid, data.history.values.size());
    include(data.median.grid, data.median.values.size());
    include(data.capacity.grid, data.capacity.values.size());
    for (const auto& line : data.compared) include(line.grid, line.values.size());
    for (const auto& band : data.bands) include(band.grid, band.low.size());
    if (extent.end <= extent.begin) return {base::Time{}, base::Time{}};
    return extent;
}

ValueRange valuesIn(const ChartData& data, const base::TimeWindow& window) {
    constexpr double kEndless = std::numeric_limits<double>::infinity();
    ValueRange out{kEndless, -kEndless, kEndless};
    const auto include = [&](const base::TimeGrid& grid, const std::vector<double>& values) {
        const auto [from, to] = visible(grid, values.size(), window);
        for (int i = from; i < to; ++i) {
            const double value = values[static_cast<std::size_t>(i)];
            if (std::isnan(value)) continue;
            out.low = std::min(out.low, value);
            out.high = std::max(out.high, value);
            if (value > 0) out.least = std::min(out.least, value);
        }
    };
    include(data.history.grid, data.history.values);
    include(data.median.grid, data.median.values);
    include(data.capacity.grid, data.capacity.values);
    for (const auto& line : data.compared) include(line.grid, line.values);
    for (const auto& band : data.bands) include(band.grid, band.low), include(band.grid, band.high);
    if (out.low > out.high) return {};
    if (out.least == kEndless) out.least = 0;
    return out;
}

double valueAt(const ChartLine& line, base::Time t) {
    if (line.empty() || t < line.grid.begin || t >= line.grid.at(static_cast<int>(line.values.size())))
        return std::numeric_limits<double>::quiet_NaN();
    return line.values[static_cast<std::size_t>((t - line.grid.begin) / line.grid.step)];
}

} // namespace penumbra::views
