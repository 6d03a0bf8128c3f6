#include "remedy/units.h"

#include <algorithm>

namespace penumbra::remedy {

namespace {

constexpr int kMostDetours = 40; ///< tried, over one plan

/// When the first of the unit's steps could begin; `free` is when the next sequential one can.
base::Time soonest(const Unit& unit, base::Time free) {
    base::Time begin = base::kEndOfTime;
    for (const auto& step : unit) {
        const auto own = worksFrom(step);
        begin = std::min(begin, sequential(step) ? std::max(own, free) : own);
    }
    return begin;
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
    const auto check = Check::on(bench, run);
    if (!check) return tl::unexpected(check.error());
    auto waiting = unitsOf(steps);
    std::vector<Unit> ordered;
    int tries = 0;
    while (!waiting.empty()) {
        auto arranged = flat(ordered);
        const auto free = schedule(bench, arranged);
        std::stable_sort(waiting.begin(), waiting.end(),
                         [free](const Unit& a, const Unit& b) { return soonest(a, free) < soonest(b, free); });
        auto found = arrangeNext(*check, &Check::holds, ordered, waiting);
        if (found && !*found) found = arrangeDetour(*check, ordered, waiting, tries);
        if (!found) return tl::unexpected(found.error());
        if (!*found) return std::optional<std::vector<Step>>();
    }
    auto numbered = number(*check, ordered);
    if (!numbered) return tl::unexpected(numbered.error());
    return std::optional<std::vector<Step>>(std::move(*numbered));
}

} // namespace penumbra::remedy
