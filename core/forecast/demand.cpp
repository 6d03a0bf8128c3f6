#include "base/hash.h"
#include "base/parallel.h"
#include "base/text.h"
#include "forecast/models.h"
#include "forecast/paths.h"

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
    if (base::kDay % step != base::Duration::zero()) return {};
    const auto day = base::kDay / step;
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

/// One call of forecastDemand(): the series, what they share, and the models to go on with.
class Fleet final {
public:
    Fleet(const DemandRequest& request, Models* models) : m_request(request), m_models(models) {
        std::size_t longest = 0;
        for (const auto& history : request.histories) {
            m_values.push_back(valuesUntil(history, request.grid.begin));
            longest = std::max(longest, knownLength(m_values.back()));
        }
        m_frame.candidates = calendarCycles(request.grid.step);
        Setting setting{m_frame.candidates, request.grid.count};
        while (!setting.cycles.empty() && static_cast<std::size_t>(setting.longCycle()) * 3 > longest)
            setting.cycles.pop_back();
        beginFrame(setting, static_cast<int>(std::min<std::size_t>(longest, 20'000)));
        m_layout = layoutOf(m_frame.plan, setting.shortCycle(), request.grid.count);
        for (std::size_t i = 0; i < m_values.size(); ++i) m_known.push_back(modelFor(i));
    }

    const Layout& layout() const { return m_layout; }
    bool anySample(std::size_t i) const { return knownLength(m_values[i]) > 0; }

    /// By the known model where that goes on, which leaves `learnt` empty. Any thread, for different series.
    base::Result<Forecast> forecast(std::size_t i, std::optional<Model>& learnt, const base::Run& run) const {
        const auto one = requestFor(i);
        if (const Model* known = m_known[i]; known != nullptr)
            if (auto further = goOn(*known, one, stepsSince(known->end), run)) return std::move(*further);
        auto fresh = learn(one, &m_frame, run);
        if (!fresh) return tl::unexpected(fresh.error());
        if (m_models != nullptr)
            learnt = Model{sourceOf(i, m_values[i].size()), questionOf(i, m_values[i].size()), m_request.grid.begin,
                           std::move(fresh->fitted), Watch(fresh->forecast, m_values[i])};
        return std::move(fresh->forecast);
    }

    /// What was learnt goes into the registry; what it knew of series that are no longer asked for goes.
    void keep(std::vector<std::optional<Model>>&& learnt) {
        if (m_models == nullptr) return;
        for (std::size_t i = 0; i < learnt.size(); ++i) {
            const auto& key = m_request.histories[i].key;
            if (learnt[i]) m_next.fitted.push_back(key);
            if (learnt[i])
                m_next.known[key] = std::move(*learnt[i]);
            else if (m_known[i] != nullptr)
                m_next.known[key] = *m_known[i];
        }
        *m_models = std::move(m_next);
    }

    /// Of all that the answers rest on.
    std::uint64_t hash(std::uint64_t seed) const {
        base::Hasher hasher;
        hasher.add(hashOf(m_request, seed)).add(m_frame.plan.horizon).add(m_frame.plan.train);
        for (const int back : m_frame.plan.back) hasher.add(back);
        for (std::size_t i = 0; i < m_known.size(); ++i) // older models answer a little differently
            if (m_known[i] != nullptr && m_known[i]->end != m_request.grid.begin)
                hasher.add(i).add(base::toMillis(m_known[i]->end));
        return hasher.value();
    }

private:
    /// The origins of the models that are there, which have grown older since, or new ones.
    void beginFrame(const Setting& setting, int longest) {
        const auto& grid = m_request.grid;
        auto first = grid.begin;
        for (const auto& history : m_request.histories) first = std::min(first, history.grid.begin);
        if (m_models != nullptr && m_models->history.begin == first && m_models->reach(grid)) {
            m_goesOn = true;
            m_next = {m_models->history, m_models->horizon, m_models->plan, {}, {}};
            m_frame.plan = m_models->plan;
            for (int& back : m_frame.plan.back) back += m_models->age(grid.begin);
            return;
        }
        m_frame.plan = planBacktest(longest, setting, true);
        const auto count = static_cast<int>((grid.begin - first) / grid.step);
        m_next = {{first, grid.step, count}, grid.count, m_frame.plan, {}, {}};
    }

    const Model* modelFor(std::size_t i) const {
        if (!m_goesOn) return nullptr;
        const auto found = m_models->known.find(m_request.histories[i].key);
        if (found == m_models->known.end()) return nullptr;
        const Model& model = found->second;
        const auto newer = static_cast<std::size_t>(stepsSince(model.end));
        if (newer >= m_values[i].size()) return nullptr;
        const auto length = m_values[i].size() - newer;
        return model.source == sourceOf(i, length) && model.question == questionOf(i, length) ? &model : nullptr;
    }

    int stepsSince(base::Time end) const {
        return static_cast<int>((m_request.grid.begin - end) / m_request.grid.step);
    }

    std::uint64_t sourceOf(std::size_t i, std::size_t length) const {
        const auto values = std::span(m_values[i]).first(length);
        return base::hashBytes(std::as_bytes(values), length);
    }

    /// All but the samples that the fit on the first `length` values depends on; of coming events it does not.
    std::uint64_t questionOf(std::size_t i, std::size_t length) const {
        const auto one = requestFor(i);
        base::Hasher hasher;
        hasher.add(one.horizon).add(one.upper.has_value()).add(one.upper.value_or(0)).add(one.pinned);
        hasher.add(m_request.grid.step.count()).add(length);
        for (const auto& event : one.events)
            if (event.begin < static_cast<int>(length))
                hasher.add(event.kind).add(event.begin).add(event.end).add(event.lasting);
        return hasher.value();
    }

    Request requestFor(std::size_t i) const {
        Request one;
        one.values = m_values[i];
        one.terms = Terms{m_request.histories[i].unit, m_request.grid.step};
        one.horizon = m_request.grid.count;
        one.lower = 0.0;
        if (i < m_request.uppers.size()) one.upper = m_request.uppers[i];
        for (const auto& [key, id] : m_request.pins)
            if (key == m_request.histories[i].key) one.pinned = id;
        if (i < m_request.events.size()) one.events = m_request.events[i];
        return one;
    }

    const DemandRequest& m_request;
    Models* m_models;
    std::vector<std::vector<double>> m_values;
    Frame m_frame;
    Layout m_layout;
    bool m_goesOn = false;             ///< with the models' frame
    Models m_next;                     ///< the registry after this call
    std::vector<const Model*> m_known; ///< per series; null: it is fitted
};

} // namespace

base::Result<model::Demand> forecastDemand(const DemandRequest& request, const base::Run& run, Models* models) {
    if (auto checked = check(request); !checked) return tl::unexpected(checked.error());
    Fleet fleet(request, models);
    const Layout& layout = fleet.layout();
    const std::size_t count = request.histories.size();
    std::vector<std::optional<model::DemandEntry>> entries(count);
    std::vector<std::optional<base::Error>> errors(count);
    std::vector<std::optional<Model>> learnt(count);
    std::atomic<std::size_t> done{0};
    const bool complete = base::parallelFor(run, count, [&](std::size_t i) {
        if (fleet.anySample(i)) {
            auto forecast = fleet.forecast(i, learnt[i], run);
            if (forecast)
                entries[i] = entryOf(request, i, std::move(*forecast), layout, run.seed);
            else
                errors[i] = forecast.error();
        }
        run.report(static_cast<double>(++done) / static_cast<double>(count), PENUMBRA_TEXT("Progress", "forecast"));
    });
    if (!complete || run.stopped()) return base::failCancelled();
    for (const auto& error : errors)
        if (error) return tl::unexpected(*error);

    model::Demand demand;
    demand.grid = request.grid;
    demand.pathCount = request.pathCount;
    demand.blockLength = layout.block;
    demand.residualCount = layout.residualCount();
    demand.blockStarts = drawBlocks(layout, request.pathCount, demand.blocksPerPath(), run.seed);
    demand.hash = fleet.hash(run.seed);
    for (auto& entry : entries)
        if (entry) demand.add(std::move(*entry));
    fleet.keep(std::move(learnt));
    return demand;
}

} // namespace penumbra::forecast
