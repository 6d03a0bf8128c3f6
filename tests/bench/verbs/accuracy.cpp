#include "bench/score.h"
#include "bench/verb.h"
#include "forecast/fleet.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::bench {

namespace {

/// `--keep N`: only the newest N tenths of a horizon of the history are known, to measure thin histories.
forecast::FleetRequest requestOf(const Task& task, const Options& options) {
    forecast::FleetRequest one;
    one.step = task.step;
    const auto horizon = static_cast<int>(task.truth.size());
    const int length = static_cast<int>(task.history.size());
    const int tenths = option(options, "keep", 0);
    const int cut = tenths > 0 ? std::max(length - horizon * tenths / 10, 0) : 0;
    one.request.values = std::span(task.history).subspan(static_cast<std::size_t>(cut));
    one.request.horizon = horizon;
    const auto bounds = forecast::boundsOf(one.request.values, false);
    one.request.lower = bounds.lower;
    if (option(options, "cycles", "stated") == "stated") one.request.cycles = task.cycles;
    if (option(options, "events", "known") == "known")
        for (const Window& window : task.events)
            one.request.events.push_back({0, window.begin - cut, window.end - cut});
    one.request.levels = {0.8, 0.95, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.9, 0.98, 0.99};
    one.request.pinned = option(options, "model", "");
    return one;
}

/// Each origin by itself, so that no series learns from what another one's task holds out. `--fleet no` forecasts one
/// by one.
std::vector<forecast::Forecast> forecasts(const std::vector<Task>& tasks, const Options& options,
                                          const base::Run& run) {
    std::vector<forecast::Forecast> result(tasks.size());
    std::map<int, std::vector<std::size_t>> origins;
    for (std::size_t i = 0; i < tasks.size(); ++i)
        origins[option(options, "fleet", "yes") == "yes" ? tasks[i].origin : static_cast<int>(i)].push_back(i);
    for (const auto& [origin, places] : origins) {
        std::vector<forecast::FleetRequest> fleet;
        for (const std::size_t i : places) fleet.push_back(requestOf(tasks[i], options));
        auto answers = forecast::forecastFleet(fleet, run);
        for (std::size_t k = 0; k < places.size(); ++k)
            if (answers[k]) result[places[k]] = std::move(*answers[k]);
    }
    return result;
}

/// Scores of all tasks together, by tier and by source; `--list yes` names each task, `--every K` takes the first of K,
/// as peers.R does.
base::Result<base::Json> scored(base::Result<std::vector<Task>> tasks, const Options& options, const base::Run& run) {
    if (!tasks) return tl::make_unexpected(tasks.error());
    const auto every = static_cast<std::size_t>(std::max(option(options, "every", 1), 1));
    std::size_t place = 0;
    std::erase_if(*tasks, [&](const Task&) { return place++ % every != 0; });
    const double begin = processorSeconds();
    const auto answers = forecasts(*tasks, options, run);
    const double seconds = processorSeconds() - begin;
    Score all;
    std::map<std::string, Score> tiers, sources;
    std::map<std::string, double> best, shares;
    for (std::size_t i = 0; i < tasks->size(); ++i) {
        const Task& task = (*tasks)[i];
        all.add(task, answers[i]);
        tiers[task.tier].add(task, answers[i]);
        sources[task.source].add(task, answers[i]);
        if (!answers[i].backtest.candidates.empty()) best[answers[i].backtest.candidates.front().model] += 1;
        for (const auto& candidate : answers[i].backtest.candidates) shares[candidate.model] += candidate.weight;
        if (option(options, "list", "no") == "no") continue;
        Score one;
        one.add(task, answers[i]);
        fmt::print("{} {}\n", task.series, one.json().dump());
    }
    base::Json result = all.json();
    result["ms_a_series"] = 1000 * seconds / static_cast<double>(tasks->size());
    result["best_single"] = best; // histogram of what the backtest chose, and of what the answers are made of
    for (const auto& [model, share] : shares) result["shares"][model] = share / static_cast<double>(tasks->size());
    for (const auto& [name, score] : tiers) result["tiers"][name] = score.json();
    for (const auto& [name, score] : sources) result["sources"][name] = score.json();
    return result;
}

Choice choiceOf(const Options& options) {
    return {option(options, "data", std::string(PENUMBRA_DATA) + "/data"), option(options, "part", 0),
            option(options, "origins", 1)};
}

base::Result<base::Json> runM4(const Options& options, const base::Run& run) {
    return scored(m4Tasks(choiceOf(options)), options, run);
}
base::Result<base::Json> runInfra(const Options& options, const base::Run& run) {
    return scored(infraTasks(choiceOf(options)), options, run);
}
base::Result<base::Json> runStress(const Options& options, const base::Run& run) {
    return scored(stressTasks(choiceOf(options)), options, run);
}

} // namespace

extern constinit const Verb m4{"m4", "accuracy and coverage on M4 Hourly, the end of the training part held out",
                               &runM4};
extern constinit const Verb infra{"infra", "accuracy and coverage on real infrastructure series, three origins",
                                  &runInfra};
extern constinit const Verb stress{"stress", "the same on series with gaps, shifts, spikes and scheduled events",
                                   &runStress};

} // namespace penumbra::bench
