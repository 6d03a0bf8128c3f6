#include "base/rng.h"
#include "bench/made_fleet.h"
#include "bench/verb.h"
#include "simulate/usage.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace penumbra::bench {

namespace {

constexpr int kDays = 90;

/// Each workload's cores over 90 days: growing slowly, with past errors that wander.
model::Demand madeDemand(const model::World& world, int paths) {
    model::Demand demand;
    demand.grid = {base::Time(std::chrono::hours(24 * 20'000)), std::chrono::hours(24), kDays};
    demand.pathCount = paths;
    demand.blockLength = 15;
    demand.residualCount = 300;
    base::Rng rng(3, 0);
    for (int k = 0; k < paths * demand.blocksPerPath(); ++k)
        demand.blockStarts.push_back(rng.below(static_cast<std::uint32_t>(demand.residualCount - demand.blockLength)));
    for (const auto& workload : world.workloads) {
        model::DemandEntry entry;
        entry.key = {workload.id, "cpu"};
        entry.dimension = model::kCpu;
        const auto base = static_cast<float>(workload.request.at(model::kCpu));
        const float growth = 1 + 0.6F * static_cast<float>(rng.uniform());
        for (int h = 0; h < kDays; ++h) {
            const float grown = 1 + (growth - 1) * static_cast<float>(h) / kDays;
            entry.location.push_back(base * grown);
            entry.scale.push_back(0.1F * base * std::sqrt(1 + static_cast<float>(h)));
        }
        double error = 0;
        for (int k = 0; k < demand.residualCount; ++k)
            entry.residuals.push_back(static_cast<float>(error = 0.7 * error + 0.7 * rng.normal()));
        demand.add(std::move(entry));
    }
    demand.hash = 1;
    return demand;
}

base::Result<base::Json> runPaths(const Options& options, const base::Run& run) {
    auto world = madeFleet(option(options, "hosts", 1000), 1);
    const auto placed = simulate::place(
        world, {base::Time(std::chrono::hours(24 * 20'000)), base::Time(std::chrono::hours(24 * 20'000 + 1))}, run);
    if (!placed) return tl::make_unexpected(placed.error());
    for (std::size_t w = 0; w < world.workloads.size(); ++w) world.workloads.change(w).host = placed->front().hostOf[w];
    base::Json result{{"hosts", world.hosts.size()}, {"workloads", world.workloads.size()}, {"days", kDays}};
    for (const int paths : {64, 1000}) {
        const auto demand = madeDemand(world, paths);
        const double begin = processorSeconds();
        const auto usage = simulate::simulate(world, demand, nullptr, run);
        if (!usage) return tl::make_unexpected(usage.error());
        base::Json one{{"cpu_ms", std::round(1e4 * (processorSeconds() - begin)) / 10}};
        std::vector<int> days;
        for (const auto& series : usage->series)
            if (series->kind == simulate::SubjectKind::Host && series->dimension == model::kCpu)
                for (const int first : series->firstExceed) days.push_back(first < 0 ? kDays : first);
        std::sort(days.begin(), days.end());
        for (const int percent : {10, 50, 90})
            one["day_p" + std::to_string(percent)] = days[days.size() * static_cast<std::size_t>(percent) / 100];
        result["paths_" + std::to_string(paths)] = one;
    }
    return result;
}

} // namespace

extern constinit const Verb paths{
    "paths", "joint paths of every host over 90 days, with dates of exceedance and bands (--hosts N, --threads N)",
    &runPaths};

} // namespace penumbra::bench
