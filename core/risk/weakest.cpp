#include "risk/weakest.h"

#include "base/say.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "risk/survival.h"
#include "simulate/takers.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::risk {

namespace {

constexpr std::size_t kTriedAtOnce = 4096;
/// Of the size beyond the fatal one: placements, and fatal sets that are told apart from it.
constexpr std::size_t kMostNext = 100'000, kMostFatal = 10'000;

/// What a bound needs to know of one host.
struct HostBound {
    int victims = 0;          ///< workloads that would have to move
    int takers = 1 << 30;     ///< the fewest hosts that take one of them now
    std::map<int, int> bound; ///< per service: replicas that are lost with the host
};

/// How many hosts one workload that is placed can close to another: one, or a rack or zone that a hard rule knows.
int reachOf(const model::World& world) {
    bool rack = false, zone = false;
    for (const auto& workload : world.workloads)
        for (const auto& rule : workload.rules.antiAffinity) {
            rack = rack || (rule.hard && rule.scope == model::Scope::Rack);
            zone = zone || (rule.hard && rule.scope == model::Scope::Zone);
        }
    std::vector<int> racks(world.racks.size(), 0), zones(world.zones.size(), 0);
    int reach = 1;
    for (const auto& host : world.hosts) {
        if (rack && host.rack >= 0) reach = std::max(reach, ++racks[static_cast<std::size_t>(host.rack)]);
        if (zone && host.zone >= 0) reach = std::max(reach, ++zones[static_cast<std::size_t>(host.zone)]);
    }
    return reach;
}

/// Whether a loss can close more hosts to a workload than the bound counts, or stop one that runs elsewhere: gathering,
/// even spread, licences and preemption.
bool defeatsBound(const model::PlacementRules& rules) {
    return rules.preempts || !rules.affinity.empty() || !rules.topologySpread.empty();
}

class Search final {
public:
    Search(const model::World& world, const simulate::Placement& placement, const base::Run& run)
        : m_world(world), m_placement(placement), m_run(run), m_graph(world), m_failures(world, placement.sizes),
          m_reach(reachOf(world)) {}

    bool prepare();
    /// What is found of one size.
    struct Found {
        std::vector<SweepCase> sets;
        std::size_t fatal = 0, tried = 0, skipped = 0;
        bool whole = true; ///< false when it would take too many placements
    };
    /// Without the sets that hold one of those that were found fatal before.
    base::Result<Found> size(int count, std::size_t most, std::size_t mostTried);

private:
    bool provenFine(const std::vector<int>& set) const;
    bool holdsFatal(const std::vector<int>& set) const;
    base::Result<void> tryChunk(std::vector<std::vector<int>>& chunk, std::size_t most, Found& out);
    SweepCase describe(const LossCase& lossCase) const;
    template <class Each>
    bool forEachSet(int count, const Each& each) const;

