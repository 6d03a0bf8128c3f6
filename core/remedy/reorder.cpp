#include "remedy/reorder.h"

#include "base/sentence_case.h"
#include "base/text.h"
#include "remedy/judge.h"
#include "remedy/units.h"
#include "risk/phrase.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace penumbra::remedy {

namespace {

/// "step 4", "steps 1 to 3"; by their numbers in the plan as it is.
std::string sayUnit(const Unit& unit) {
    const int first = unit.front().order, last = unit.back().order;
    return first == last ? PENUMBRA_SAY("Plan", "step {}")(first) : PENUMBRA_SAY("Plan", "steps {} to {}")(first, last);
}

bool stoodBefore(const Unit& a, const Unit& b) { return a.front().order < b.front().order; }

/// Each once.
base::Result<void> checked(const Plan& plan, const std::vector<int>& order) {
    std::vector<int> all(plan.steps.size());
    std::iota(all.begin(), all.end(), 1);
    if (!std::is_permutation(order.begin(), order.end(), all.begin(), all.end()))
        return base::failUsage(
            PENUMBRA_SAY("Plan", "An order of this plan names each of its steps 1 to {} once.")(all.size()));
    return {};
}

/// The steps of a shifted change stay together.
std::string tornApart(const Plan& plan, const std::vector<Unit>& units) {
    for (const auto& unit : unitsOf(plan.steps)) {
        const bool whole = std::any_of(units.begin(), units.end(), [&](const Unit& other) {
            return std::is_permutation(unit.begin(), unit.end(), other.begin(), other.end(),
                                       [](const Step& a, const Step& b) { return a.order == b.order; });
        });
        if (!whole)
            return PENUMBRA_SAY("Plan", "{} shift one change together, so no other step comes between them.")(
                base::sentenceCase(sayUnit(unit)));
    }
    return {};
}

/// A workload goes to its host only after it went elsewhere for a while.
std::string turnedRound(const std::vector<Unit>& units) {
    for (std::size_t later = 1; later < units.size(); ++later)
        for (std::size_t early = 0; early < later; ++early)
            if (sameMove(units[early], units[later]) && stoodBefore(units[later], units[early]))
                return PENUMBRA_SAY("Plan",
                                    "{} must come before {}: it moves the same workload, which goes on from there.")(
                    base::sentenceCase(sayUnit(units[later])), sayUnit(units[early]));
    return {};
}

/// Whether a workload is where it cannot stay when only the first `count` units are done.
bool isAway(const std::vector<Unit>& units, std::size_t count) {
    for (std::size_t done = 0; done < count; ++done)
        for (std::size_t open = count; open < units.size(); ++open)
            if (sameMove(units[done], units[open])) return true;
    return false;
}

class Refusal final {
public:
    Refusal(const Check& check, const std::vector<Unit>& units) : m_check(check), m_units(units) {}

    /// Why the units cannot be carried out in their order; empty: they can.
    base::Result<std::string> find() const {
        for (std::size_t count = 1; count <= m_units.size(); ++count) {
            auto broken = brokenBy(std::vector<Unit>(m_units.begin(), m_units.begin() + diff(count)), count);
            if (!broken || broken->empty()) {
                if (!broken) return broken;
                continue;
            }
            return say(count, *broken);
        }
        return std::string();
    }

private:
    static std::ptrdiff_t diff(std::size_t n) { return static_cast<std::ptrdiff_t>(n); }

    base::Result<std::string> brokenBy(const std::vector<Unit>& first, std::size_t count) const {
        if (!isAway(m_units, count)) return m_check.broken(first);
        return m_check.holdsSoFar(first).map([](bool holds) {
            return holds ? std::string()
                         : std::string(PENUMBRA_SAY("Plan", "a host has no room for a workload at that moment")());
        });
    }

