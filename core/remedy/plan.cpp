#include "base/progress.h"
#include "base/text.h"
#include "remedy/advice.h"
#include "remedy/bounds/bounds.h"
#include "remedy/detour.h"
#include "remedy/exact/oracle.h"
#include "remedy/judge.h"
#include "remedy/regret.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::remedy {

#define PENUMBRA_ENTRY(name) extern const Planner name;
#include "remedy/planners.def"
#undef PENUMBRA_ENTRY

namespace {
#define PENUMBRA_ENTRY(name) &name,
constexpr std::array kPlanners = {
#include "remedy/planners.def"
};
#undef PENUMBRA_ENTRY

/// A plan, or why there is none.
struct Completed {
    std::optional<Plan> plan;
    std::string reason; ///< with a plan: what it cannot mend
};

/// Nothing that stood is gone, ends with the plan or makes a breach less probable: that is no mending to offer.
bool onlyShortens(const Plan& plan) {
    return plan.tally.mended == 0 && plan.tally.ending == 0 &&
           plan.after.breachProbability >= plan.before.breachProbability;
}

/// Orders, schedules, evaluates and prices what a strategy proposed. Declined when it breaks a rule on the way or mends
/// nothing.
base::Result<Completed> complete(const Bench& bench, Plan plan, const base::Run& run) {
    auto notes = std::move(plan.summary);
    if (plan.steps.empty())
        return Completed{{}, notes.empty() ? PENUMBRA_SAY("Plan", "There is nothing that it could mend.")() : notes};
    auto whole = bench.place(draftOf(plan.steps), run);
    if (!whole) return tl::unexpected(whole.error());
    fillSteps(bench, whole->world, plan.steps);
    auto ordered = orderSteps(bench, std::move(plan.steps), run);
    if (!ordered) return tl::unexpected(ordered.error());
    if (!*ordered)
        return Completed{{}, PENUMBRA_SAY("Plan", "Its steps have no order in which every rule holds all the way.")()};
    plan.steps = std::move(**ordered);
    auto score = judge(bench, whole->world, plan, run);
    if (!score) return tl::unexpected(score.error());
    if (!better(*score, scoreOf(bench.input().findings, bench.horizon())))
        return Completed{
            {}, notes.empty() ? PENUMBRA_SAY("Plan", "Carried out in a safe order, its steps mend nothing.")() : notes};
    if (onlyShortens(plan))
        return Completed{{}, fmt::format("{}{}{}", sayTally(plan.tally), notes.empty() ? "" : " ", notes)};
    if (auto settled = settle(bench, plan, run); !settled) return tl::unexpected(settled.error());
    return Completed{std::move(plan), std::move(notes)};
}

/// What a plan is weighed by, the weightiest first; less is better in each.
std::vector<double> weightsOf(const Plan& plan) {
    std::vector<double> out(objectives().size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = objectives()[i].of(plan);
    return out;
}

base::Result<std::vector<const Planner*>> chosen(const std::vector<std::string>& strategies) {
    std::vector<const Planner*> out;
    if (strategies.empty()) out.assign(planners().begin(), planners().end());
    for (const auto& id : strategies) {
        const auto* planner = planners().find(id);
        if (planner) {
            out.push_back(planner);
            continue;
        }
        std::string list;
        for (const auto* known : planners()) list += (list.empty() ? "" : ", ") + std::string(known->id);
        return base::failUsage(PENUMBRA_SAY("Plan", "There is no strategy '{}'. Use one of {}.")(id, list));
    }
    return out;
}

} // namespace

base::Registry<Planner> planners() { return base::Registry<Planner>(kPlanners); }

namespace {

/// Everything that a leaves b leaves too, and no less probably.
bool leavesNoOther(const Plan& a, const Plan& b) {
    return std::all_of(a.remaining.begin(), a.remaining.end(), [&](const risk::Finding& f) {
        return std::any_of(b.remaining.begin(), b.remaining.end(),
                           [&](const risk::Finding& g) { return sameKey(g, f) && g.probability >= f.probability; });
    });
}

} // namespace

bool dominates(const Plan& a, const Plan& b) {
    if (!leavesNoOther(a, b)) return false;
    const auto x = weightsOf(a), y = weightsOf(b);
    bool strictly = false;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (x[i] > y[i]) return false;
        strictly = strictly || x[i] < y[i];
    }
    return strictly;
}

bool ranksBefore(const Plan& a, const Plan& b) { return weightsOf(a) < weightsOf(b); }

