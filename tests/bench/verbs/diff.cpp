#include "bench/made_demand.h"
#include "bench/made_fleet.h"
#include "bench/verb.h"
#include "compare/fleet_diff.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::bench {

namespace {

base::Time day(int number) { return kFirstDay + number * std::chrono::hours(24); }

/// What a planner may have piled up: growth of all, hosts that fail or are drained, more replicas, moves.
std::vector<whatif::Edit> edits(const model::World& world) {
    std::vector<whatif::Edit> out;
    const auto add = [&](model::Change change, base::TimeWindow window) {
        out.push_back({fmt::format("edit-{}", out.size() + 1), std::move(change), window, {}});
    };
    add({"change-demand", {{"factor", "1.3"}}}, {});
    for (std::size_t i = 0; i < 20; ++i) {
        const auto host = world.hosts[i * world.hosts.size() / 20].id.text();
        const auto service = world.services[i * world.services.size() / 20].id.text();
        add({i % 2 == 0 ? "fail-host" : "drain-host", {{"host", host}}}, {day(20), day(90)});
        add({"change-demand", {{"service", service}, {"factor", "1.4"}}}, {day(10), day(90)});
        add({"scale", {{"service", service}, {"replicas", "12"}}}, {day(5), day(90)});
    }
    return out;
}

base::Result<compare::FleetState> stateOf(const std::shared_ptr<const model::World>& live,
                                          const std::shared_ptr<const model::Demand>& demand,
                                          std::vector<whatif::Edit> changes, base::Time at, const base::Run& run) {
    compare::FleetState out;
    out.side = {changes.empty() ? compare::Side::Of::Shadow : compare::Side::Of::Edited, {}, at};
    out.liveWorld = live;
    auto applied = whatif::apply(*live, changes);
    if (!applied.skipped.empty()) return base::failInternal(applied.skipped.front().reason);
    out.world = std::make_shared<const model::World>(std::move(applied.world));
    auto usage = simulate::simulate(*out.world, *demand, nullptr, run);
    if (!usage) return tl::make_unexpected(usage.error());
    out.usage = std::make_shared<const simulate::Usage>(std::move(*usage));
    out.demand = demand;
    out.edits = std::move(changes);
    out.step = out.usage->grid.indexOf(at);
    out.hostOf = out.usage->placementAt(at).hostOf.rows();
    return out;
}

base::Result<base::Json> runDiff(const Options& options, const base::Run& run) {
    auto world = madeFleet(option(options, "hosts", 1523), 1);
    if (!settle(world)) return base::failInternal("The made fleet could not be placed.");
    const auto live = std::make_shared<const model::World>(std::move(world));
    const auto demand = std::make_shared<const model::Demand>(madeDemand(*live, option(options, "paths", 64), 0.45));
    const auto from = stateOf(live, demand, {}, day(2), run);
    if (!from) return tl::make_unexpected(from.error());
    const auto to = stateOf(live, demand, edits(*live), day(30) + std::chrono::hours(12), run);
    if (!to) return tl::make_unexpected(to.error());
    std::vector<double> times;
    std::size_t rows = 0;
    for (int i = 0; i < option(options, "repeat", 10); ++i) {
        const double begin = processorSeconds();
        const auto diff = compare::diffOf(*from, *to, compare::kLeastShare, run);
        if (!diff) return tl::make_unexpected(diff.error());
        times.push_back(1e3 * (processorSeconds() - begin));
        rows = diff->rows.size();
    }
    std::sort(times.begin(), times.end());
    return base::Json{{"hosts", live->hosts.size()},
                      {"workloads", live->workloads.size()},
                      {"edits", to->edits.size()},
                      {"rows", rows},
                      {"ms_p50", std::round(10 * times[times.size() / 2]) / 10},
                      {"ms_worst", std::round(10 * times.back()) / 10}};
}

} // namespace

extern constinit const Verb fleetDiff{
    "diff", "two sides of a fleet, 61 edits apart, in ms of processor time (--hosts N, --paths N, --repeat N)",
    &runDiff};

} // namespace penumbra::bench
