#include "remedy/units.h"

#include <algorithm>

namespace penumbra::remedy {

namespace {

constexpr std::size_t kMostChecked = 24; ///< beyond so many units each simply follows the one before

} // namespace

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

std::vector<Step> flat(const std::vector<Unit>& units) {
    std::vector<Step> steps;
    for (const auto& unit : units) steps.insert(steps.end(), unit.begin(), unit.end());
    return steps;
}

bool sameMove(const Unit& a, const Unit& b) {
    return std::any_of(a.begin(), a.end(), [&](const Step& one) {
        return std::any_of(b.begin(), b.end(),
                           [&](const Step& other) { return !movedBy(one).empty() && movedBy(one) == movedBy(other); });
    });
}

base::Result<Check> Check::on(const Bench& bench, const base::Run& run) {
    auto before = bench.place({}, run);
    if (!before) return tl::unexpected(before.error());
    before->allowed = true;
    return Check{bench, run, std::move(*before)};
}

base::Result<std::string> Check::broken(const std::vector<Unit>& units) const {
    auto steps = flat(units);
    schedule(bench, steps);
    auto placed = bench.place(draftOf(steps), run);
    if (!placed) return tl::unexpected(placed.error());
    return brokenRule(*placed, before);
}

base::Result<bool> Check::holds(const std::vector<Unit>& units) const {
    return broken(units).map([](const std::string& rule) { return rule.empty(); });
}

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

} // namespace penumbra::remedy
