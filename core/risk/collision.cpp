#include "risk/collision.h"

#include "risk/survival.h"
#include "simulate/distribution.h"

#include <algorithm>

namespace penumbra::risk {

void Trouble::add(const Trouble& other) {
    homeless.insert(other.homeless.begin(), other.homeless.end());
    lost.insert(other.lost.begin(), other.lost.end());
    for (const auto& [supply, share] : other.shortages) {
        auto& known = shortages[supply];
        known = std::max(known, share);
    }
}

Trouble troubleIn(const model::World& world, const graph::DependencyGraph& graph, const simulate::Placement& placement,
                  const Replicas& replicas) {
    Trouble trouble;
    for (const auto& unplaced : placement.unplaced) {
        const auto& workload = world.workloads[static_cast<std::size_t>(unplaced.workload)];
        trouble.homeless.insert(workload.service < 0 ? workload.id
                                                     : world.services[static_cast<std::size_t>(workload.service)].id);
    }
    for (const int s : lostServices(world, graph, replicas))
        trouble.lost.insert(world.services[static_cast<std::size_t>(s)].id);
    return trouble;
}

double worstShare(const simulate::UsageSeries& series, const base::TimeGrid& grid, base::TimeWindow window) {
    float worst = 0;
    for (int h = grid.indexOf(window.begin); h < grid.count && grid.at(h) < window.end; ++h)
        worst = std::max(worst, series.exceed[static_cast<std::size_t>(h)]);
    return static_cast<double>(worst);
}

namespace {

void keepCommon(std::set<model::ResourceId>& mine, const std::set<model::ResourceId>& other) {
    std::erase_if(mine, [&](const auto& id) { return !other.contains(id); });
}

} // namespace

std::map<Supply, double> CauseSearch::shortages(const model::World& world,
                                                const std::vector<simulate::Placement>& placements,
                                                const Trouble& trouble, base::TimeWindow window) const {
    std::map<Supply, double> left;
    if (trouble.shortages.empty()) return left;
    const simulate::Flow flow(world, m_input.demand, placements);
    const simulate::Summing summing(world, m_input.demand);
    for (const auto& [supply, share] : trouble.shortages) {
        if (m_run.stopped()) return {};
        const auto series =
            summing.distribution(flow.recipe(supply.kind, supply.subject, supply.dimension), supply.dimension);
        const double now = worstShare(*series, m_input.usage.grid, window);
        if (now > share / 2) left[supply] = now;
    }
    return left;
}

base::Result<Trouble> CauseSearch::stays(const std::vector<PlannedChange>& all, const std::vector<char>& kept,
                                         const Trouble& trouble, base::TimeWindow window) {
    if (m_placements == kMostPlacements) {
        m_spent = true;
        return Trouble();
    }
    std::vector<PlannedChange> removed;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!kept[i]) removed.push_back(all[i]);
    const auto world = without(m_input.world, removed);
    ++m_placements;
    const auto& usage = m_input.usage;
    auto placed = simulate::place(world, {usage.grid.begin, window.end}, m_run, usage.placements.front().sizes);
    if (!placed) return tl::unexpected(placed.error());
    Trouble left;
    for (const auto& placement : *placed) {
        if (!placement.window.overlaps(window)) continue;
        auto found = troubleIn(world, m_graph, placement, replicasOf(world, placement));
        keepCommon(found.homeless, trouble.homeless);
        keepCommon(found.lost, trouble.lost);
        left.add(found);
    }
    left.shortages = shortages(world, *placed, trouble, window);
    if (m_run.stopped()) return base::failCancelled();
    return left;
}

base::Result<std::vector<char>> CauseSearch::causes(const std::vector<PlannedChange>& active, const Trouble& trouble,
                                                    base::TimeWindow window) {
    std::vector<char> kept(active.size(), 1);
    for (std::size_t i = 0; i < active.size(); ++i) {
        kept[i] = 0;
        auto still = stays(active, kept, trouble, window);
        if (!still) return tl::unexpected(still.error());
        if (m_spent) break;
        if (still->empty()) kept[i] = 1;
    }
    return kept;
}

} // namespace penumbra::risk
