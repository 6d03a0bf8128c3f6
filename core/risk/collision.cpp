#include "risk/collision.h"

#include "base/hash.h"
#include "risk/survival.h"
#include "simulate/books.h"

#include <algorithm>
#include <iterator>

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

/// Runs of steps in all replays that are kept, 16 bytes each.
constexpr std::size_t kMostRuns = 2'000'000;

void keepCommon(std::set<model::ResourceId>& mine, const std::set<model::ResourceId>& other) {
    std::erase_if(mine, [&](const auto& id) { return !other.contains(id); });
}

/// Whether placements hang on it.
bool movesAnybody(const PlannedChange& change) { return change.kind != PlannedChange::Kind::Demand; }

/// Whether what the same workloads use on the same hosts, or what these offer, hangs on it.
bool changesUse(const PlannedChange& change) {
    using Kind = PlannedChange::Kind;
    switch (change.kind) {
    case Kind::Added:
    case Kind::Ended:
    case Kind::Moved:
    case Kind::Stopped:
    case Kind::Cordon:
        return false;
    case Kind::Drain:
    case Kind::Failure:
    case Kind::Degraded:
    case Kind::HostLeaves:
    case Kind::Resized:
    case Kind::Demand:
        break;
    }
    return true;
}

std::uint64_t keyOf(const std::vector<PlannedChange>& removed, base::TimeWindow window, std::uint64_t seed) {
    base::Hasher key;
    key.add(base::toMillis(window.begin)).add(base::toMillis(window.end)).add(seed);
    for (const auto& change : removed) {
        if (!movesAnybody(change)) continue;
        key.add(static_cast<int>(change.kind)).add(change.cause).add(change.service).add(change.host);
        key.add(base::toMillis(change.window.begin)).add(base::toMillis(change.window.end)).add(change.rows.size());
        for (const int row : change.rows) key.add(row);
    }
    return key.value();
}

/// Who is elsewhere in the steps of the window under these placements, ascending.
std::vector<simulate::Elsewhere>
elsewhereIn(const simulate::Usage& usage, const std::vector<simulate::Placement>& placements, base::TimeWindow window) {
    std::vector<simulate::Elsewhere> out;
    const auto& grid = usage.grid;
    auto at = placements.begin();
    for (int h = grid.indexOf(window.begin); h < grid.count && grid.at(h) < window.end; ++h) {
        while (at + 1 != placements.end() && (at + 1)->window.begin <= grid.at(h)) ++at;
        at->hostOf.differences(usage.placementAt(grid.at(h)).hostOf, [&](std::size_t row) {
            out.push_back({static_cast<int>(row), h, h + 1, at->hostOf[row]});
        });
    }
    std::sort(out.begin(), out.end());
    std::size_t last = 0;
    for (std::size_t i = 1; i < out.size(); ++i) {
        auto& run = out[last];
        if (out[i].workload == run.workload && out[i].begin == run.end && out[i].host == run.host)
            run.end = out[i].end;
        else
            out[++last] = out[i];
    }
    if (!out.empty()) out.resize(last + 1);
    return out;
}

} // namespace

/// The flow of the usage as it would be without those changes though everybody stays where it is.
const simulate::Flow& CauseSearch::flowWithout(const std::vector<PlannedChange>& removed) {
    const auto& usage = m_input.usage;
    const auto* known = usage.books ? &usage.books->flow : nullptr;
    if (known && !known->precedes(m_input.world, m_input.demand)) known = nullptr;
    if (removed.empty() && known) return *known;
    if (m_flow && m_flowWithout == removed) return *m_flow;
    m_flow.emplace(without(m_input.world, removed), m_input.demand, usage.placements, known,
                   known ? &usage.placements : nullptr);
    m_flowWithout = removed;
    return *m_flow;
}

std::map<Supply, double> CauseSearch::shortages(Played& played, const Trouble& trouble, base::TimeWindow window) {
    std::map<Supply, double> left;
    if (trouble.shortages.empty()) return left;
    if (!m_summing) m_summing.emplace(m_input.world, m_input.demand);
    const auto& flow = flowWithout(played.felt);
    for (const auto& [supply, share] : trouble.shortages) {
        if (m_run.stopped()) return {};
        const auto [known, fresh] = played.shares.try_emplace(supply);
        if (fresh)
            known->second = worstShare(m_summing->exceedance(flow.recipe(supply.kind, supply.subject, supply.dimension,
                                                                         played.replay->elsewhere),
                                                             supply.dimension),
                                       m_input.usage.grid, window);
        if (known->second > share / 2) left[supply] = known->second;
    }
    return left;
}

base::Result<std::shared_ptr<const Replay>> CauseSearch::placeAgain(const std::vector<PlannedChange>& removed,
                                                                    base::TimeWindow window) const {
    const auto& usage = m_input.usage;
    const auto world = without(m_input.world, removed);
    const auto placed = simulate::place(world, {usage.grid.begin, window.end}, m_run, usage.placements.front().sizes,
                                        usage.books ? usage.books->start : nullptr);
    if (!placed) return tl::unexpected(placed.error());
    const auto& placements = placed->placements;
    auto out = std::make_shared<Replay>();
    ReplicaCount count(world);
    for (const auto& placement : placements)
        if (placement.window.overlaps(window))
            out->trouble.add(troubleIn(world, m_graph, placement, count.of(placement)));
    out->elsewhere = elsewhereIn(usage, placements, window);
    return out;
}

base::Result<std::shared_ptr<const Replay>> CauseSearch::replay(const std::vector<PlannedChange>& removed,
                                                                base::TimeWindow window) {
    const auto key = keyOf(removed, window, m_run.seed);
    std::shared_ptr<const Replay> out;
    if (const auto* kept = keptOf(m_input))
        if (const auto known = kept->replays.find(key); known != kept->replays.end()) out = known->second;
    if (!out) {
        auto fresh = placeAgain(removed, window);
        if (!fresh) return fresh;
        out = std::move(*fresh);
    }
    m_runsKept += out->elsewhere.size();
    if (m_input.keeps && m_runsKept <= kMostRuns) m_input.keeps->replays.emplace(key, out);
    return out;
}

base::Result<std::shared_ptr<CauseSearch::Played>>
CauseSearch::play(const std::vector<PlannedChange>& all, const std::vector<char>& kept, base::TimeWindow window) {
    if (m_playedWindow != window || m_playedChanges != all) {
        m_played.clear();
        m_runs = 0;
        m_playedChanges = all;
        m_playedWindow = window;
    }
    if (const auto known = m_played.find(kept); known != m_played.end()) return known->second;
    std::vector<PlannedChange> removed;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!kept[i]) removed.push_back(all[i]);
    auto replayed = replay(removed, window);
    if (!replayed) return tl::unexpected(replayed.error());
    std::erase_if(removed, [](const auto& change) { return !changesUse(change); });
    auto played = std::make_shared<Played>(Played{std::move(*replayed), std::move(removed), {}});
    m_runs += played->replay->elsewhere.size();
    if (m_runs > kMostRuns) {
        m_played.clear();
        m_runs = played->replay->elsewhere.size();
    }
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
    Trouble left{(*played)->replay->trouble.homeless, (*played)->replay->trouble.lost, {}};
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
