#include "base/rng.h"
#include "bench/verb.h"
#include "graph/calls.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

namespace penumbra::bench {

namespace {

/// Services in the order of their calls, each called from a little or far before it.
std::vector<graph::Call> madeCalls(int services, int calls) {
    base::Rng rng(11, 0);
    std::vector<graph::Call> result;
    for (int k = 0; k < calls; ++k) {
        const int to = 1 + static_cast<int>(rng.below(static_cast<std::uint32_t>(services - 1)));
        result.push_back({static_cast<int>(rng.below(static_cast<std::uint32_t>(to))), to, 0.4 * rng.uniform()});
    }
    return result;
}

base::Result<base::Json> runGraph(const Options& options, const base::Run& run) {
    const int services = option(options, "services", 100'000), count = option(options, "calls", 500'000);
    const auto calls = madeCalls(services, count);
    base::Json result{{"services", services}, {"calls", count}};
    const auto timed = [&](const char* name, int repeats, const auto& work) {
        double least = 1e9;
        for (int i = 0; i < repeats; ++i) {
            const double begin = processorSeconds();
            work();
            least = std::min(least, processorSeconds() - begin);
        }
        result[name] = std::round(1e6 * least) / 1e3;
    };
    std::vector<double> entry(static_cast<std::size_t>(services), 1.0), durations(entry);
    for (std::size_t s = 0; s < durations.size(); ++s) durations[s] = 1 + static_cast<double>(s % 17);
    timed("build_ms", 3, [&] { graph::CallGraph(static_cast<std::size_t>(services), calls); });
    const graph::CallGraph graph(static_cast<std::size_t>(services), calls);
    timed("propagate_ms", 9,
          [&] { result["sum"] = (*graph.propagate(entry))[static_cast<std::size_t>(services) - 1]; });
    timed("critical_path_ms", 9, [&] { result["hops"] = graph.criticalPath(durations).services.size(); });
    timed("one_impact_set_ms", 9, [&] { result["callers"] = graph.callersOf(services - 1).size(); });
    base::Run wide = run;
    wide.threads = option(options, "threads", 2);
    std::vector<int> counts;
    const auto begin = std::chrono::steady_clock::now();
    const auto time = spent(wide, [&] { counts = graph.callerCounts(wide); });
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    result["mean_callers"] = std::round(std::accumulate(counts.begin(), counts.end(), 0.0) / services);
    result["all_impact_sets"] = {{"threads", wide.threads},
                                 {"cpu_ms", std::round(1e4 * time.cpu) / 10},
                                 {"longest_thread_ms", std::round(1e4 * time.longest) / 10},
                                 {"wall_ms", std::round(1e4 * wall.count()) / 10}};
    return result;
}

} // namespace

extern constinit const Verb graph{
    "graph", "load, critical path and impact sets of 100,000 services, the sets on two threads (--threads N)",
    &runGraph};

} // namespace penumbra::bench
