#include "base/hash.h"
#include "remedy/steps.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <tuple>

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

double seconds(base::Duration d) { return std::chrono::duration<double>(d).count(); }

int countOf(const Step& step, const model::World& world) {
    const auto& params = step.edit.change.params;
    const auto& action = step.edit.change.action;
    if (action == "move-workload") return 1;
    if (action == "add-hosts") return std::stoi(params.at("count"));
    if (action != "resize-workload") return 0;
    const auto service = model::resolveService(world, params.at("service"));
    int replicas = 0;
    for (const auto& workload : world.workloads) replicas += service && workload.service == *service ? 1 : 0;
    return replicas;
}

void price(const Bench& bench, Plan& plan) {
    const auto& prices = bench.input().prices;
    base::Duration leadP50{}, leadP90{};
    for (const auto& step : plan.steps) {
        const int count = countOf(step, bench.input().world);
        plan.downtimeSeconds += step.downtimeSeconds;
        if (step.edit.change.action == "add-hosts") {
            plan.costPerMonth += count * prices.hostPerMonth;
            leadP50 = std::max(leadP50, step.durationP50);
            leadP90 = std::max(leadP90, step.durationP90);
            continue;
        }
        plan.durationP50 += step.durationP50;
        plan.durationP90 += step.durationP90;
        plan.costOnce += count * prices.movePerWorkload;
        plan.moves += step.edit.change.action == "move-workload" ? 1 : 0;
    }
    plan.durationP50 += leadP50;
    plan.durationP90 += leadP90;
    plan.costOnce += plan.downtimeSeconds / 3600 * prices.downtimePerServiceHour;
}

void describe(Plan& plan) {
    const auto count = plan.steps.size();
    plan.title =
        count == 1 ? whatif::describe(plan.steps.front().edit) : fmt::format("{}: {} steps", plan.title, count);
    const int mended = plan.before.findings - plan.after.findings;
    plan.summary =
        mended > 0
            ? fmt::format("{} of {} findings go; {} left.", mended, plan.before.findings,
                          plan.after.findings == 0
                              ? "nothing is"
                              : fmt::format("{} {}", plan.after.findings, plan.after.findings == 1 ? "is" : "are"))
            : fmt::format("The {} findings stay, for fewer hours or with a lower probability.", plan.before.findings);
}

std::string idOf(const Plan& plan) {
    std::vector<whatif::Edit> edits;
    for (const auto& step : plan.steps) edits.push_back(step.edit);
    return fmt::format("{}-{:08x}", plan.strategy,
                       base::Hasher().add(plan.strategy).add(whatif::hashOf(edits)).value() >> 32);
}

/// Orders, schedules, evaluates and prices what a strategy proposed. Nothing when it breaks a rule on the way or mends
/// nothing.
base::Result<std::optional<Plan>> complete(const Bench& bench, Plan plan, const base::Run& run) {
    auto whole = bench.place(draftOf(plan.steps), run);
    if (!whole) return tl::unexpected(whole.error());
    for (auto& step : plan.steps)
        fillStep(bench, whole->world, bench.input().usage.placementAt(step.edit.window.begin), step);
    auto ordered = orderSteps(bench, std::move(plan.steps), run);
    if (!ordered) return tl::unexpected(ordered.error());
    if (!*ordered) return std::optional<Plan>();
    plan.steps = std::move(**ordered);
    for (auto& step : plan.steps)
        fillStep(bench, whole->world, bench.input().usage.placementAt(step.edit.window.begin), step);
    auto shadow = bench.evaluate(draftOf(plan.steps), run);
    if (!shadow) return tl::unexpected(shadow.error());
    plan.before = outcomeOf(bench.input().findings);
    plan.after = outcomeOf(shadow->findings);
    if (!better(shadow->score, scoreOf(bench.input().findings, bench.horizon()))) return std::optional<Plan>();
    plan.remaining = std::move(shadow->findings);
    price(bench, plan);
    if (auto done = planRollback(bench, plan, run); !done) return tl::unexpected(done.error());
    describe(plan);
    plan.id = idOf(plan);
    return std::optional<Plan>(std::move(plan));
}

/// What a plan is weighed by; less is better in each.
std::array<double, 6> objectives(const Plan& plan) {
    return {
        plan.after.breachProbability,           static_cast<double>(plan.after.findings), plan.downtimeSeconds,
        plan.costOnce + 12 * plan.costPerMonth, static_cast<double>(plan.moves),          seconds(plan.durationP90)};
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
        return base::failUsage(fmt::format("There is no strategy '{}'. Use one of {}.", id, list));
    }
    return out;
}

} // namespace

base::Registry<Planner> planners() { return base::Registry<Planner>(kPlanners); }

Outcome outcomeOf(const std::vector<risk::Finding>& findings) {
    Outcome outcome;
    outcome.breachProbability = risk::verdict(findings, {}).breachProbability;
    outcome.findings = static_cast<int>(findings.size());
    std::vector<model::ResourceId> homeless, lost;
    const auto add = [](std::vector<model::ResourceId>& ids, const model::ResourceId& id) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    };
    for (const auto& f : findings) {
        if (f.kind == risk::FindingKind::Homeless) add(homeless, f.subject);
        if (f.kind == risk::FindingKind::ServiceLost) add(lost, f.subject);
        if (f.kind == risk::FindingKind::Exhaustion && f.p50 &&
            (!outcome.exhaustionP50 || *f.p50 < *outcome.exhaustionP50))
            outcome.exhaustionP50 = f.p50;
    }
    outcome.homeless = static_cast<int>(homeless.size());
    outcome.lostServices = static_cast<int>(lost.size());
    return outcome;
}

bool dominates(const Plan& a, const Plan& b) {
    const auto x = objectives(a), y = objectives(b);
    bool strictly = false;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (x[i] > y[i]) return false;
        strictly = strictly || x[i] < y[i];
    }
    return strictly;
}

base::Result<std::vector<Plan>> plan(const Input& input, const std::vector<std::string>& strategies,
                                     const base::Run& run) {
    auto wanted = chosen(strategies);
    if (!wanted) return tl::unexpected(wanted.error());
    std::vector<Plan> plans;
    const Bench bench(input);
    double done = 0;
    for (const auto* planner : *wanted) {
        run.report(done++ / static_cast<double>(wanted->size()), planner->title);
        auto proposed = planner->propose(input, run);
        if (!proposed) return tl::unexpected(proposed.error());
        if (!*proposed) continue;
        auto whole = complete(bench, std::move(**proposed), run);
        if (!whole) return tl::unexpected(whole.error());
        if (*whole) plans.push_back(std::move(**whole));
    }
    for (auto& p : plans)
        p.dominated = std::any_of(plans.begin(), plans.end(), [&](const Plan& other) { return dominates(other, p); });
    std::stable_sort(plans.begin(), plans.end(), [](const Plan& a, const Plan& b) {
        const auto cost = [](const Plan& p) { return p.costOnce + 12 * p.costPerMonth; };
        return std::tuple(a.dominated, a.after.breachProbability, a.after.findings, cost(a)) <
               std::tuple(b.dominated, b.after.breachProbability, b.after.findings, cost(b));
    });
    return plans;
}

} // namespace penumbra::remedy