    /// The first `count` break a rule: which of those that stood before the last one would keep it.
    base::Result<std::string> say(std::size_t count, const std::string& broken) const {
        const auto& unit = m_units[count - 1];
        std::vector<std::string> all;
        for (std::size_t later = count; later < m_units.size(); ++later) {
            if (!stoodBefore(m_units[later], unit)) continue;
            all.push_back(sayUnit(m_units[later]));
            std::vector<Unit> some(m_units.begin(), m_units.begin() + diff(count - 1));
            some.push_back(m_units[later]);
            some.push_back(unit);
            auto mended = m_check.holds(some);
            if (!mended) return tl::unexpected(mended.error());
            if (*mended)
                return PENUMBRA_SAY("Plan", "{} must come before {}: without it {}.")(base::sentenceCase(all.back()),
                                                                                      sayUnit(unit), broken);
        }
        if (all.empty())
            return PENUMBRA_SAY("Plan", "{} cannot come there: {}.")(base::sentenceCase(sayUnit(unit)), broken);
        return (all.size() == 1 ? PENUMBRA_SAY("Plan", "{} must come before {}: without it {}.")(
                                      base::sentenceCase(all.front()), sayUnit(unit), broken)
                                : PENUMBRA_SAY("Plan", "{} must come before {}: without them {}.")(
                                      base::sentenceCase(risk::sayList(all, all.size())), sayUnit(unit), broken));
    }

    const Check& m_check;
    const std::vector<Unit>& m_units;
};

/// The plan's steps in that order, each as it was before anything stood before it.
std::vector<Step> stepsIn(const Plan& plan, const std::vector<int>& order) {
    std::vector<Step> steps;
    for (const int number : order) {
        steps.push_back(plan.steps[static_cast<std::size_t>(number - 1)]);
        if (sequential(steps.back())) steps.back().edit.window.begin = steps.back().earliest;
    }
    return steps;
}

/// What stays of a plan whatever the order of its steps.
Plan unjudged(const Plan& plan) {
    Plan out;
    out.strategy = plan.strategy;
    out.title = plan.title;
    out.replaced = plan.replaced;
    out.purchase = plan.purchase;
    out.bounds = plan.bounds;
    return out;
}

/// In the numbers of the plan that was found.
Arrangement arrangementOf(const Plan& plan, const std::vector<int>& order) {
    Arrangement out{plan.arranged.from.empty() ? plan.id : plan.arranged.from, {}};
    for (const int number : order)
        out.order.push_back(plan.arranged.order.empty() ? number
                                                        : plan.arranged.order[static_cast<std::size_t>(number - 1)]);
    return std::is_sorted(out.order.begin(), out.order.end()) ? Arrangement() : out;
}

} // namespace

std::vector<int> orderWith(const Plan& plan, int from, int to) {
    auto units = unitsOf(plan.steps);
    const auto unitAt = [&](int row) {
        std::size_t unit = 0;
        for (int left = row; unit + 1 < units.size() && left >= static_cast<int>(units[unit].size()); ++unit)
            left -= static_cast<int>(units[unit].size());
        return static_cast<std::ptrdiff_t>(unit);
    };
    const auto last = static_cast<int>(plan.steps.size()) - 1;
    std::vector<int> order;
    if (last < 0) return order;
    const auto source = unitAt(std::clamp(from, 0, last)), target = unitAt(std::clamp(to, 0, last));
    const auto begin = units.begin();
    if (source < target) std::rotate(begin + source, begin + source + 1, begin + target + 1);
    if (target < source) std::rotate(begin + target, begin + source, begin + source + 1);
    for (const auto& step : flat(units)) order.push_back(step.order);
    return order;
}

base::Result<Reordered> reorder(const Input& input, const Plan& plan, const std::vector<int>& order,
                                const base::Run& run) {
    if (auto fine = checked(plan, order); !fine) return tl::unexpected(fine.error());
    const Bench bench(input);
    const auto check = Check::on(bench, run);
    if (!check) return tl::unexpected(check.error());
    const auto units = unitsOf(stepsIn(plan, order));
    Reordered out;
    out.refusal = tornApart(plan, units);
    if (out.refusal.empty()) out.refusal = turnedRound(units);
    if (!out.refusal.empty()) return out;
    auto refusal = Refusal(*check, units).find();
    if (!refusal) return tl::unexpected(refusal.error());
    out.refusal = std::move(*refusal);
    if (!out.refusal.empty()) return out;
    auto numbered = number(*check, units);
    if (!numbered) return tl::unexpected(numbered.error());
    auto whole = bench.place(draftOf(*numbered), run);
    if (!whole) return tl::unexpected(whole.error());
    auto again = unjudged(plan);
    again.arranged = arrangementOf(plan, order);
    again.steps = std::move(*numbered);
    auto score = judge(bench, whole->world, again, run);
    if (!score) return tl::unexpected(score.error());
    if (auto settled = settle(bench, again, run); !settled) return tl::unexpected(settled.error());
    out.plan = std::move(again);
    return out;
}

} // namespace penumbra::remedy
