#include "risk/changes.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/spell.h"
#include "risk/survival.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::risk {

namespace {

/// Re-placements that the search for causes may cost before it stops looking at further hours.
constexpr int kMostPlacements = 400;

/// What is wrong in some hours: services (or workloads of none) with a homeless replica, and lost services.
struct Trouble {
    std::set<model::ResourceId> homeless, lost;
    bool empty() const { return homeless.empty() && lost.empty(); }
    bool operator==(const Trouble&) const = default;
};

Trouble troubleIn(const model::World& world, const graph::DependencyGraph& graph,
                  const simulate::Placement& placement) {
    Trouble trouble;
    for (const auto& unplaced : placement.unplaced) {
        const auto& workload = world.workloads[static_cast<std::size_t>(unplaced.workload)];
        trouble.homeless.insert(workload.service < 0 ? workload.id
                                                     : world.services[static_cast<std::size_t>(workload.service)].id);
    }
    for (const int s : lostServices(world, graph, replicasOf(world, placement)))
        trouble.lost.insert(world.services[static_cast<std::size_t>(s)].id);
    return trouble;
}

void keepCommon(std::set<model::ResourceId>& mine, const std::set<model::ResourceId>& other) {
    std::erase_if(mine, [&](const auto& id) { return !other.contains(id); });
}

struct Search {
    const Input& input;
    const base::Run& run;
    graph::DependencyGraph graph;
    int placements = 0;

    /// Whether some of the trouble stays in the window when only `kept` of the changes happen.
    base::Result<bool> stays(const std::vector<PlannedChange>& all, const std::vector<char>& kept,
                             const Trouble& trouble, base::TimeWindow window);
    /// A smallest set of changes by leaving out one after the other: each of what is left is needed for the trouble.
    base::Result<std::vector<PlannedChange>> causes(const std::vector<PlannedChange>& active, const Trouble& trouble,
                                                    base::TimeWindow window);
};

base::Result<bool> Search::stays(const std::vector<PlannedChange>& all, const std::vector<char>& kept,
                                 const Trouble& trouble, base::TimeWindow window) {
    std::vector<PlannedChange> removed;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!kept[i]) removed.push_back(all[i]);
    const auto world = without(input.world, removed);
    ++placements;
    auto placed =
        simulate::place(world, {input.usage.grid.begin, window.end}, run, input.usage.placements.front().sizes);
    if (!placed) return tl::unexpected(placed.error());
    for (const auto& placement : *placed) {
        if (!placement.window.overlaps(window)) continue;
        auto found = troubleIn(world, graph, placement);
        keepCommon(found.homeless, trouble.homeless);
        keepCommon(found.lost, trouble.lost);
        if (!found.empty()) return true;
    }
    return false;
}

base::Result<std::vector<PlannedChange>> Search::causes(const std::vector<PlannedChange>& active,
                                                        const Trouble& trouble, base::TimeWindow window) {
    std::vector<char> kept(active.size(), 1);
    for (std::size_t i = 0; i < active.size(); ++i) {
        kept[i] = 0;
        auto still = stays(active, kept, trouble, window);
        if (!still) return tl::unexpected(still.error());
        if (!*still) kept[i] = 1;
    }
    std::vector<PlannedChange> out;
    for (std::size_t i = 0; i < active.size(); ++i)
        if (kept[i]) out.push_back(active[i]);
    return out;
}

Finding describe(const Input& input, const std::vector<PlannedChange>& causes, const Trouble& trouble,
                 base::TimeWindow window) {
    const auto horizon = input.usage.grid.end();
    Finding f;
    f.kind = FindingKind::Conflict;
    f.at = window.begin;
    f.until = openEnd(window.end, horizon);
    std::vector<std::string> changes, hit;
    for (const auto& cause : causes) {
        changes.push_back(sayChange(input.world, cause));
        f.chain.push_back(
            {subjectOf(input.world, cause), fmt::format("{}, {}", changes.back(), sayWindow(cause.window, horizon))});
    }
    auto names = trouble.homeless;
    names.insert(trouble.lost.begin(), trouble.lost.end());
    for (const auto& id : names) {
        hit.push_back(id.text().substr(id.text().find('/') + 1));
        f.affected.push_back(id);
        f.chain.push_back({id, trouble.lost.contains(id) ? "is lost" : "has a replica without a host"});
    }
    f.subject = f.affected.front();
    f.subjectName = hit.front();
    f.text = fmt::format("{} meet {}: {} then {}, though neither does it alone.", sayList(changes),
                         sayWindow(window, horizon), sayList(hit),
                         trouble.lost.empty() ? "cannot place every replica" : "cannot go on");
    f.text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(f.text.front())));
    return f;
}

base::Result<std::vector<Finding>> run(const Input& input, const base::Run& run) {
    std::vector<Finding> out;
    const auto changes = plannedChanges(input.world, input.usage.grid.window());
    if (changes.size() < 2) return out;
    Search search{input, run, graph::DependencyGraph(input.world)};
    const auto& placements = input.usage.placements;
    for (std::size_t p = 0; p < placements.size() && search.placements < kMostPlacements; ++p) {
        const auto trouble = troubleIn(input.world, search.graph, placements[p]);
        if (trouble.empty()) continue;
        auto window = placements[p].window;
        while (p + 1 < placements.size() && troubleIn(input.world, search.graph, placements[p + 1]) == trouble)
            window.end = placements[++p].window.end;
        std::vector<PlannedChange> active;
        for (const auto& change : changes)
            if (change.window.overlaps(window)) active.push_back(change);
        if (active.size() < 2) continue;
        auto causes = search.causes(active, trouble, window);
        if (!causes) return tl::unexpected(causes.error());
        if (causes->size() >= 2) out.push_back(describe(input, *causes, trouble, window));
    }
    return out;
}

} // namespace

extern constinit const Check conflict{"conflict", "Changes that collide",
                                      "Planned changes that are harmless alone and leave workloads homeless or "
                                      "services lost in the hours in which they meet.",
                                      run};

} // namespace penumbra::risk
