#include "risk/changes.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/spell.h"
#include "risk/survival.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <set>

namespace penumbra::risk {

namespace {

/// Re-placements that the search for causes may cost; then it ends, and says where.
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

/// Changes that hit somebody together, in hours that may grow.
struct Meeting {
    std::vector<PlannedChange> causes;
    Trouble trouble;
    base::TimeWindow window;
};

struct Search {
    const Input& input;
    const base::Run& run;
    graph::DependencyGraph graph;
    int placements = 0;
    bool spent = false; ///< no placement is left: what was returned last means nothing

    /// Of the trouble, what stays in the window when only `kept` of the changes happen.
    base::Result<Trouble> stays(const std::vector<PlannedChange>& all, const std::vector<char>& kept,
                                const Trouble& trouble, base::TimeWindow window);
    /// A smallest set of changes by leaving out one after the other: each of what is left is needed for the trouble.
    base::Result<std::vector<char>> causes(const std::vector<PlannedChange>& active, const Trouble& trouble,
                                           base::TimeWindow window);
};

base::Result<Trouble> Search::stays(const std::vector<PlannedChange>& all, const std::vector<char>& kept,
                                    const Trouble& trouble, base::TimeWindow window) {
    if (placements == kMostPlacements) {
        spent = true;
        return Trouble();
    }
    std::vector<PlannedChange> removed;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!kept[i]) removed.push_back(all[i]);
    const auto world = without(input.world, removed);
    ++placements;
    auto placed =
        simulate::place(world, {input.usage.grid.begin, window.end}, run, input.usage.placements.front().sizes);
    if (!placed) return tl::unexpected(placed.error());
    Trouble left;
    for (const auto& placement : *placed) {
        if (!placement.window.overlaps(window)) continue;
        auto found = troubleIn(world, graph, placement);
        keepCommon(found.homeless, trouble.homeless);
        keepCommon(found.lost, trouble.lost);
        left.homeless.merge(found.homeless);
        left.lost.merge(found.lost);
    }
    return left;
}

base::Result<std::vector<char>> Search::causes(const std::vector<PlannedChange>& active, const Trouble& trouble,
                                               base::TimeWindow window) {
    std::vector<char> kept(active.size(), 1);
    for (std::size_t i = 0; i < active.size(); ++i) {
        kept[i] = 0;
        auto still = stays(active, kept, trouble, window);
        if (!still) return tl::unexpected(still.error());
        if (spent) break;
        if (still->empty()) kept[i] = 1;
    }
    return kept;
}

std::string sayNumber(std::size_t n) {
    static const char* const names[] = {"no", "one", "two", "three", "four", "five", "six"};
    return n < std::size(names) ? names[n] : std::to_string(n);
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
        hit.push_back(naturalName(id));
        f.affected.push_back(id);
        f.chain.push_back({id, trouble.lost.contains(id) ? "is lost" : "has a replica without a host"});
    }
    f.subject = f.affected.front();
    f.subjectName = hit.front();
    f.text = fmt::format("{} {} {}, because {} changes meet: {}. Without {} it would not happen.", sayList(hit),
                         trouble.lost.empty() ? "cannot place every replica" : "cannot go on",
                         sayWindow(window, horizon), sayNumber(causes.size()), sayList(changes, changes.size()),
                         causes.size() == 2 ? "either of them" : "any one of them");
    return f;
}

/// Everything that happens in the window by itself is taken away first. What is left is explained subject by subject,
/// and subjects with the same causes are told together.
base::Result<void> explain(Search& search, const std::vector<PlannedChange>& active, const Trouble& trouble,
                           base::TimeWindow window, std::vector<Meeting>& out) {
    const auto own = search.stays(active, std::vector<char>(active.size(), 0), trouble, window);
    if (!own) return tl::unexpected(own.error());
    if (search.spent) return {};
    std::map<std::vector<char>, Trouble> byCauses;
    const auto add = [&](const Trouble& one) -> base::Result<void> {
        auto kept = search.causes(active, one, window);
        if (!kept) return tl::unexpected(kept.error());
        if (search.spent) return {};
        if (std::count(kept->begin(), kept->end(), 1) < 2) return {};
        auto& group = byCauses[*kept];
        group.homeless.insert(one.homeless.begin(), one.homeless.end());
        group.lost.insert(one.lost.begin(), one.lost.end());
        return {};
    };
    base::Result<void> done;
    for (const auto& id : trouble.homeless)
        if (done && !search.spent && !own->homeless.contains(id)) done = add({{id}, {}});
    for (const auto& id : trouble.lost)
        if (done && !search.spent && !own->lost.contains(id)) done = add({{}, {id}});
    if (!done) return done;
    for (const auto& [kept, group] : byCauses) {
        std::vector<PlannedChange> causes;
        for (std::size_t i = 0; i < active.size(); ++i)
            if (kept[i]) causes.push_back(active[i]);
        const auto before = std::find_if(out.begin(), out.end(), [&](const Meeting& m) {
            return m.window.end == window.begin && m.causes == causes && m.trouble == group;
        });
        if (before != out.end())
            before->window.end = window.end;
        else
            out.push_back({std::move(causes), group, window});
    }
    return {};
}

void noteTheEnd(const Input& input, base::Time from) {
    if (!input.notes) return;
    input.notes->push_back(
        {base::Severity::Warning, "collisions-not-searched", "",
         fmt::format("Collisions of planned changes were searched for only until {}: so many changes meet there that "
                     "{} placements did not tell them apart. Collisions from then on may be missing; plan fewer "
                     "changes for the same hours or shorten the horizon to see them.",
                     sayTime(from), kMostPlacements)});
}

base::Result<std::vector<Finding>> run(const Input& input, const base::Run& run) {
    std::vector<Finding> out;
    if (run.stopped()) return base::failCancelled();
    const auto changes = plannedChanges(input.world, input.usage.grid.window());
    if (changes.size() < 2) return out;
    std::vector<Meeting> meetings;
    Search search{input, run, graph::DependencyGraph(input.world)};
    const auto& placements = input.usage.placements;
    for (std::size_t p = 0; p < placements.size() && !search.spent; ++p) {
        const auto trouble = troubleIn(input.world, search.graph, placements[p]);
        if (trouble.empty()) continue;
        auto window = placements[p].window;
        while (p + 1 < placements.size() && troubleIn(input.world, search.graph, placements[p + 1]) == trouble)
            window.end = placements[++p].window.end;
        std::vector<PlannedChange> active;
        for (const auto& change : changes)
            if (change.window.overlaps(window)) active.push_back(change);
        if (active.size() < 2) continue;
        if (auto done = explain(search, active, trouble, window, meetings); !done) return tl::unexpected(done.error());
        if (search.spent) noteTheEnd(input, window.begin);
    }
    for (const auto& m : meetings) out.push_back(describe(input, m.causes, m.trouble, m.window));
    return out;
}

} // namespace

extern constinit const Check conflict{"conflict", "Changes that collide",
                                      "Planned changes that are harmless alone and leave workloads without a host or "
                                      "services lost in the hours in which they meet.",
                                      run};

} // namespace penumbra::risk
