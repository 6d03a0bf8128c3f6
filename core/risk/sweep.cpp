#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/survival.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::risk {

namespace {

/// More cases than this are refused: the answer would be longer than anybody reads and take minutes.
constexpr std::size_t kMostCases = 250'000;
constexpr std::size_t kChunk = 2048;

struct Sets {
    std::vector<std::string> names;
    std::vector<std::vector<int>> hosts;
};

Sets groups(const model::World& world, const std::vector<int>& up, const std::vector<std::string>& places,
            int model::WorldHost::*member, const char* what) {
    Sets sets;
    for (std::size_t place = 0; place < places.size(); ++place) {
        std::vector<int> hosts;
        for (const int h : up)
            if (world.hosts[static_cast<std::size_t>(h)].*member == static_cast<int>(place)) hosts.push_back(h);
        if (hosts.empty()) continue;
        sets.names.push_back(fmt::format("{} {}", what, places[place]));
        sets.hosts.push_back(std::move(hosts));
    }
    return sets;
}

base::Result<Sets> setsOf(const model::World& world, SweepKind kind, base::Time at) {
    std::vector<int> up;
    for (std::size_t h = 0; h < world.hosts.size(); ++h)
        if (world.hosts[h].up(at)) up.push_back(static_cast<int>(h));
    const auto name = [&](int h) { return world.hosts[static_cast<std::size_t>(h)].name; };
    Sets sets;
    switch (kind) {
    case SweepKind::Racks:
        return groups(world, up, world.racks, &model::WorldHost::rack, "rack");
    case SweepKind::Zones:
        return groups(world, up, world.zones, &model::WorldHost::zone, "zone");
    case SweepKind::Hosts:
        for (const int h : up) {
            sets.names.push_back(name(h));
            sets.hosts.push_back({h});
        }
        return sets;
    case SweepKind::Pairs:
        break;
    }
    const auto pairs = up.size() * (up.size() - std::min<std::size_t>(up.size(), 1)) / 2;
    if (pairs > kMostCases)
        return base::failInput(
            fmt::format("{} hosts make {} pairs, and a sweep takes at most {} cases. Sweep hosts, racks "
                        "or zones instead.",
                        up.size(), pairs, kMostCases));
    for (std::size_t i = 0; i < up.size(); ++i)
        for (std::size_t j = i + 1; j < up.size(); ++j) {
            sets.names.push_back(name(up[i]) + " and " + name(up[j]));
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
    out.text = fmt::format("Without {}, {} {} no host. For {}: {}.", name, sayList(names),
                           names.size() == 1 ? "has" : "have", names.front(), sayWhyStranded(world, lossCase));
    if (!lost.empty()) out.text += fmt::format(" Lost: {}.", sayList(lost));
    return out;
}

} // namespace

base::Result<SweepKind> parseSweepKind(std::string_view name) {
    if (name == "hosts") return SweepKind::Hosts;
    if (name == "pairs") return SweepKind::Pairs;
    if (name == "racks") return SweepKind::Racks;
    if (name == "zones") return SweepKind::Zones;
    return base::failUsage(fmt::format("'{}' is no kind of sweep. Use hosts, pairs, racks or zones.", name));
}

base::Result<std::vector<SweepCase>> sweep(const model::World& world, const simulate::Usage& usage, SweepKind kind,
                                           base::Time at, const base::Run& run) {
    if (usage.placements.empty()) return base::failInput("There is no placement to sweep. Import a fleet first.");
    const auto& placement = usage.placementAt(at);
    auto sets = setsOf(world, kind, placement.window.begin);
    if (!sets) return tl::unexpected(sets.error());
    const graph::DependencyGraph graph(world);
    simulate::Failures failures(world, placement.sizes);
    std::vector<SweepCase> out;
    out.reserve(sets->hosts.size());
    for (std::size_t from = 0; from < sets->hosts.size(); from += kChunk) {
        run.report(static_cast<double>(from) / static_cast<double>(sets->hosts.size()), "failing hosts");
        const auto to = std::min(from + kChunk, sets->hosts.size());
        const std::vector<std::vector<int>> chunk(sets->hosts.begin() + static_cast<std::ptrdiff_t>(from),
                                                  sets->hosts.begin() + static_cast<std::ptrdiff_t>(to));
        auto cases = loseEach(world, graph, failures, placement, chunk, run);
        if (!cases) return tl::unexpected(cases.error());
        for (std::size_t i = 0; i < cases->size(); ++i)
            out.push_back(describe(world, sets->names[from + i], (*cases)[i]));
    }
    return out;
}

} // namespace penumbra::risk
