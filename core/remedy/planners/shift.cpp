#include "remedy/draft.h"

#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace penumbra::remedy {

namespace {

constexpr int kMostTries = 600;
constexpr int kMostShifts = 4;

/// Edits that belong together: all of one scheduled event, or one edit of the scenario.
using Group = std::vector<whatif::Edit>;

/// Groups with a bounded window that has not begun, in the order of their first edit.
std::vector<Group> movableGroups(const Bench& bench, const Draft& draft) {
    std::vector<Group> groups;
    std::map<std::string, std::size_t> known;
    for (const auto& edit : bench.editsOf(draft)) {
        const auto& w = edit.window;
        if (!edit.enabled || w.begin < bench.start() || w.begin >= bench.horizon() || w.end == base::kEndOfTime)
            continue;
        if (std::any_of(draft.edits.begin(), draft.edits.end(), [&](const auto& e) { return e.key == edit.key; }))
            continue;
        const auto [it, fresh] = known.try_emplace(groupOf(edit), groups.size());
        if (fresh) groups.emplace_back();
        groups[it->second].push_back(edit);
    }
    return groups;
}

Draft withGroup(Draft draft, const Group& group, base::Duration by, bool enabled) {
    for (auto edit : group) {
        edit.window.begin += by;
        edit.window.end += by;
        edit.enabled = enabled;
        draft.edits.push_back(std::move(edit));
    }
    return draft;
}

struct Slot {
    Draft draft;
    Score score;
    base::Duration distance{};
};

struct Search {
    const Bench& bench;
    const base::Run& run;
    int tries = 0;

    base::Result<Placed> place(const Draft& draft) {
        ++tries;
        return bench.place(draft, run);
    }
    /// The nearest slot in which the group breaks nothing that is whole without it; nothing when there is none.
    base::Result<std::optional<Slot>> nearest(const Draft& draft, const Group& group, const Score& now);
};

base::Result<std::optional<Slot>> Search::nearest(const Draft& draft, const Group& group, const Score& now) {
    auto absent = place(withGroup(draft, group, {}, false));
    if (!absent) return tl::unexpected(absent.error());
    const Score floor = absent->score;
    if (!better(floor, now)) return std::optional<Slot>();
    base::Time begin = base::kEndOfTime, end = base::kBeginningOfTime;
    for (const auto& edit : group) {
        begin = std::min(begin, edit.window.begin);
        end = std::max(end, edit.window.end);
    }
    const auto hour = base::Duration(std::chrono::hours(1));
    for (auto by = hour; tries < kMostTries; by += hour) {
        const bool later = end + by <= bench.horizon(), earlier = begin - by >= bench.start();
        if (!later && !earlier) break;
        for (const auto signedBy : {by, -by}) {
            if (!(signedBy > base::Duration{} ? later : earlier)) continue;
            auto candidate = withGroup(draft, group, signedBy, true);
            auto placed = place(candidate);
            if (!placed) return tl::unexpected(placed.error());
            if (!placed->allowed || better(floor, placed->score)) continue;
            return std::optional<Slot>(Slot{std::move(candidate), placed->score, by});
        }
    }
    return std::optional<Slot>();
}

} // namespace

/// Shifts the group whose nearest harmless slot leaves least harm (of equals, the one that moves least), as long as
/// there is harm that a shift can mend.
base::Result<Draft> shiftEdits(const Bench& bench, Draft draft, const base::Run& run) {
    Search search{bench, run};
    for (int round = 0; round < kMostShifts; ++round) {
        auto now = search.place(draft);
        if (!now) return tl::unexpected(now.error());
        if (!better({}, now->score)) {
            if (round == 0)
                note(draft,
                     PENUMBRA_SAY("Plan",
                                  "No workload waits for a host and no service is lost, so nothing needs to shift.")());
            return draft;
        }
        std::optional<Slot> best;
        for (const auto& group : movableGroups(bench, draft)) {
            auto slot = search.nearest(draft, group, now->score);
            if (!slot) return tl::unexpected(slot.error());
            if (!*slot) continue;
            const bool equal = best && !better((*slot)->score, best->score) && !better(best->score, (*slot)->score);
            if (!best || better((*slot)->score, best->score) || (equal && (*slot)->distance < best->distance))
                best = std::move(**slot);
        }
        if (!best) {
            note(draft, PENUMBRA_SAY("Plan", "No other time of a planned change leaves less harm than there is.")());
            return draft;
        }
        draft = std::move(best->draft);
    }
    return draft;
}

extern constinit const Planner shift{
    "shift", PENUMBRA_TEXT("planners", "Shift in time"),
    PENUMBRA_TEXT("planners", "Moves a planned change to the nearest hours in which nothing breaks."),
    [](const Bench& bench, const base::Run& run) { return propose(bench, run, shiftEdits, "shift", "Shift in time"); }};

} // namespace penumbra::remedy
