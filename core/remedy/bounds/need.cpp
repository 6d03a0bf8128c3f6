#include "remedy/bounds/need.h"
#include "simulate/books.h"

#include <algorithm>
#include <optional>

namespace penumbra::remedy::bounds {

namespace {

/// The moment, when the plan is done, at which most of those who wait without it do.
std::pair<base::Time, std::vector<int>> waiting(const Shadow& now, const std::vector<const risk::Finding*>& wanted,
                                                base::Time done) {
    std::pair<base::Time, std::vector<int>> most;
    for (const auto* moment : wanted) {
        if (moment->kind != risk::FindingKind::Homeless) continue;
        const auto at = std::max(moment->at, done);
        const auto& placement = now.usage.placementAt(at);
        std::vector<int> rows;
        for (const auto* finding : wanted) {
            if (finding->kind != risk::FindingKind::Homeless) continue;
            const int w = model::findWorkload(now.world, finding->subject);
            if (w >= 0 && now.world.workloads[static_cast<std::size_t>(w)].exists.contains(placement.window.begin) &&
                std::any_of(placement.unplaced.begin(), placement.unplaced.end(),
                            [&](const auto& unplaced) { return unplaced.workload == w; }))
                rows.push_back(w);
        }
        if (rows.size() > most.second.size()) most = {at, std::move(rows)};
    }
    std::sort(most.second.begin(), most.second.end());
    return most;
}

relocation::Task taskOf(const Shadow& now, const Staying& staying, const simulate::Fleet& fleet, base::Time at,
                        std::vector<int> homeless) {
    auto placement = now.usage.placementAt(at);
    relocation::Task task{simulate::Cluster(fleet, placement), std::move(homeless), {}, {}, {}, {}, {}, {}};
    for (int w = 0; w < static_cast<int>(fleet.workloads); ++w) {
        const bool there = task.start.hostOf(w) >= 0;
        const bool stays = there && staying.until(w, placement.window.end);
        if (there && !stays) task.start.take(w);
        task.movable.push_back(
            static_cast<std::uint8_t>(stays && !now.world.workloads[static_cast<std::size_t>(w)].rules.pinned));
    }
    for (int h = 0; h < static_cast<int>(fleet.hosts); ++h)
        task.open.push_back(static_cast<std::uint8_t>(task.start.state(h) == model::HostState::Up));
    return task;
}

} // namespace

Need needOf(const Bench& bench, const Shadow& now, const std::vector<const risk::Finding*>& wanted, base::Time done) {
    Need need;
    need.any = !wanted.empty();
    const Staying staying(bench, now);
    std::optional<simulate::Flow> own; // what was tried a while ago has no books any more
    for (const auto* finding : wanted) {
        if (finding->kind != risk::FindingKind::Exhaustion) continue;
        const int host = model::findHost(now.world, finding->subject);
        const int dimension = now.world.dimensions.find(finding->dimension);
        if (host < 0 || dimension < 0) continue;
        if (!now.usage.books && !own) own.emplace(now.world, bench.input().demand, now.usage.placements);
        const auto& flow = own ? *own : now.usage.books->flow;
        const int leave = fewestToLeave(bench, now, flow, staying, host, dimension);
        if (leave > 0) need.leave[host] = std::max(need.leave[host], leave);
    }
    auto [at, homeless] = waiting(now, wanted, done);
    if (homeless.empty() && need.leave.empty()) return need;
    if (homeless.empty()) at = std::max(done, bench.start());
    need.fleet = std::make_shared<const simulate::Fleet>(now.world, now.usage.placementAt(at).sizes);
    need.task = taskOf(now, staying, *need.fleet, at, std::move(homeless));
    return need;
}

} // namespace penumbra::remedy::bounds
