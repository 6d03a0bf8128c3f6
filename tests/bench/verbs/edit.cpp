#include "base/rng.h"
#include "bench/made_demand.h"
#include "bench/made_fleet.h"
#include "bench/verb.h"
#include "risk/risk.h"
#include "simulate/usage.h"
#include "whatif/scenario.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace penumbra::bench {

namespace {

/// Kinds of edits, as a planner makes them; `pick` chooses what they are about.
struct Kind {
    const char* name;
    whatif::Edit (*make)(const model::World& world, base::Rng& pick);
};

std::string anyHost(const model::World& world, base::Rng& pick) {
    return world.hosts[pick.below(static_cast<std::uint32_t>(world.hosts.size()))].id.text();
}
std::string anyWorkload(const model::World& world, base::Rng& pick) {
    return world.workloads[pick.below(static_cast<std::uint32_t>(world.workloads.size()))].id.text();
}
std::string anyService(const model::World& world, base::Rng& pick) {
    return world.services[pick.below(static_cast<std::uint32_t>(world.services.size()))].id.text();
}
base::TimeWindow days(int from, int to) {
    return {kFirstDay + from * std::chrono::hours(24), kFirstDay + to * std::chrono::hours(24)};
}

constexpr Kind kKinds[] = {
    {"demand of a service",
     [](const model::World& world, base::Rng& pick) {
         return whatif::Edit{"e", {"change-demand", {{"service", anyService(world, pick)}, {"factor", "1.4"}}}, {}, {}};
     }},
    {"growth of all",
     [](const model::World&, base::Rng& pick) {
         return whatif::Edit{"e", {"change-demand", {{"factor", fmt::format("1.{}", 1 + pick.below(4))}}}, {}, {}};
     }},
    {"fail a host",
     [](const model::World& world, base::Rng& pick) {
         return whatif::Edit{"e", {"fail-host", {{"host", anyHost(world, pick)}}}, days(20, 90), {}};
     }},
    {"drain a host for two days",
     [](const model::World& world, base::Rng& pick) {
         return whatif::Edit{"e", {"drain-host", {{"host", anyHost(world, pick)}}}, days(30, 32), {}};
     }},
    {"move a workload",
     [](const model::World& world, base::Rng& pick) {
         return whatif::Edit{
             "e", {"move", {{"workload", anyWorkload(world, pick)}, {"host", anyHost(world, pick)}}}, days(10, 90), {}};
     }},
    {"add two hosts",
     [](const model::World& world, base::Rng& pick) {
         return whatif::Edit{"e", {"add-hosts", {{"count", "2"}, {"like", anyHost(world, pick)}}}, days(10, 90), {}};
     }},
    {"scale a service",
     [](const model::World& world, base::Rng& pick) {
         return whatif::Edit{
             "e", {"scale", {{"service", anyService(world, pick)}, {"replicas", "12"}}}, days(5, 90), {}};
     }},
};

/// Milliseconds of processor time by stage, one number per repetition.
using Times = std::map<std::string, std::vector<double>>;

double at(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const auto rank = std::ceil(share * static_cast<double>(values.size()));
    return std::round(100 * values[std::max<std::size_t>(static_cast<std::size_t>(rank), 1) - 1]) / 100;
}

/// The stages of one edit, as the session runs them, on top of the result before.
class Stages final {
public:
    Stages(Times& times, const base::Run& run) : m_times(times), m_run(run) {}

    template <class Work>
    auto timed(const std::string& stage, Work work) {
        const double begin = processorSeconds();
        auto result = work();
        const double ms = 1e3 * (processorSeconds() - begin);
        m_times[stage].push_back(ms);
        m_total += ms;
        return result;
    }

    base::Result<void> run(const model::World& world, const whatif::Edit& edit, const model::Demand& demand,
                           const simulate::Usage& before, const risk::Memory& memory, double threshold) {
        m_total = 0;
        const auto applied = timed("world", [&] { return whatif::apply(world, {&edit, 1}); });
        if (!applied.skipped.empty()) return base::failInternal(applied.skipped.front().reason);
        auto placed = timed("placement", [&] { return simulate::placeLike(applied.world, demand, &before, m_run); });
        if (!placed) return tl::make_unexpected(placed.error());
        const auto usage = timed(
            "usage", [&] { return simulate::simulate(applied.world, demand, std::move(*placed), &before, m_run); });
        if (!usage) return tl::make_unexpected(usage.error());
        base::Problems notes;
        risk::Input input{applied.world, demand, *usage, &world, &before, threshold, &notes};
        input.memory = &memory;
        for (const auto* check : risk::checks()) {
            const auto found = timed(std::string("findings: ") + check->id, [&] { return check->run(input, m_run); });
            if (!found) return tl::make_unexpected(found.error());
        }
        m_times["total"].push_back(m_total);
        return {};
    }

private:
    Times& m_times;
    const base::Run& m_run;
    double m_total = 0;
};

base::Result<base::Json> ofFleet(int hosts, int paths, const Options& options, const base::Run& run) {
    auto world = madeFleet(hosts, 1);
    if (!settle(world)) return base::failInternal("The made fleet could not be placed.");
    const auto demand = madeDemand(world, std::max(paths, 1), 0.45).withPaths(paths);
    const auto before = simulate::simulate(world, demand, nullptr, run);
    if (!before) return tl::make_unexpected(before.error());
    risk::Memory memory;
    risk::Input input{world, demand, *before, nullptr, nullptr, 0.05};
    input.left = &memory;
    if (const auto found = risk::findings(input, run); !found) return tl::make_unexpected(found.error());
    base::Json result{{"hosts", hosts}, {"workloads", world.workloads.size()}, {"paths", paths}};
    const auto wanted = option(options, "kind", "");
    for (const auto& kind : kKinds) {
        if (!wanted.empty() && std::string(kind.name).find(wanted) == std::string::npos) continue;
        Times times;
        base::Rng pick(7, 0);
        for (int k = 0; k < option(options, "repeat", 10); ++k) {
            Stages stages(times, run);
            const auto done = stages.run(world, kind.make(world, pick), demand, *before, memory, 0.05);
            if (!done) return tl::make_unexpected(done.error());
        }
        for (const auto& [stage, values] : times)
            result[kind.name][stage] = {{"p50", at(values, 0.5)}, {"p99", at(values, 0.99)}};
    }
    return result;
}

base::Result<base::Json> runEdit(const Options& options, const base::Run& run) {
    base::Json result;
    if (options.contains("hosts"))
        return ofFleet(option(options, "hosts", 1000), option(options, "paths", 0), options, run);
    for (const auto& [hosts, paths] : {std::pair(1000, 0), {1500, 64}, {1500, 1000}, {10'000, 0}, {10'000, 1000}}) {
        auto one = ofFleet(hosts, paths, options, run);
        if (!one) return one;
        result[fmt::format("{}_hosts_{}_paths", hosts, paths)] = *one;
    }
    return result;
}

} // namespace

extern constinit const Verb edit{
    "edit",
    "one edit to new findings, in ms of processor time by stage (--hosts N, --paths N with 0 for the expected path, "
    "--kind TEXT, --repeat N, --threads N)",
    &runEdit};

} // namespace penumbra::bench
