#include "bench/openb.h"
#include "bench/verb.h"
#include "model/policy.h"
#include "simulate/placement.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace penumbra::bench {

namespace {

const base::TimeWindow kMoment{base::Time(std::chrono::hours(24 * 20'000)),
                               base::Time(std::chrono::hours(24 * 20'000 + 1))};

double rounded(double value, double digits) { return std::round(value * digits) / digits; }

/// Adds the tasks up anew, GPU by GPU; what a host or one of its GPUs has too little of is an error.
base::Result<double> allocated(const Openb& openb, const model::World& world, const simulate::Placement& placement) {
    std::vector<std::int64_t> cpu(openb.nodes.size()), memory(openb.nodes.size());
    std::vector<std::vector<std::int64_t>> gpus;
    for (const auto& node : openb.nodes) gpus.emplace_back(static_cast<std::size_t>(node.gpu / 1000), 0);
    std::int64_t sum = 0;
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        if (placement.hostOf[w] < 0) continue;
        const auto h = static_cast<std::size_t>(placement.hostOf[w]);
        const auto& request = world.workloads[w].request;
        cpu[h] += request.at(model::kCpu);
        memory[h] += request.at(model::kMemory);
        auto left = request.at(model::kGpu);
        sum += left;
        for (std::size_t i = 0; i < gpus[h].size(); ++i)
            if ((placement.gpus[w].whole >> i & 1U) != 0) gpus[h][i] += 1000, left -= 1000;
        if (placement.gpus[w].shared >= 0)
            gpus[h].at(static_cast<std::size_t>(placement.gpus[w].shared)) += left, left = 0;
        if (left != 0) return base::failInternal(fmt::format("task {} does not hold the GPUs it asks for.", w));
    }
    for (std::size_t h = 0; h < openb.nodes.size(); ++h) {
        const auto& node = openb.nodes[h];
        const bool much = std::any_of(gpus[h].begin(), gpus[h].end(), [](auto g) { return g > 1000; });
        if (much || cpu[h] > node.cpu || memory[h] > node.memory)
            return base::failInternal(fmt::format("{} carries more than it has.", node.name));
    }
    return 100.0 * static_cast<double>(sum) / static_cast<double>(openb.gpus);
}

struct Series {
    std::vector<double> percent, ms, unplaced, moved;
    base::Json json() const {
        const auto mean = [](const auto& v) {
            return std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(v.size());
        };
        base::Json out{{"gpu_percent", rounded(mean(percent), 100)},
                       {"least", rounded(*std::min_element(percent.begin(), percent.end()), 100)},
                       {"most", rounded(*std::max_element(percent.begin(), percent.end()), 100)},
                       {"place_ms", rounded(stats::median(ms), 10)},
                       {"unplaced", rounded(mean(unplaced), 1)}};
        if (!moved.empty()) out["moved"] = rounded(mean(moved), 1);
        return out;
    }
};

/// Who has a host in both placements, but not the same.
int movedBetween(const simulate::Placement& a, const simulate::Placement& b) {
    int moved = 0;
    for (std::size_t w = 0; w < a.hostOf.size(); ++w)
        moved += a.hostOf[w] >= 0 && b.hostOf[w] >= 0 && a.hostOf[w] != b.hostOf[w] ? 1 : 0;
    return moved;
}

base::Result<simulate::Placement> placed(const Openb& openb, const model::World& world, const base::Run& run,
                                         Series& out) {
    const double begin = processorSeconds();
    auto placements = simulate::place(world, kMoment, run);
    out.ms.push_back(1e3 * (processorSeconds() - begin));
    if (!placements) return tl::make_unexpected(placements.error());
    const auto percent = allocated(openb, world, placements->front());
    if (!percent) return tl::make_unexpected(percent.error());
    out.percent.push_back(*percent);
    out.unplaced.push_back(static_cast<double>(placements->front().unplaced.size()));
    return std::move(placements->front());
}

base::Result<void> measure(const Openb& openb, double ratio, std::uint64_t seed, const std::string& policy,
                           const base::Run& run, Series& plain, Series& roomy) {
    auto world = openbWorld(openb, openbArrivals(openb, ratio, seed), policy);
    const auto first = placed(openb, world, run, plain);
    if (!first) return tl::make_unexpected(first.error());
    if (policy != "fragmentation") return {};
    world.policies.front().makeRoom = true;
    const auto second = placed(openb, world, run, roomy);
    if (!second) return tl::make_unexpected(second.error());
    roomy.moved.push_back(movedBetween(*first, *second));
    return {};
}

/// Every host lost in turn, explained, after all tasks of the trace were placed.
base::Result<base::Json> sweep(const Openb& openb, const std::string& policy, const base::Run& run) {
    std::vector<std::size_t> all(openb.tasks.size());
    std::iota(all.begin(), all.end(), 0);
    const auto world = openbWorld(openb, all, policy);
    const auto placements = simulate::place(world, kMoment, run);
    if (!placements) return tl::make_unexpected(placements.error());
    std::vector<std::vector<int>> sets;
    for (int h = 0; h < static_cast<int>(openb.nodes.size()); ++h) sets.push_back({h});
    std::vector<double> ms;
    std::size_t homeless = 0;
    for (int i = 0; i < 5; ++i) {
        simulate::Failures failures(world);
        if (const auto walked = failures.each(placements->front(), std::vector<std::vector<int>>{{0}}, run); !walked)
            return tl::make_unexpected(walked.error());
        const double begin = processorSeconds();
        const auto losses = failures.each(placements->front(), sets, run);
        ms.push_back(1e3 * (processorSeconds() - begin));
        if (!losses) return tl::make_unexpected(losses.error());
        homeless = 0;
        for (const auto& loss : *losses) homeless += loss.homeless.size();
    }
    return base::Json{{"ms", rounded(stats::median(ms), 10)},
                      {"homeless", homeless},
                      {"unplaced", placements->front().unplaced.size()}};
}

base::Result<base::Json> runOpenb(const Options& options, const base::Run& run) {
    const auto folder = option(options, "data", PENUMBRA_DATA "/data") + "/openb";
    const auto openb = readOpenb(folder, false), all = readOpenb(folder, true);
    if (!openb) return tl::make_unexpected(openb.error());
    if (!all) return tl::make_unexpected(all.error());
    const int first = option(options, "first", 42), seeds = option(options, "seeds", 10);
    const double ratio = option(options, "percent", 130) / 100.0;
    const auto only = option(options, "policy", "");
    base::Json ours, sweeps;
    for (const auto* policy : model::policyNames()) {
        if (!only.empty() && only != policy->id) continue;
        Series series, roomy;
        for (int s = 0; s < seeds; ++s)
            if (const auto done =
                    measure(*openb, ratio, static_cast<std::uint64_t>(first + s), policy->id, run, series, roomy);
                !done)
                return tl::make_unexpected(done.error());
        ours[policy->id] = series.json();
        if (!roomy.percent.empty()) ours[std::string(policy->id) + ", making room"] = roomy.json();
        if (option(options, "sweep", "yes") != "yes") continue;
        for (const auto* nodes : {&*openb, &*all}) {
            const auto swept = sweep(*nodes, policy->id, run);
            if (!swept) return tl::make_unexpected(swept.error());
            sweeps[policy->id][nodes == &*all ? "all_nodes" : "gpu_nodes"] = *swept;
        }
    }
    return base::Json{{"nodes", openb->nodes.size()},
                      {"tasks", openbArrivals(*openb, ratio, static_cast<std::uint64_t>(first)).size()},
                      {"seeds", seeds},
                      {"ours", ours},
                      {"all_nodes", all->nodes.size()},
                      {"sweep", sweeps},
                      {"published",
                       {{"Random", 87.47},
                        {"DotProd", 90.85},
                        {"Clustering", 91.88},
                        {"Packing", 92.00},
                        {"BestFit", 93.08},
                        {"FGD", 95.39}}}};
}

} // namespace

extern constinit const Verb openb{
    "openb", "GPU allocation of every policy on the openb trace (--percent 130, --first 42, --seeds 10, --policy ID)",
    &runOpenb};

} // namespace penumbra::bench
