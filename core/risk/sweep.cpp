#include "base/text.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/survival.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::risk {

namespace {

constexpr std::size_t kCasesAtOnce = 2048;

struct Sets {
    std::vector<std::string> names;
    std::vector<std::vector<int>> hosts;
};

Sets groups(const model::World& world, const std::vector<int>& up, const std::vector<std::string>& places,
            int model::WorldHost::*member, const char* title) {
    Sets sets;
    for (std::size_t place = 0; place < places.size(); ++place) {
        std::vector<int> hosts;
        for (const int h : up)
            if (world.hosts[static_cast<std::size_t>(h)].*member == static_cast<int>(place)) hosts.push_back(h);
        if (hosts.empty()) continue;
        sets.names.push_back(base::said("Risk", title, places[place]));
        sets.hosts.push_back(std::move(hosts));
    }
    return sets;
}

std::vector<int> hostsUp(const model::World& world, base::Time at) {
    std::vector<int> up;
    for (std::size_t h = 0; h < world.hosts.size(); ++h)
        if (world.hosts[h].up(at)) up.push_back(static_cast<int>(h));
    return up;
}

std::size_t pairsOf(std::size_t hosts) { return hosts * (hosts - std::min<std::size_t>(hosts, 1)) / 2; }

Sets setsOf(const model::World& world, SweepKind kind, const std::vector<int>& up) {
    const auto name = [&](int h) { return world.hosts[static_cast<std::size_t>(h)].name; };
    Sets sets;
    switch (kind) {
    case SweepKind::Racks:
        return groups(world, up, world.racks, &model::WorldHost::rack, PENUMBRA_TEXT("Risk", "rack {}"));
    case SweepKind::Zones:
        return groups(world, up, world.zones, &model::WorldHost::zone, PENUMBRA_TEXT("Risk", "zone {}"));
    case SweepKind::Hosts:
        for (const int h : up) {
            sets.names.push_back(name(h));
            sets.hosts.push_back({h});
        }
        return sets;
    case SweepKind::Pairs:
        break;
    }
    for (std::size_t i = 0; i < up.size(); ++i)
        for (std::size_t j = i + 1; j < up.size(); ++j) {
            sets.names.push_back(PENUMBRA_SAY("List", "{} and {}")(name(up[i]), name(up[j])));
            sets.hosts.push_back({up[i], up[j]});
        }
    return sets;
}

SweepCase describe(const model::World& world, const std::string& name, const LossCase& lossCase) {
    SweepCase out;
    out.name = name;
    out.moves = static_cast<int>(lossCase.loss.moves.size());
    for (const int h : lossCase.loss.hosts) out.hosts.push_back(world.hosts[static_cast<std::size_t>(h)].id);
    for (const auto& unplaced : lossCase.homeless)
        out.homeless.push_back(world.workloads[static_cast<std::size_t>(unplaced.workload)].id);
    for (const int workload : lossCase.bound)
        out.homeless.push_back(world.workloads[static_cast<std::size_t>(workload)].id);
    std::vector<std::string> lost;
    for (const int s : lossCase.lost) {
        out.lostServices.push_back(world.services[static_cast<std::size_t>(s)].id);
        lost.push_back(world.services[static_cast<std::size_t>(s)].name);
    }
    if (lossCase.survivable()) return out;
    const auto names = stranded(world, lossCase);
    const auto why = sayWhyStranded(world, lossCase), all = sayList(names);
    out.text = names.size() == 1
                   ? PENUMBRA_SAY("Risk", "Without {}, {} has no host. For {}: {}.")(name, all, names.front(), why)
                   : PENUMBRA_SAY("Risk", "Without {}, {} have no host. For {}: {}.")(name, all, names.front(), why);
    if (!lost.empty()) out.text += " " + PENUMBRA_SAY("Risk", "Lost: {}.")(sayList(lost));
    return out;
}

/// Fails sets of hosts in one placement and keeps what the answer lists.
class Sweeper final {
public:
    Sweeper(const model::World& world, const simulate::Placement& placement, const base::Run& run)
        : m_world(world), m_placement(placement), m_run(run), m_graph(world), m_failures(world, placement.sizes) {}

