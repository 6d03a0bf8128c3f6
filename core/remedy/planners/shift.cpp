#include "remedy/draft.h"

#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace penumbra::remedy {

namespace {

constexpr int kMostTries = 600;
constexpr int kMostShifts = 4;
/// Whole evaluations of what placement alone does not rule out: of one group, and of all.
constexpr int kMostOfOne = 8, kMostJudged = 32;

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
    Score score; ///< of its evaluation
    base::Duration distance{};
};

/// Every hour is judged as the plan will be: by an evaluation, with what runs out and which host cannot be lost.
/// Placement alone only rules out, for it is cheap.
struct SlotSearch {
    const Bench& bench;
    const base::Run& run;
    int tries = 0, judged = 0;

    base::Result<Placed> place(const Draft& draft) {
        ++tries;
        return bench.place(draft, run);
    }
    base::Result<Shadow> judge(const Draft& draft, const simulate::Usage* near = nullptr) {
        ++judged;
        return bench.evaluate(draft, run, near);
    }
    /// The nearest slot in which the group breaks nothing that is whole without it; else the best of those that were
    /// judged, where it is better than `now`; nothing when there is none.
    base::Result<std::optional<Slot>> nearest(const Draft& draft, const Group& group, const Score& now);
};

base::Result<std::optional<Slot>> SlotSearch::nearest(const Draft& draft, const Group& group, const Score& now) {
    const auto without = withGroup(draft, group, {}, false);
    auto absent = judge(without);
    if (!absent) return tl::unexpected(absent.error());
    const Score floor = absent->score;
    std::optional<Slot> best;
    if (!better(floor, now)) return best;
    auto bare = place(without);
    if (!bare) return tl::unexpected(bare.error());
    base::Time begin = base::kEndOfTime, end = base::kBeginningOfTime;
    for (const auto& edit : group) {
        begin = std::min(begin, edit.window.begin);
        end = std::max(end, edit.window.end);
    }
    const auto hour = base::Duration(std::chrono::hours(1));
    const int most = std::min(kMostJudged, judged + kMostOfOne);
    for (auto by = hour; tries < kMostTries && judged < most; by += hour) {
        const bool later = end + by <= bench.horizon(), earlier = begin - by >= bench.start();
        if (!later && !earlier) break;
        for (const auto signedBy : {by, -by}) {
            if (!(signedBy > base::Duration{} ? later : earlier)) continue;
            auto candidate = withGroup(draft, group, signedBy, true);
            auto placed = place(candidate);
            if (!placed) return tl::unexpected(placed.error());
            if (!placed->allowed || better(bare->score, placed->score)) continue;
            auto shadow = judge(candidate, &absent->usage);
            if (!shadow) return tl::unexpected(shadow.error());
            const bool harmless = !better(floor, shadow->score);
            if (harmless || better(shadow->score, best ? best->score : now))
                best = Slot{std::move(candidate), shadow->score, by};
            if (harmless) return best;
        }
    }
    return best;
}

} // namespace

/// Shifts the group whose nearest harmless slot leaves least harm (of equals, the one that moves least), as long as
/// there is harm that a shift can mend.
base::Result<Draft> shiftEdits(const Bench& bench, Draft draft, const base::Run& run) {
    SlotSearch search{bench, run};
    for (int round = 0; round < kMostShifts; ++round) {
        auto now = search.judge(draft);
        if (!now) return tl::unexpected(now.error());
        if (!better({}, now->score)) {
            if (round == 0)
                note(draft,
                     PENUMBRA_SAY("Plan", "No service is lost, nobody waits for a host, nothing runs out and any "
                                          "host can be lost, so nothing needs to shift.")());
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