namespace {

/// A single means that ranks before what combines them makes the combination pointless.
bool outranked(const Plan& plan, const Plan& other) {
    const auto* mine = planners().find(plan.strategy);
    const auto* its = planners().find(other.strategy);
    return mine && its && mine->combines && !its->combines && ranksBefore(other, plan);
}

/// Who gets a host at last is somebody that a loss may hit, so that a plan may leave as many findings as it found. It
/// is no plan to offer where a better one leaves fewer.
bool outshone(const Plan& plan, const Plan& other) {
    return plan.after.findings >= plan.before.findings && other.after.findings < other.before.findings &&
           ranksBefore(other, plan);
}

/// Edits without their keys: two plans with the same ones are the same plan.
std::uint64_t deedsOf(const Plan& plan) {
    std::vector<whatif::Edit> edits;
    for (const auto& step : plan.steps) edits.push_back(step.edit);
    return whatif::hashOf(edits);
}

/// As people know it: ids are for files.
std::string named(const Plan& plan) { return PENUMBRA_SAY("Plan", "'{}'")(plan.title); }

/// Takes out what repeats an earlier plan or is dominated by another.
void sift(Advice& advice) {
    const auto plans = std::move(advice.plans);
    advice.plans.clear();
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto& mine = plans[i];
        const auto same = std::find_if(plans.begin(), plans.begin() + static_cast<std::ptrdiff_t>(i),
                                       [&](const Plan& p) { return deedsOf(p) == deedsOf(mine); });
        const auto over = std::find_if(plans.begin(), plans.end(), [&](const Plan& p) { return dominates(p, mine); });
        const bool ofTheSame =
            (same != plans.begin() + static_cast<std::ptrdiff_t>(i) && same->strategy == mine.strategy) ||
            (over != plans.end() && over->strategy == mine.strategy);
        if (ofTheSame) continue; // a strategy's weaker proposal is no answer of its own
        const auto part = std::find_if(plans.begin(), plans.end(), [&](const Plan& p) { return outranked(mine, p); });
        const auto cleaner = std::find_if(plans.begin(), plans.end(), [&](const Plan& p) { return outshone(mine, p); });
        if (same != plans.begin() + static_cast<std::ptrdiff_t>(i))
            advice.declined.push_back(
                {mine.strategy, mine.title, PENUMBRA_SAY("Plan", "It comes to the same steps as {}.")(named(*same))});
        else if (over != plans.end())
            advice.declined.push_back({mine.strategy, mine.title,
                                       PENUMBRA_SAY("Plan", "{} is as good in every respect and better in one. {}")(
                                           named(*over), mine.summary)});
        else if (part != plans.end())
            advice.declined.push_back(
                {mine.strategy, mine.title,
                 PENUMBRA_SAY("Plan", "{} alone ranks before it. {}")(named(*part), mine.summary)});
        else if (cleaner != plans.end())
            advice.declined.push_back(
                {mine.strategy, mine.title,
                 PENUMBRA_SAY("Plan", "{} ranks before it and leaves fewer findings than there are. {}")(
                     named(*cleaner), mine.summary)});
        else
            advice.plans.push_back(mine);
    }
    // One answer of each strategy: a proposal that fell is none where another stands, and the first that fell is
    // enough.
    std::set<std::string> answered;
    for (const auto& plan : advice.plans) answered.insert(plan.strategy);
    std::erase_if(advice.declined, [&](const Declined& one) { return !answered.insert(one.strategy).second; });
}

} // namespace

namespace {

/// Completes what a strategy proposed. Where none of it stands, the reason of the one it likes best is its answer.
base::Result<void> completeAll(const Bench& bench, const Planner& planner, std::vector<Plan> proposed, Advice& advice,
                               const base::Run& run) {
    bool some = false;
    std::string reason;
    for (auto& plan : proposed) {
        auto whole = complete(bench, std::move(plan), run);
        if (!whole) return tl::unexpected(whole.error());
        if (!whole->plan) {
            if (reason.empty()) reason = std::move(whole->reason);
            continue;
        }
        some = true;
        if (!whole->reason.empty()) advice.caveats.push_back({whole->plan->id, std::move(whole->reason)});
        advice.plans.push_back(std::move(*whole->plan));
    }
    if (!some)
        advice.declined.push_back(
            {planner.id, base::said("planners", planner.title),
             reason.empty() ? PENUMBRA_SAY("Plan", "There is nothing that it could mend.")() : std::move(reason)});
    return {};
}

} // namespace

namespace {

/// Reports of a strategy after which half of it is taken as done; an evaluation makes as many as there are checks.
constexpr int kHalfWay = 60;

} // namespace

base::Result<Advice> advise(const Input& input, const std::vector<std::string>& strategies, const base::Run& run) {
    auto wanted = chosen(strategies);
    if (!wanted) return tl::unexpected(wanted.error());
    Advice advice;
    const Bench bench(input);
    const double share = 1 / static_cast<double>(wanted->size());
    double done = 0;
    for (const auto* planner : *wanted) {
        run.report(done, planner->title);
        const auto part = base::openPartOf(run, done, done + share, kHalfWay, planner->title);
        done += share;
        auto proposed = planner->propose(bench, part);
        if (!proposed) return tl::unexpected(proposed.error());
        auto offered = completeAll(bench, *planner, std::move(*proposed), advice, part);
        if (!offered) return tl::unexpected(offered.error());
    }
    sift(advice);
    for (auto& one : advice.plans)
        if (auto known = bounds::addBounds(bench, one, run); !known) return tl::unexpected(known.error());
    std::stable_sort(advice.plans.begin(), advice.plans.end(), ranksBefore);
    if (input.oracle) advice.answers = input.oracle->answers();
    return advice;
}

base::Result<std::vector<Plan>> plan(const Input& input, const std::vector<std::string>& strategies,
                                     const base::Run& run) {
    return advise(input, strategies, run).map([](Advice&& advice) { return std::move(advice.plans); });
}

} // namespace penumbra::remedy
