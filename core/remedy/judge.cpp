#include "remedy/judge.h"

#include "base/hash.h"
#include "remedy/detour.h"
#include "remedy/purchase/catalogue.h"
#include "remedy/wording.h"
#include "risk/exposure.h"
#include "whatif/action.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::remedy {

namespace {

/// How many workloads or hosts the step handles. A shifted change was planned and paid for before.
int countOf(const Step& step, const model::World& world) {
    const auto params = whatif::paramsOf(step.edit.change);
    const auto& action = step.edit.change.action;
    if (step.shifts || !params) return 0;
    if (action == "move") return 1;
    if (action == "add-hosts") return static_cast<int>(params->integer("count"));
    if (action != "resize") return 0;
    if (!params->text("workload").empty()) return 1;
    const auto service = model::resolveService(world, params->text("service"));
    int replicas = 0;
    for (const auto& workload : world.workloads) replicas += service && workload.service == *service ? 1 : 0;
    return replicas;
}

/// So much of something at a price.
void charge(Plan& plan, double& cost, Band& band, double amount, const Price& price, const char* what) {
    if (amount <= 0) return;
    cost += amount * price.expected;
    band.low += amount * price.low;
    band.high += amount * price.high;
    const auto& known = plan.unpriced;
    if (!price.stated && std::find(known.begin(), known.end(), what) == known.end()) plan.unpriced.push_back(what);
}

void price(const Bench& bench, Plan& plan) {
    const auto& prices = bench.input().prices;
    base::Duration leadP50{}, leadP90{};
    double handled = 0;
    for (const auto& step : plan.steps) {
        const int count = countOf(step, bench.input().world);
        plan.downtimeSeconds += step.downtimeSeconds;
        if (step.edit.change.action == "add-hosts" && !step.shifts) {
            charge(plan, plan.costPerMonth, plan.monthBand, count, purchase::priceOf(prices, step.edit), "hosts");
            leadP50 = std::max(leadP50, step.durationP50);
            leadP90 = std::max(leadP90, step.durationP90);
            continue;
        }
        plan.durationP50 += step.durationP50;
        plan.durationP90 += step.durationP90;
        handled += count;
        plan.moves += step.edit.change.action == "move" && !step.shifts ? 1 : 0;
    }
    plan.durationP50 += leadP50;
    plan.durationP90 += leadP90;
    charge(plan, plan.costOnce, plan.onceBand, handled, prices.movePerWorkload, "moves");
    charge(plan, plan.costOnce, plan.onceBand, plan.downtimeSeconds / 3600, prices.downtimePerServiceHour, "downtime");
}

std::string idOf(const Plan& plan) {
    std::vector<whatif::Edit> edits;
    for (const auto& step : plan.steps) edits.push_back(step.edit);
    return fmt::format("{}-{:08x}", plan.strategy,
                       base::Hasher().add(plan.strategy).add(whatif::hashOf(edits)).value() >> 32);
}

/// Over the hours in which a host has any capacity.
std::optional<Tightest> tightestOf(const model::World& world, const simulate::Usage& usage) {
    std::optional<Tightest> out;
    for (const auto& series : usage.series) {
        if (series->kind != simulate::SubjectKind::Host) continue;
        const auto& upper = series->quantiles.back();
        for (std::size_t i = 0; i < upper.size(); ++i) {
            const double share = series->capacity[i] > 0 ? static_cast<double>(upper[i]) / series->capacity[i] : 0;
            if (share <= (out ? out->share : 0)) continue;
            out = Tightest{world.hosts[static_cast<std::size_t>(series->subject)].name,
                           world.dimensions.at(series->dimension).name, usage.grid.at(static_cast<int>(i)), share};
        }
    }
    return out;
}

} // namespace

Outcome outcomeOf(const std::vector<risk::Finding>& findings, const model::World& world, const simulate::Usage& usage) {
    Outcome outcome;
    outcome.exposedDays = risk::exposedWorkloadDays(world, usage);
    outcome.breachProbability = risk::verdict(findings, {}).breachProbability;
    outcome.findings = static_cast<int>(findings.size());
    outcome.tightest = tightestOf(world, usage);
    std::vector<model::ResourceId> homeless, lost, fatal;
    const auto add = [](std::vector<model::ResourceId>& ids, const model::ResourceId& id) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    };
    for (const auto& f : findings) {
        if (f.kind == risk::FindingKind::Homeless) add(homeless, f.subject);
        if (f.kind == risk::FindingKind::ServiceLost) add(lost, f.subject);
        if (f.kind == risk::FindingKind::HostLoss) add(fatal, f.subject);
        if (f.kind == risk::FindingKind::Exhaustion && f.p50 &&
            (!outcome.exhaustionP50 || *f.p50 < *outcome.exhaustionP50))
            outcome.exhaustionP50 = f.p50;
    }
    outcome.homeless = static_cast<int>(homeless.size());
    outcome.lostServices = static_cast<int>(lost.size());
    outcome.fatalHosts = static_cast<int>(fatal.size());
    return outcome;
}

base::Result<Score> judge(const Bench& bench, const model::World& world, Plan& plan, const base::Run& run) {
    fillSteps(bench, world, plan.steps);
    auto shadow = bench.explain(draftOf(plan.steps), run);
    if (!shadow) return tl::unexpected(shadow.error());
    plan.before = outcomeOf(bench.input().findings, bench.input().world, bench.input().usage);
    plan.after = outcomeOf(shadow->findings, shadow->world, shadow->usage);
    plan.remaining = std::move(shadow->findings);
    plan.tally = tallyOf(bench.input().findings, plan.remaining, finish(plan.steps));
    return shadow->score;
}

base::Result<void> settle(const Bench& bench, Plan& plan, const base::Run& run) {
    price(bench, plan);
    if (auto done = planRollback(bench, plan, run); !done) return done;
    plan.title = titleOf(bench, plan);
    plan.summary = summaryOf(plan);
    plan.id = idOf(plan);
    return {};
}

} // namespace penumbra::remedy
