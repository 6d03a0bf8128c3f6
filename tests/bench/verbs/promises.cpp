#include "bench/verb.h"
#include "real_calls.h"
#include "simulate/placement.h"
#include "simulate/services/outlook.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penumbra::bench {

namespace {

/// Requests of the entries with a day's cycle; paths differ in their height.
model::Demand madeRequests(const model::World& world, const std::vector<int>& entries, int steps, int paths) {
    model::Demand demand;
    demand.grid = {test::kNow, std::chrono::hours(1), steps};
    demand.pathCount = paths;
    demand.blockLength = steps;
    demand.residualCount = steps * paths;
    demand.hash = 1;
    for (int p = 0; p < paths; ++p) demand.blockStarts.push_back(static_cast<std::uint32_t>(p * steps));
    for (const int s : entries) {
        model::DemandEntry entry;
        entry.key = {world.services[static_cast<std::size_t>(s)].id, "requests"};
        for (int h = 0; h < steps; ++h) {
            entry.location.push_back(static_cast<float>(100 + 40 * std::sin(6.283185307 * h / 24)));
            entry.scale.push_back(10);
        }
        for (int i = 0; i < demand.residualCount; ++i)
            entry.residuals.push_back(static_cast<float>(std::sin(i / steps * 1.7)));
        demand.responses.push_back(
            {entry.key.resource, static_cast<int>(demand.entries().size()), 1, {}, {}, {}, {}, {}, 0});
        demand.add(std::move(entry));
    }
    return demand;
}

/// Every service gets the replicas that it needs for two milliseconds a request at some 60 %.
void addReplicas(test::RealCalls& real) {
    const int host = test::addHost(real.world, 1'000'000'000, 1 << 30);
    for (std::size_t s = 0; s < real.visits.size(); ++s) {
        auto& traits = real.world.services.change(s).traits;
        traits.serviceTime = 0.002;
        traits.workers = 1;
        const int replicas = 1 + static_cast<int>(real.visits[s] * 140 * 0.002 / 0.6);
        for (int r = 0; r < replicas; ++r)
            test::addWorkload(real.world, test::amounts(1, 1), host, static_cast<int>(s));
    }
}

base::Result<base::Json> runPromises(const Options& options, const base::Run& run) {
    const auto file = option(options, "file", PENUMBRA_DATA "/data/services/alibaba_dgg_service_graphs.csv.gz");
    auto real = test::realCalls(file);
    if (!real) return base::failInput("There is no table of calls at " + file + ". Name one with --file.");
    const int promises = option(options, "promises", 100), paths = option(options, "paths", 256);
    addReplicas(*real);
    for (int i = 0; i < promises && i < static_cast<int>(real->entries.size()); ++i)
        real->world.services.change(static_cast<std::size_t>(real->entries[static_cast<std::size_t>(i)]))
            .traits.level = {0.2, 0.99, 0};
    const auto demand = madeRequests(real->world, real->entries, option(options, "steps", 336), paths);
    const auto placements = simulate::place(real->world, demand.grid.window(), run);
    if (!placements) return tl::make_unexpected(placements.error());
    const double begin = processorSeconds();
    const auto result = simulate::serviceOutlooks(real->world, demand, *placements, nullptr, run);
    const double seconds = processorSeconds() - begin;
    double broken = 0;
    int seen = 0;
    for (const auto& outlook : result.outlooks) {
        broken += outlook->margin.front() < 0 ? 1 : 0;
        seen = outlook->pathsSeen;
    }
    return base::Json{{"services", real->visits.size()},
                      {"calls", real->world.dependencies.size()},
                      {"promises", result.outlooks.size()},
                      {"paths_seen", seen},
                      {"broken", broken},
                      {"cpu_ms", std::round(seconds * 1e4) / 10}};
}

} // namespace

extern constinit const Verb promises{
    "promises", "promises of --promises N entries of a real call graph over --paths joint paths (--file CALLS.csv.gz)",
    &runPromises};

} // namespace penumbra::bench
