#include "remedy/detour.h"

#include <algorithm>

namespace penumbra::remedy {

namespace {

constexpr std::size_t kMostChecked = 24; ///< beyond so many units each simply follows the one before
constexpr int kMostDetours = 40;         ///< tried, over one plan

/// Steps that only make sense together: the edits of one scheduled event, or one step.
using Unit = std::vector<Step>;

std::vector<Unit> unitsOf(const std::vector<Step>& steps) {
    std::vector<Unit> units;
    for (const auto& step : steps) {
        const bool joins = !units.empty() && groupOf(units.back().front().edit) == groupOf(step.edit);
        if (joins)
            units.back().push_back(step);
        else
            units.push_back({step});
    }
    return units;
}

/// When the first of the unit's steps could begin; `free` is when the next sequential one can.
base::Time soonest(const Unit& unit, base::Time free) {
    base::Time begin = base::kEndOfTime;
    for (const auto& step : unit) {
        const auto own = worksFrom(step);
        begin = std::min(begin, sequential(step) ? std::max(own, free) : own);
    }
    return begin;
}

std::vector<Step> flat(const std::vector<Unit>& units) {
    std::vector<Step> steps;
    for (const auto& unit : units) steps.insert(steps.end(), unit.begin(), unit.end());
    return steps;
}

/// Both move one workload: the later one waits for the earlier one.
bool sameMove(const Unit& a, const Unit& b) {
    return std::any_of(a.begin(), a.end(), [&](const Step& one) {
        return std::any_of(b.begin(), b.end(),
                           [&](const Step& other) { return !movedBy(one).empty() && movedBy(one) == movedBy(other); });
    });
}

struct Check {
    const Bench& bench;
    const base::Run& run;
    Placed before;

    base::Result<bool> holds(const std::vector<Unit>& units) const {
        auto steps = flat(units);
        schedule(bench, steps);
        auto placed = bench.place(draftOf(steps), run);
        if (!placed) return tl::unexpected(placed.error());
        return keepsRules(*placed, before);
    }
    /// The same of the states until the last of them is done, whatever comes then: for units that cannot end here.
    base::Result<bool> holdsSoFar(const std::vector<Unit>& units) const;
    /// Indices of the units before `last` without which the state after it does not hold.
    base::Result<std::vector<std::size_t>> needs(const std::vector<Unit>& units, std::size_t last) const;
};

base::Result<bool> Check::holdsSoFar(const std::vector<Unit>& units) const {
    auto steps = flat(units);
    const auto end = schedule(bench, steps);
    auto placed = bench.place(draftOf(steps), run);
    if (!placed) return tl::unexpected(placed.error());
    return std::all_of(placed->placements.begin(), placed->placements.end(), [&](const auto& state) {
        if (state.window.begin >= end) return true;
        const auto& workloads = placed->world.workloads;
        return state.refusedMoves.empty() && static_cast<int>(state.overcommitted.size()) <= before.overcommitted &&
               std::all_of(state.unplaced.begin(), state.unplaced.end(), [&](const auto& unplaced) {
                   return before.homeless.contains(workloads[static_cast<std::size_t>(unplaced.workload)].id);
               });
    });
}

base::Result<std::vector<std::size_t>> Check::needs(const std::vector<Unit>& units, std::size_t last) const {
    std::vector<std::size_t> out;
    if (units.size() > kMostChecked) {
        if (last > 0) out.push_back(last - 1);
        return out;
    }
    for (std::size_t j = 0; j < last; ++j) {
        if (sameMove(units[j], units[last])) {
            out.push_back(j);
            continue;
        }
        std::vector<Unit> some;
        for (std::size_t i = 0; i <= last; ++i)
            if (i != j) some.push_back(units[i]);
        auto ok = holds(some);
        if (!ok) return tl::unexpected(ok.error());
        if (!*ok) out.push_back(j);
    }
    return out;
}

/// Numbers the steps and writes the dependencies between units onto their first steps.
base::Result<std::vector<Step>> number(const Check& check, const std::vector<Unit>& units) {
    std::vector<Step> steps;
    std::vector<int> lastOf;
    for (std::size_t u = 0; u < units.size(); ++u) {
        auto needed = check.needs(units, u);
        if (!needed) return tl::unexpected(needed.error());
        for (std::size_t i = 0; i < units[u].size(); ++i) {
            steps.push_back(units[u][i]);
            auto& step = steps.back();
            step.order = static_cast<int>(steps.size());
            step.dependsOn.clear();
            if (i > 0) step.dependsOn.push_back(step.order - 1);
            if (i == 0)
                for (const auto j : *needed) step.dependsOn.push_back(lastOf[j]);
        }
        lastOf.push_back(static_cast<int>(steps.size()));
    }
    schedule(check.bench, steps);
    return steps;
}

using Holds = base::Result<bool> (Check::*)(const std::vector<Unit>&) const;

/// Arranges the first of the waiting units that may come next. False: none may.
base::Result<bool> arrangeNext(const Check& check, Holds holds, std::vector<Unit>& ordered,
                               std::vector<Unit>& waiting) {
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        ordered.push_back(waiting[i]);
        auto ok = (check.*holds)(ordered);
        if (!ok) return ok;
        if (*ok) {
            waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(i));
            return true;
        }
        ordered.pop_back();
    }
    return false;
}

