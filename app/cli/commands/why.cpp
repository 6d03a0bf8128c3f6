#include "cli/kept_plan.h"
#include "cli/options.h"

#include "base/progress.h"
#include "planning/replay.h"
#include "report/evidence.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct WhyOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    bool verdict = false;
    int finding = 0;
    std::string workload, resource, metric = "cpu", at;
    std::string plan, of = "cost";
};

base::Result<evidence::Claim> findingClaim(const session::Evaluation& evaluation, int number) {
    const auto findings = risk::gravestFirst(evaluation.findings);
    if (findings.empty()) return base::failInput("--finding: nothing was found, so there is nothing to ask about.");
    if (number > static_cast<int>(findings.size()))
        return base::failInput(fmt::format("--finding {}: there are {}. They count as 'run --all' prints them, the "
                                           "gravest is 1.",
                                           number, findings.size()));
    return evidence::Claim(evidence::FindingClaim{findings[static_cast<std::size_t>(number - 1)]});
}

/// Why it has no host, where that is so at any time.
base::Result<evidence::Claim> workloadClaim(const session::Evaluation& evaluation, const std::string& name) {
    const auto row = model::resolveWorkload(*evaluation.world, name);
    if (!row) return tl::make_unexpected(row.error());
    const auto& id = evaluation.world->workloads[static_cast<std::size_t>(*row)].id;
    for (const auto& finding : evaluation.findings)
        if (finding.kind == risk::FindingKind::Homeless && finding.subject == id)
            return evidence::Claim(evidence::FindingClaim{finding});
    return base::failInput(fmt::format("--workload '{}': it has a host at all times. 'place {}' says which and why not "
                                       "another one; --resource asks about what it uses.",
                                       name, name));
}

base::Result<evidence::Claim> claimOf(const session::Evaluation& evaluation, const WhyOptions& options) {
    if (options.finding > 0) return findingClaim(evaluation, options.finding);
    if (!options.workload.empty()) return workloadClaim(evaluation, options.workload);
    if (options.resource.empty()) return evidence::Claim(evidence::VerdictClaim{});
    const auto resource = evaluation.inventory->resolve(options.resource);
    if (!resource) return tl::make_unexpected(resource.error());
    evidence::NumberClaim claim{*resource, options.metric,
                                evidence::busiestMoment(evaluation, *resource, options.metric)};
    if (!options.at.empty()) {
        const auto at = readMoment(options.at, "--at", evaluation.options.now);
        if (!at) return tl::make_unexpected(at.error());
        claim.at = *at;
    }
    return evidence::Claim(claim);
}

void tell(const WhyOptions& options, const session::Evaluation& evaluation, const evidence::Claim& claim,
          const evidence::Evidence& evidence) {
    if (options.workspace.json)
        printJson(report::evidenceJson(evaluation, claim, evidence));
    else
        print(report::evidenceWords(evidence));
}

/// Of a kept plan, with the scenario and the prices that it was found with.
base::Result<int> runPlan(Context& context, const WhyOptions& options) {
    const auto figure = evidence::parseFigure(options.of);
    if (!figure) return tl::make_unexpected(figure.error());
    auto workspace = openWorkspace(options.workspace.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    const auto stored = findPlan(*workspace, options.plan);
    if (!stored) return tl::make_unexpected(stored.error());
    if (stored->planId.empty())
        return base::failUsage("The scenario as it is costs nothing and takes no time. Name a plan with --plan.");
    session::Session session(std::move(*workspace), context.milliseconds);
    auto again = planning::replay(session, *stored, base::partOf(context.run, 0, kReplay));
    if (!again) return tl::make_unexpected(again.error());
    const evidence::Claim claim =
        evidence::PlanClaim{again->evaluation, std::make_shared<const std::vector<remedy::Plan>>(again->plans),
                            again->index, stored->prices, *figure};
    const auto evidence =
        evidence::evidenceOf(session, again->evaluation, claim, base::partOf(context.run, kReplay, 1));
    if (!evidence) return tl::make_unexpected(evidence.error());
    tell(options, *again->evaluation, claim, *evidence);
    return kFine;
}

base::Result<int> run(Context& context, const WhyOptions& options) {
    if (!options.plan.empty()) return runPlan(context, options);
    if (const auto any = checkMoment(options.at, "--at"); !any) return tl::make_unexpected(any.error());
    auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    const auto claim = claimOf(evaluation, options);
    if (!claim) return tl::make_unexpected(claim.error());
    const auto evidence = evidence::evidenceOf(evaluated->session, evaluated->evaluation, *claim, context.run);
    if (!evidence) return tl::make_unexpected(evidence.error());
    tell(options, evaluation, *claim, *evidence);
    return kFine;
}

Action buildWhy(CLI::App& app) {
    auto options = std::make_shared<WhyOptions>();
    app.footer("Each change under 'What would turn it' was found and tried by the engine: with it the claim no longer "
               "holds, with one notch less it does.");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    auto* verdict = app.add_flag("--verdict", options->verdict, "why the verdict is what it is; the default");
    auto* finding = app.add_option("--finding", options->finding,
                                   "why this finding, by its number in the order of 'run --all'; the gravest is 1")
                        ->check(CLI::Range(1, 1'000'000));
    auto* workload = app.add_option("--workload", options->workload, "why this workload has no host");
    auto* resource = app.add_option("--resource", options->resource, "why this resource is predicted to use so much");
    app.add_option("--metric", options->metric, "of what, with --resource: cpu, memory, ...; default cpu")
        ->needs(resource);
    app.add_option("--at", options->at,
                   "when, with --resource, e.g. 2026-03-01T02:00:00Z or +3d; default: when it comes "
                   "closest to its limit")
        ->needs(resource);
    auto* plan = app.add_option("--plan", options->plan,
                                "why a kept plan costs so much or takes so long: its id, the begin of it, its name or "
                                "its strategy; with the scenario and the prices that it was found with");
    app.add_option("--of", options->of, "cost, downtime or duration, with --plan; default cost")->needs(plan);
    CLI::Option* claims[] = {verdict, finding, workload, resource, plan};
    for (auto* one : claims)
        for (auto* other : claims)
            if (one != other) one->excludes(other);
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command whyCommand{
    "why", "What a verdict, a finding, a number or a plan's cost rests on, and the smallest change that would turn it.",
    buildWhy};

} // namespace penumbra::cli
