#include "remedy/judge.h"

#include "base/hash.h"
#include "remedy/costs.h"
#include "remedy/detour.h"
#include "remedy/wording.h"
#include "risk/exposure.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::remedy {

namespace {

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
    addCosts(bench, plan);
    if (auto done = planRollback(bench, plan, run); !done) return done;
    plan.title = titleOf(bench, plan);
    plan.summary = summaryOf(plan);
    plan.id = idOf(plan);
    return {};
}

} // namespace penumbra::remedy