/// Goes on from a detour, which is arranged, until the workload that makes it has come to its own host.
base::Result<bool> comeBack(const Check& check, std::vector<Unit>& ordered, std::vector<Unit>& waiting) {
    const auto detour = ordered.back();
    std::stable_partition(waiting.begin(), waiting.end(), [&](const Unit& unit) { return sameMove(unit, detour); });
    auto ok = check.holdsSoFar(ordered);
    if (!ok || !*ok) return ok;
    do {
        ok = arrangeNext(check, &Check::holdsSoFar, ordered, waiting);
        if (!ok || !*ok) return ok;
    } while (!sameMove(ordered.back(), detour));
    return check.holds(ordered);
}

/// Takes a workload elsewhere for a while, so that others can go where it was before it goes on; all that is arranged.
base::Result<bool> arrangeDetour(const Check& check, std::vector<Unit>& ordered, std::vector<Unit>& waiting,
                                 int& tries) {
    auto arranged = flat(ordered);
    const auto at = schedule(check.bench, arranged);
    auto now = check.bench.place(draftOf(arranged), check.run);
    if (!now) return tl::unexpected(now.error());
    for (auto& detour : detours(check.bench, arranged, flat(waiting), *now, at)) {
        if (++tries > kMostDetours) return false;
        auto longer = ordered, left = waiting;
        longer.push_back({std::move(detour)});
        auto ok = comeBack(check, longer, left);
        if (!ok) return ok;
        if (!*ok) continue;
        ordered = std::move(longer);
        waiting = std::move(left);
        return true;
    }
    return false;
}

} // namespace

base::Result<std::optional<std::vector<Step>>> orderSteps(const Bench& bench, std::vector<Step> steps,
                                                          const base::Run& run) {
    auto before = bench.place({}, run);
    if (!before) return tl::unexpected(before.error());
    before->allowed = true;
    const Check check{bench, run, std::move(*before)};
    auto waiting = unitsOf(steps);
    std::vector<Unit> ordered;
    int tries = 0;
    while (!waiting.empty()) {
        auto arranged = flat(ordered);
        const auto free = schedule(bench, arranged);
        std::stable_sort(waiting.begin(), waiting.end(),
                         [free](const Unit& a, const Unit& b) { return soonest(a, free) < soonest(b, free); });
        auto found = arrangeNext(check, &Check::holds, ordered, waiting);
        if (found && !*found) found = arrangeDetour(check, ordered, waiting, tries);
        if (!found) return tl::unexpected(found.error());
        if (!*found) return std::optional<std::vector<Step>>();
    }
    auto numbered = number(check, ordered);
    if (!numbered) return tl::unexpected(numbered.error());
    return std::optional<std::vector<Step>>(std::move(*numbered));
}

} // namespace penumbra::remedy