    const model::World& m_world;
    const simulate::Placement& m_placement;
    const base::Run& m_run;
    graph::DependencyGraph m_graph;
    simulate::Failures m_failures;
    int m_reach;
    bool m_boundHolds = true;
    std::vector<int> m_up;
    std::vector<HostBound> m_bounds;    ///< per host
    std::vector<int> m_spare;           ///< per service: replicas that it can lose
    std::set<std::vector<int>> m_fatal; ///< of the sizes so far
};

bool Search::prepare() {
    const auto takers = simulate::takers(m_world, m_placement, m_run);
    if (takers.empty() && !m_world.workloads.empty()) return false;
    for (int h = 0; h < static_cast<int>(m_world.hosts.size()); ++h)
        if (m_world.hosts[static_cast<std::size_t>(h)].up(m_placement.window.begin)) m_up.push_back(h);
    m_bounds.resize(m_world.hosts.size());
    for (std::size_t w = 0; w < m_placement.hostOf.size(); ++w) {
        if (m_placement.hostOf[w] < 0) continue;
        auto& host = m_bounds[static_cast<std::size_t>(m_placement.hostOf[w])];
        const auto& row = m_world.workloads[w];
        m_boundHolds = m_boundHolds && !defeatsBound(row.rules) && m_world.licences.empty();
        if (!row.rules.pinned) {
            ++host.victims;
            host.takers = std::min(host.takers, takers[w]);
        } else if (row.service >= 0) {
            ++host.bound[row.service];
        }
    }
    const auto replicas = replicasOf(m_world, m_placement);
    for (std::size_t s = 0; s < m_world.services.size(); ++s)
        m_spare.push_back(replicas.running[s] - std::max(1, m_world.services[s].minAvailable));
    return true;
}

bool Search::provenFine(const std::vector<int>& set) const {
    if (!m_boundHolds) return false;
    int victims = 0, takers = 1 << 30;
    for (const int h : set) {
        const auto& host = m_bounds[static_cast<std::size_t>(h)];
        victims += host.victims;
        takers = std::min(takers, host.takers);
    }
    const auto closed = static_cast<int>(set.size()) - 1 + m_reach * std::max(victims - 1, 0);
    if (victims > 0 && takers <= closed) return false;
    std::map<int, int> bound;
    for (const int h : set)
        for (const auto& [service, count] : m_bounds[static_cast<std::size_t>(h)].bound)
            if ((bound[service] += count) > m_spare[static_cast<std::size_t>(service)] &&
                m_spare[static_cast<std::size_t>(service)] >= 0)
                return false;
    return true;
}

SweepCase Search::describe(const LossCase& lossCase) const {
    SweepCase out;
    std::vector<std::string> hosts, lost;
    for (const int h : lossCase.loss.hosts) {
        out.hosts.push_back(m_world.hosts[static_cast<std::size_t>(h)].id);
        hosts.push_back(m_world.hosts[static_cast<std::size_t>(h)].name);
    }
    out.name = sayList(hosts);
    out.moves = static_cast<int>(lossCase.loss.moves.size());
    for (const auto& unplaced : lossCase.homeless)
        out.homeless.push_back(m_world.workloads[static_cast<std::size_t>(unplaced.workload)].id);
    for (const int w : lossCase.bound) out.homeless.push_back(m_world.workloads[static_cast<std::size_t>(w)].id);
    for (const int s : lossCase.lost) {
        out.lostServices.push_back(m_world.services[static_cast<std::size_t>(s)].id);
        lost.push_back(m_world.services[static_cast<std::size_t>(s)].name);
    }
    const auto who = sayList(stranded(m_world, lossCase));
    out.text = lost.empty() ? PENUMBRA_SAY("Risk", "losing {} leaves {} without a host")(out.name, who)
                            : PENUMBRA_SAY("Risk", "losing {} leaves {} without a host and {} lost")(out.name, who,
                                                                                                     sayList(lost));
    return out;
}

/// What is left of it without one of its hosts is fatal.
bool Search::holdsFatal(const std::vector<int>& set) const {
    if (m_fatal.empty()) return false;
    for (std::size_t left = 0; left < set.size(); ++left) {
        auto part = set;
        part.erase(part.begin() + static_cast<std::ptrdiff_t>(left));
        if (m_fatal.contains(part)) return true;
    }
    return false;
}

base::Result<void> Search::tryChunk(std::vector<std::vector<int>>& chunk, std::size_t most, Found& out) {
    const auto cases = loseEach(m_world, m_graph, m_failures, m_placement, chunk, m_run);
    if (!cases) return tl::unexpected(cases.error());
    out.tried += chunk.size();
    chunk.clear();
    for (const auto& one : *cases) {
        if (one.survivable()) continue;
        ++out.fatal;
        if (m_fatal.size() <= kMostFatal) m_fatal.insert(one.loss.hosts);
        if (out.sets.size() < most) out.sets.push_back(describe(one));
    }
    return {};
}

/// Every set of that many hosts that are up, in order; false where `each` had enough.
template <class Each>
bool Search::forEachSet(int count, const Each& each) const {
    const auto k = static_cast<std::size_t>(count);
    if (m_up.size() < k) return true;
    std::vector<std::size_t> at(k);
    for (std::size_t i = 0; i < k; ++i) at[i] = i;
    std::vector<int> set(k);
    while (true) {
        for (std::size_t i = 0; i < k; ++i) set[i] = m_up[at[i]];
        if (!each(set)) return false;
        std::size_t i = k;
        while (i > 0 && at[i - 1] == m_up.size() - k + i - 1) --i;
        if (i == 0) return true;
        ++at[i - 1];
        for (std::size_t j = i; j < k; ++j) at[j] = at[j - 1] + 1;
    }
}

base::Result<Search::Found> Search::size(int count, std::size_t most, std::size_t mostTried) {
    Found out;
    std::vector<std::vector<int>> chunk;
    base::Result<void> done;
    std::size_t seen = 0, left = mostTried;
    out.whole = forEachSet(count, [&](const std::vector<int>& set) {
        if (++seen % 1024 == 0 && m_run.stopped()) {
            done = base::failCancelled();
            return false;
        }
        if (holdsFatal(set)) return true;
        if (provenFine(set)) {
            ++out.skipped;
            return true;
        }
        if (left-- == 0) return false;
        chunk.push_back(set);
        if (chunk.size() == kTriedAtOnce) done = tryChunk(chunk, most, out);
        return done.has_value();
    });
    if (done && !chunk.empty()) done = tryChunk(chunk, most, out);
    if (!done) return tl::unexpected(done.error());
    return out;
}

std::string sayNext(const Weakest& out) {
    const int size = out.size + 1;
    if (!out.next.empty()) {
        const auto& first = out.next.front().text;
        const auto text =
            size == 2 ? PENUMBRA_SAY("Risk", "The weakest pair of hosts that can each be lost alone: {}")(first)
                      : PENUMBRA_SAY("Risk", "The weakest set of {} hosts that holds none of these: {}")(size, first);
        return out.nextFatal == 1 ? PENUMBRA_SAY("Risk", "{}; it is the only one.")(text)
                                  : PENUMBRA_SAY("Risk", "{}; there are {} such.")(text, out.nextFatal);
    }
    if (!out.nextWhole)
        return PENUMBRA_SAY("Risk", "Sets of {} hosts beside them were too many to be placed again.")(size);
    return size == 2 ? PENUMBRA_SAY("Risk", "Any two hosts that can each be lost alone can be lost together.")()
                     : PENUMBRA_SAY("Risk", "Any {} hosts that hold none of these can be lost.")(size);
}

void say(const model::World& world, const simulate::Placement& placement, bool cut, int largest, Weakest& out) {
    const auto proof = out.tried == 1
                           ? PENUMBRA_SAY("Risk", "{} set placed again, {} proven survivable")(out.tried, out.skipped)
                           : PENUMBRA_SAY("Risk", "{} sets placed again, {} proven survivable")(out.tried, out.skipped);
    const auto at = sayTime(placement.window.begin);
    if (out.size > 0) {
        const auto& first = out.sets.front().text;
        out.text = out.size == 1 ? PENUMBRA_SAY("Risk", "The weakest host at {}: {}.")(at, first)
                                 : PENUMBRA_SAY("Risk", "The weakest set of {} hosts at {}: {}.")(out.size, at, first);
        out.text += " ";
        out.text += out.fatal == 1 ? PENUMBRA_SAY("Risk", "{} set of that size is fatal ({}).")(out.fatal, proof)
                                   : PENUMBRA_SAY("Risk", "{} sets of that size are fatal ({}).")(out.fatal, proof);
        if (out.size < largest) out.text += " " + sayNext(out);
        return;
    }
    const auto hosts = [](auto count) {
        return base::sayCount(count, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts"));
    };
    out.text = PENUMBRA_SAY("Risk", "Any {} of {} can be lost at {} ({}).")(hosts(out.largest),
                                                                            hosts(world.hosts.size()), at, proof);
    if (cut) out.text += " " + PENUMBRA_SAY("Risk", "Larger sets were too many to be placed again.")();
}

} // namespace

base::Result<Weakest> weakest(const model::World& world, const simulate::Usage& usage, base::Time at, int largest,
                              const base::Run& run, std::size_t most, std::size_t mostTried) {
    if (usage.placements.empty())
        return base::failInput(PENUMBRA_SAY("Risk", "There is no placement to search. Import a fleet first.")());
    if (largest < 1 || largest > 4) return base::failUsage(PENUMBRA_SAY("Risk", "Ask for sets of 1 to 4 hosts.")());
    const auto& placement = usage.placementAt(at);
    Search search(world, placement, run);
    if (!search.prepare()) return base::failCancelled();
    Weakest out;
    bool cut = false;
    for (int count = 1; count <= largest && out.fatal == 0 && !cut; ++count) {
        auto found = search.size(count, most, mostTried);
        if (!found) return tl::unexpected(found.error());
        cut = !found->whole;
        out.tried += found->tried;
        out.skipped += found->skipped;
        out.fatal = found->fatal;
        out.sets = std::move(found->sets);
        if (out.fatal > 0) out.size = count;
        if (!cut) out.largest = count;
    }
    if (out.fatal > 0 && out.fatal <= kMostFatal && !cut && out.size < largest) {
        auto found = search.size(out.size + 1, most, std::min(mostTried, kMostNext));
        if (!found) return tl::unexpected(found.error());
        out.tried += found->tried;
        out.skipped += found->skipped;
        out.nextFatal = found->fatal;
        out.nextWhole = found->whole;
        out.next = std::move(found->sets);
    }
    say(world, placement, cut, largest, out);
    return out;
}

} // namespace penumbra::risk
