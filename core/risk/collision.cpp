#include "risk/collision.h"

#include "risk/survival.h"

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

double worstShare(const std::vector<float>& exceed, const base::TimeGrid& grid, base::TimeWindow window) {
    float worst = 0;
    for (int h = grid.indexOf(window.begin); h < grid.count && grid.at(h) < window.end; ++h)
        worst = std::max(worst, exceed[static_cast<std::size_t>(h)]);
    return static_cast<double>(worst);
}

namespace {

/// Rows of placements that what was played may take, 4 bytes each.
constexpr std::size_t kMostRows = 8'000'000;

void keepCommon(std::set<model::ResourceId>& mine, const std::set<model::ResourceId>& other) {
    std::erase_if(mine, [&](const auto& id) { return !other.contains(id); });
}

} // namespace

std::map<Supply, double> CauseSearch::shortages(Played& played, const Trouble& trouble, base::TimeWindow window) {
    std::map<Supply, double> left;
    if (trouble.shortages.empty()) return left;
    if (!m_summing) m_summing.emplace(m_input.world, m_input.demand);
    if (!played.flow) played.flow.emplace(played.world, m_input.demand, played.placements);
    for (const auto& [supply, share] : trouble.shortages) {
        if (m_run.stopped()) return {};
        const auto [known, fresh] = played.shares.try_emplace(supply);
        if (fresh)
            known->second =
                worstShare(m_summing->exceedance(played.flow->recipe(supply.kind, supply.subject, supply.dimension),
                                                 supply.dimension),
                           m_input.usage.grid, window);
        if (known->second > share / 2) left[supply] = known->second;
    }
    return left;
}

base::Result<std::shared_ptr<CauseSearch::Played>>
CauseSearch::play(const std::vector<PlannedChange>& all, const std::vector<char>& kept, base::TimeWindow window) {
    if (m_playedWindow != window || m_playedChanges != all) {
        m_played.clear();
        m_playedChanges = all;
        m_playedWindow = window;
    }
    if (const auto known = m_played.find(kept); known != m_played.end()) return known->second;
    std::vector<PlannedChange> removed;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!kept[i]) removed.push_back(all[i]);
    auto played = std::make_shared<Played>(Played{without(m_input.world, removed), {}, {}});
    const auto& usage = m_input.usage;
    auto placed = simulate::place(played->world, {usage.grid.begin, window.end}, m_run, usage.placements.front().sizes);
    if (!placed) return tl::unexpected(placed.error());
    played->placements = std::move(*placed);
    for (const auto& placement : played->placements)
        if (placement.window.overlaps(window))
            played->trouble.add(troubleIn(played->world, m_graph, placement, replicasOf(played->world, placement)));
    const auto rows = played->placements.size() * played->world.workloads.size();
    if ((m_played.size() + 1) * rows > kMostRows) m_played.clear();
    m_played.emplace(kept, played);
    return played;
}

base::Result<Trouble> CauseSearch::stays(const std::vector<PlannedChange>& all, const std::vector<char>& kept,
                                         const Trouble& trouble, base::TimeWindow window) {
    if (m_placements == kMostPlacements) {
        m_spent = true;
        return Trouble();
    }
    ++m_placements;
    const auto played = play(all, kept, window);
    if (!played) return tl::unexpected(played.error());
    Trouble left{(*played)->trouble.homeless, (*played)->trouble.lost, {}};
    keepCommon(left.homeless, trouble.homeless);
    keepCommon(left.lost, trouble.lost);
    left.shortages = shortages(**played, trouble, window);
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