    base::Result<void> every(const Sets& sets, Sweep& out) {
        for (std::size_t from = 0; from < sets.hosts.size(); from += kCasesAtOnce) {
            const auto to = std::min(from + kCasesAtOnce, sets.hosts.size());
            const std::vector<std::vector<int>> chunk(sets.hosts.begin() + static_cast<std::ptrdiff_t>(from),
                                                      sets.hosts.begin() + static_cast<std::ptrdiff_t>(to));
            const auto name = [&](std::size_t i) { return sets.names[from + i]; };
            if (auto lost = lose(chunk, name, out); !lost) return lost;
            m_run.report(static_cast<double>(to) / static_cast<double>(sets.hosts.size()),
                         PENUMBRA_TEXT("Progress", "failing hosts"));
        }
        return {};
    }

    /// Hosts that cannot be lost alone, then pairs of the others.
    base::Result<void> fatalPairs(const std::vector<int>& up, Sweep& out) {
        Sweep alone;
        if (auto lost = every(setsOf(m_world, SweepKind::Hosts, up), alone); !lost) return lost;
        std::vector<int> rest;
        for (std::size_t i = 0; i < up.size(); ++i) {
            if (alone.cases[i].survivable())
                rest.push_back(up[i]);
            else
                out.cases.push_back(std::move(alone.cases[i]));
        }
        out.fatalOnly = true;
        std::vector<std::vector<int>> chunk;
        const auto name = [&](std::size_t i) {
            return PENUMBRA_SAY("List", "{} and {}")(nameOf(chunk[i][0]), nameOf(chunk[i][1]));
        };
        for (std::size_t i = 0; i < rest.size(); ++i) {
            for (std::size_t j = i + 1; j < rest.size(); ++j) chunk.push_back({rest[i], rest[j]});
            if (chunk.size() < kCasesAtOnce && i + 1 < rest.size()) continue;
            if (auto lost = lose(chunk, name, out); !lost) return lost;
            chunk.clear();
            m_run.report(static_cast<double>(i + 1) / static_cast<double>(rest.size()),
                         PENUMBRA_TEXT("Progress", "failing pairs of hosts"));
        }
        out.total = pairsOf(up.size());
        return {};
    }

private:
    const std::string& nameOf(int h) const { return m_world.hosts[static_cast<std::size_t>(h)].name; }

    template <class Name>
    base::Result<void> lose(const std::vector<std::vector<int>>& sets, const Name& name, Sweep& out) {
        const auto cases = loseEach(m_world, m_graph, m_failures, m_placement, sets, m_run);
        if (!cases) return tl::unexpected(cases.error());
        for (std::size_t i = 0; i < cases->size(); ++i) {
            const auto& one = (*cases)[i];
            ++out.total;
            out.survivable += one.survivable() ? 1 : 0;
            if (!out.fatalOnly || !one.survivable()) out.cases.push_back(describe(m_world, name(i), one));
        }
        return {};
    }

    const model::World& m_world;
    const simulate::Placement& m_placement;
    const base::Run& m_run;
    graph::DependencyGraph m_graph;
    simulate::Failures m_failures;
};

} // namespace

base::Result<SweepKind> parseSweepKind(std::string_view name) {
    if (name == "hosts") return SweepKind::Hosts;
    if (name == "pairs") return SweepKind::Pairs;
    if (name == "racks") return SweepKind::Racks;
    if (name == "zones") return SweepKind::Zones;
    return base::failUsage(PENUMBRA_SAY("Risk", "'{}' is no kind of sweep. Use hosts, pairs, racks or zones.")(name));
}

base::Result<Sweep> sweep(const model::World& world, const simulate::Usage& usage, SweepKind kind, base::Time at,
                          const base::Run& run, std::size_t mostListed) {
    if (usage.placements.empty())
        return base::failInput(PENUMBRA_SAY("Risk", "There is no placement to sweep. Import a fleet first.")());
    const auto& placement = usage.placementAt(at);
    const auto up = hostsUp(world, placement.window.begin);
    Sweeper sweeper(world, placement, run);
    Sweep out;
    const bool many = kind == SweepKind::Pairs && pairsOf(up.size()) > mostListed;
    const auto done = many ? sweeper.fatalPairs(up, out) : sweeper.every(setsOf(world, kind, up), out);
    if (!done) return tl::unexpected(done.error());
    return out;
}

} // namespace penumbra::risk
