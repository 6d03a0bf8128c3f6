#include "bench/made_demand.h"
#include "bench/made_fleet.h"
#include "bench/verb.h"
#include "simulate/usage.h"

#include <algorithm>
#include <cmath>

namespace penumbra::bench {

namespace {

/// Where a path of a host's sum first lies above its capacity, sorted over hosts and paths: its days at 10, 50, 90 %.
base::Json datesOf(std::vector<int> days) {
    std::sort(days.begin(), days.end());
    base::Json out;
    for (const int percent : {10, 50, 90})
        out["day_p" + std::to_string(percent)] = days[days.size() * static_cast<std::size_t>(percent) / 100];
    return out;
}

/// The same work with nothing around it: every path of every host added up as floats, one after the other, and the
/// first day above the capacity. No bands, no zones, no fleet, nothing shared between paths.
#if defined(__x86_64__)
__attribute__((target_clones("avx2", "default")))
#endif
void bareHost(const model::Demand& demand, const std::vector<int>& entries, float capacity, std::vector<int>& days) {
    const auto blocks = static_cast<std::size_t>(demand.blocksPerPath());
    const auto length = static_cast<std::size_t>(demand.blockLength);
    for (std::size_t p = 0; p < static_cast<std::size_t>(demand.pathCount); ++p) {
        float path[kDays] = {};
        for (const int e : entries) {
            const auto& entry = demand.entries()[static_cast<std::size_t>(e)];
            for (std::size_t b = 0; b < blocks; ++b) {
                const float* r = entry.residuals.data() + demand.blockStarts[p * blocks + b];
                const float *location = entry.location.data() + b * length, *scale = entry.scale.data() + b * length;
                for (std::size_t i = 0; i < length; ++i)
                    path[b * length + i] += std::max(0.0F, location[i] + scale[i] * r[i]);
            }
        }
        days.push_back(
            static_cast<int>(std::find_if(path, path + kDays, [&](float v) { return v > capacity; }) - path));
    }
}

base::Json bare(const model::World& world, const model::Demand& demand) {
    std::vector<std::vector<int>> entries(world.hosts.size());
    for (std::size_t w = 0; w < world.workloads.size(); ++w)
        if (const int host = world.workloads[w].host; host >= 0)
            entries[static_cast<std::size_t>(host)].push_back(static_cast<int>(w));
    std::vector<int> days;
    const double begin = processorSeconds();
    for (std::size_t h = 0; h < entries.size(); ++h)
        bareHost(demand, entries[h], static_cast<float>(world.hosts[h].capacity.at(model::kCpu)), days);
    const double seconds = processorSeconds() - begin;
    auto out = datesOf(std::move(days));
    out["cpu_ms"] = std::round(1e4 * seconds) / 10;
    return out;
}

base::Result<base::Json> measured(const model::World& world, const model::Demand& demand,
                                  const std::vector<simulate::Placement>& placements, const base::Run& run) {
    simulate::Placed placed{placements, nullptr};
    base::Result<simulate::Usage> usage;
    const auto time = spent(run, [&] { usage = simulate::simulate(world, demand, std::move(placed), nullptr, run); });
    if (!usage) return tl::make_unexpected(usage.error());
    std::vector<int> days;
    for (const auto& series : usage->series) {
        if (series->kind != simulate::SubjectKind::Host || series->dimension != model::kCpu) continue;
        if (series->firstExceed.empty()) days.insert(days.end(), static_cast<std::size_t>(demand.pathCount), kDays);
        for (const int first : series->firstExceed) days.push_back(first < 0 ? kDays : first);
    }
    auto out = datesOf(std::move(days));
    out["cpu_ms"] = std::round(1e4 * time.cpu) / 10;
    out["longest_thread_ms"] = std::round(1e4 * time.longest) / 10;
    return out;
}

base::Result<base::Json> runPaths(const Options& options, const base::Run& run) {
    auto world = madeFleet(option(options, "hosts", 1000), 1);
    if (!settle(world)) return base::failInternal("The made fleet could not be placed.");
    const auto demand = madeDemand(world, option(options, "paths", 1000), 0.6);
    const auto placements = simulate::place(world, demand.grid.window(), run);
    if (!placements) return tl::make_unexpected(placements.error());
    base::Json result{{"hosts", world.hosts.size()}, {"workloads", world.workloads.size()}, {"days", kDays}};
    for (const int paths : {0, 64, 256, demand.pathCount}) {
        const auto some = demand.withPaths(paths);
        auto one = measured(world, some, *placements, run);
        if (!one) return one;
        if (paths == 64 || paths == demand.pathCount) {
            (*one)["bare"] = bare(world, some);
            (*one)["over_bare"] =
                std::round(100 * (*one)["cpu_ms"].get<double>() / (*one)["bare"]["cpu_ms"].get<double>()) / 100;
        }
        result[paths == 0 ? "expected" : "paths_" + std::to_string(paths)] = *one;
    }
    return result;
}

} // namespace

extern constinit const Verb paths{
    "paths",
    "joint paths of every host, zone and the fleet over 90 days, with dates of exceedance and bands, beside a bare sum "
    "of paths (--hosts N, --paths N, --threads N)",
    &runPaths};

} // namespace penumbra::bench
