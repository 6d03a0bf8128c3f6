#include "base/hash.h"
#include "base/parallel.h"
#include "forecast/paths.h"
#include "forecast/series.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <optional>

namespace penumbra::forecast {

namespace {

constexpr int kDefaultRows = 16; ///< of noise, where no series is long enough for a backtest

base::Result<void> check(const DemandRequest& request) {
    if (request.grid.count < 1 || request.grid.step <= base::Duration::zero())
        return base::failUsage("The grid of a demand needs a step above zero and at least one step.");
    if (request.pathCount < 1) return base::failUsage("A demand needs at least one path.");
    for (const auto& history : request.histories)
        if (history.grid.step != request.grid.step)
            return base::failUsage(fmt::format(
                "The history of {} has a step of {}, the demand one of {}; bring both to one "
                "step first.",
                history.key.text(), base::formatDuration(history.grid.step), base::formatDuration(request.grid.step)));
    return {};
}

/// A day and a week in steps, where the step divides a day.
std::vector<int> calendarCycles(base::Duration step) {
    constexpr base::Duration kDay = std::chrono::hours(24);
    if (kDay % step != base::Duration::zero()) return {};
    const auto day = kDay / step;
    if (day < 1 || day > 100'000) return {};
    if (day == 1) return {7};
    return {static_cast<int>(day), static_cast<int>(7 * day)};
}

/// The values up to the grid's begin: later ones cut off, a gap before it filled with missing ones.
std::vector<double> valuesUntil(const model::Series& history, base::Time end) {
    std::vector<double> values = history.values ? *history.values : std::vector<double>{};
    const auto distance = (end - history.grid.begin) / history.grid.step;
    const auto length = static_cast<std::size_t>(std::clamp<std::int64_t>(distance, 0, 100'000'000));
    values.resize(length, std::numeric_limits<double>::quiet_NaN());
    return values;
}

std::size_t knownLength(const std::vector<double>& values) {
    const auto first = std::find_if(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
    return static_cast<std::size_t>(values.end() - first);
}

Layout layoutOf(const Plan& plan, int cycle, int horizon) {
    Layout layout;
    layout.back = plan.back;
    layout.steps = plan.horizon;
    if (layout.back.empty()) {
        layout.back.resize(kDefaultRows);
        for (int j = 0; j < kDefaultRows; ++j) layout.back[static_cast<std::size_t>(j)] = -1 - j;
        layout.steps = horizon;
    }
    layout.block = std::max((cycle > 1 ? std::min(cycle, layout.steps) : layout.steps) / 8, 1);
    return layout;
}

std::uint64_t hashOf(const DemandRequest& request, std::uint64_t seed) {
    base::Hasher hasher;
    hasher.add(seed).add(base::toMillis(request.grid.begin)).add(request.grid.step.count()).add(request.grid.count);
    hasher.add(request.pathCount).add(request.histories.size());
    for (std::size_t i = 0; i < request.histories.size(); ++i) {
        const auto& history = request.histories[i];
        hasher.add(history.key.resource.text()).add(history.key.metric).add(static_cast<int>(history.unit));
        hasher.add(base::toMillis(history.grid.begin)).add(history.grid.step.count()).add(history.grid.count);
        if (history.values) {
            const auto bytes = std::as_bytes(std::span(*history.values));
            hasher.add(base::hashBytes(bytes, bytes.size()));
        }
        hasher.add(i < request.dimensions.size() ? request.dimensions[i] : -1);
        const auto upper = i < request.uppers.size() ? request.uppers[i] : std::nullopt;
        hasher.add(upper.has_value()).add(upper.value_or(0));
    }
    for (const auto& windows : request.events) {
        hasher.add(windows.size());
        for (const auto& window : windows)
            hasher.add(window.kind).add(window.begin).add(window.end).add(window.lasting);
    }
    for (const auto& [key, id] : request.pins) hasher.add(key.resource.text()).add(key.metric).add(id);
    return hasher.value();
}

model::DemandEntry entryOf(const DemandRequest& request, std::size_t i, Forecast&& forecast, const Layout& layout,
                           std::uint64_t seed) {
    model::DemandEntry entry;
    entry.key = request.histories[i].key;
    entry.dimension = i < request.dimensions.size() ? request.dimensions[i] : -1;
    entry.residuals = layOut(forecast, layout, seed, base::hashText(entry.key.text()));
    entry.location = std::move(forecast.location);
    entry.scale = std::move(forecast.scale);
    entry.model = std::move(forecast.model);
    entry.notes = std::move(forecast.notes);
    entry.origins = forecast.backtest.origins;
    entry.mase = forecast.backtest.mase;
    entry.coverage80 = forecast.backtest.coverage[0];
    entry.coverage95 = forecast.backtest.coverage[1];
    entry.supportedSteps = forecast.supportedSteps;
    return entry;
}

} // namespace

base::Result<model::Demand> forecastDemand(const DemandRequest& request, const base::Run& run) {
    if (auto checked = check(request); !checked) return tl::unexpected(checked.error());
    std::vector<std::vector<double>> values;
    std::size_t longest = 0;
    for (const auto& history : request.histories) {
        values.push_back(valuesUntil(history, request.grid.begin));
        longest = std::max(longest, knownLength(values.back()));
    }
    Frame frame;
    frame.candidates = calendarCycles(request.grid.step);
    Setting setting{frame.candidates, request.grid.count};
    while (!setting.cycles.empty() && static_cast<std::size_t>(setting.longCycle()) * 3 > longest)
        setting.cycles.pop_back();
    frame.plan = planBacktest(static_cast<int>(std::min<std::size_t>(longest, 20'000)), setting, true);
    const Layout layout = layoutOf(frame.plan, setting.shortCycle(), request.grid.count);

    const std::size_t count = request.histories.size();
    std::vector<std::optional<model::DemandEntry>> entries(count);
    std::vector<std::optional<base::Error>> errors(count);
    std::atomic<std::size_t> done{0};
    const bool complete = base::parallelFor(run, count, [&](std::size_t i) {
        Request one;
        one.values = values[i];
        one.horizon = request.grid.count;
        one.lower = 0.0;
        if (i < request.uppers.size()) one.upper = request.uppers[i];
        for (const auto& [key, id] : request.pins)
            if (key == request.histories[i].key) one.pinned = id;
        if (i < request.events.size()) one.events = request.events[i];
        if (knownLength(values[i]) > 0) {
            auto forecast = forecastInFrame(one, &frame, run);
            if (forecast)
                entries[i] = entryOf(request, i, std::move(*forecast), layout, run.seed);
            else
                errors[i] = forecast.error();
        }
        run.report(static_cast<double>(++done) / static_cast<double>(count), "forecast");
    });
    if (!complete || run.stopped()) return base::failCancelled();

    model::Demand demand;
    demand.grid = request.grid;
    demand.pathCount = request.pathCount;
    demand.blockLength = layout.block;
    demand.residualCount = layout.residualCount();
    demand.blockStarts = drawBlocks(layout, request.pathCount, demand.blocksPerPath(), run.seed);
    demand.hash = hashOf(request, run.seed);
    for (std::size_t i = 0; i < count; ++i) {
        if (errors[i]) return tl::unexpected(*errors[i]);
        if (entries[i]) demand.add(std::move(*entries[i]));
    }
    return demand;
}

} // namespace penumbra::forecast
