#include "cli/options.h"

#include "report/answer.h"
#include "report/limits.h"
#include "report/promises.h"
#include "report/reliability_json.h"
#include "report/tolerance_json.h"
#include "report/words.h"
#include "risk/before.h"
#include "risk/exposure.h"
#include "risk/risk.h"
#include "whatif/where.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::cli {

namespace {

struct RunOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string placementAt;
    bool explain = false;
    bool placement = false;
    bool all = false;
    double failOn = 2;
    std::vector<std::string> failures;
};

/// So many findings of one kind are printed unless all are asked for: a fleet without room has thousands.
constexpr int kOfOneKind = 20;

/// What the verdict means, and how the sentence behind it was chosen.
std::string verdictRule(const session::Evaluation& evaluation, bool edited) {
    switch (evaluation.verdict.kind) {
    case risk::VerdictKind::Go:
        return {};
    case risk::VerdictKind::GoIf:
        break;
    case risk::VerdictKind::NoGo:
        return "no-go: the edits add a lost service, a workload without a host, or something more likely than not to "
               "run out or to break its promise. The first line names the gravest of these: the most probable, then "
               "the earliest.\n";
    }
    return fmt::format("go-if: go, if you accept or mend what is listed. The first line names the gravest{}: the most "
                       "probable, a breach before the rest, then the earliest.\n",
                       edited ? " that the edits add, or else that stood before" : "");
}

/// One line each, the gravest first, and a line for what is left out.
std::string findingLines(const session::Evaluation& evaluation, bool all) {
    const bool edited = !evaluation.scenario.edits.empty();
    std::string text;
    if (!evaluation.findings.empty()) text += fmt::format("  {:>11}  {}Finding\n", "Chance", edited ? "Since   " : "");
    std::map<risk::FindingKind, int> seen;
    for (const auto& finding : risk::gravestFirst(evaluation.findings)) {
        if (++seen[finding.kind] > kOfOneKind && !all) continue;
        const char* since = !risk::hadBefore(finding, evaluation.baseFindings)       ? "edits   "
                            : risk::broughtForward(finding, evaluation.baseFindings) ? "sooner  "
                                                                                     : "before  ";
        text += fmt::format("  {:>11}  {}{}\n", report::chance(finding), edited ? since : "",
                            risk::withForward(finding, evaluation.baseFindings));
    }
    for (const auto& [kind, count] : seen)
        if (count > kOfOneKind && !all)
            text += fmt::format("  {} more of \"{}\"; --all prints every one.\n", count - kOfOneKind,
                                risk::findingKindName(kind));
    return text;
}

std::string words(const session::Evaluation& evaluation, const base::Json& json, const analysis::Limits& limits,
                  bool all) {
    auto text = fmt::format("{}: {}\n", risk::verdictName(evaluation.verdict.kind), evaluation.verdict.limit);
    if (json.contains("meanwhile")) text += json["meanwhile"]["text"].get<std::string>() + "\n";
    text += findingLines(evaluation, all);
    text += report::limitLines(evaluation, limits, all ? limits.breaches.size() + limits.hosts.size() : kOfOneKind);
    for (const auto& line : report::promiseLines(evaluation)) text += fmt::format("  {}\n", line);
    const double exposed = json["exposed_workload_days"].get<double>();
    const double before = risk::exposedWorkloadDays(*evaluation.baseWorld, *evaluation.baseUsage);
    if (exposed > 0 || before > 0)
        text += fmt::format("Security exposure: {}{}.\n", report::sayExposure(exposed),
                            evaluation.scenario.edits.empty() ? "" : fmt::format(", {:.4g} without the edits", before));
    text += verdictRule(evaluation, !evaluation.scenario.edits.empty());
    for (const auto& [workload, host] : base::childAt(json, "placement").items())
        text += fmt::format("  {} on {}\n", workload, host.get<std::string>());
    return text;
}

void sayDetails(const session::Evaluation& evaluation, bool explain) {
    say(evaluation.notes);
    if (!explain) return;
    for (const auto& stage : evaluation.stages)
        say(fmt::format("{:<9} {:<4} {:>9.1f} ms{}{}", stage.name, stage.hit ? "hit" : "miss", stage.ms,
                        stage.detail.empty() ? "" : "  ", stage.detail));
}

/// The prior of that id, or what there is.
base::Result<const risk::FailurePrior*> priorOf(const std::string& id) {
    if (const auto* prior = risk::failurePriors().find(id)) return prior;
    std::vector<const char*> ids;
    for (const auto* prior : risk::failurePriors()) ids.push_back(prior->id);
    return base::failUsage(
        fmt::format("--failures '{}' is no prior of failures. Use one of {}.", id, fmt::join(ids, ", ")));
}

/// What is assumed of failures: a prior for all hosts, and classes of hosts with one of their own.
struct Assumed {
    const risk::FailurePrior* prior = nullptr;
    std::vector<risk::FailureClass> classes;
};

base::Result<Assumed> assumedOf(const std::vector<std::string>& texts) {
    Assumed out;
    for (const auto& text : texts) {
        const auto colon = text.rfind(':');
        const auto prior = priorOf(colon == std::string::npos ? text : text.substr(colon + 1));
        if (!prior) return tl::make_unexpected(prior.error());
        if (colon == std::string::npos) {
            if (out.prior)
                return base::failUsage(fmt::format("--failures '{}': all hosts fail as {} already. Say of which hosts "
                                                   "this is, e.g. generation=g9:{}.",
                                                   text, out.prior->id, text));
            out.prior = *prior;
            continue;
        }
        auto selectors = whatif::parseSelectors(text.substr(0, colon));
        if (!selectors) return base::failUsage(fmt::format("--failures '{}': {}", text, selectors.error().text));
        out.classes.push_back({text.substr(0, colon), std::move(*selectors), *prior});
    }
    if (!texts.empty() && !out.prior)
        return base::failUsage("--failures: say how the other hosts fail, too, e.g. --failures lanl05.");
    return out;
}

base::Result<std::optional<risk::Reliability>> reliabilityOf(Context& context, const session::Evaluation& evaluation,
                                                             const Assumed& assumed) {
    if (!assumed.prior) return std::nullopt;
    constexpr int kPaths = 1024;
    auto found = risk::reliability(*evaluation.world, *evaluation.usage, *assumed.prior,
                                   evaluation.usage->grid.window(), context.run, kPaths, assumed.classes);
    if (!found) return tl::make_unexpected(found.error());
    return std::optional(std::move(*found));
}

base::Result<int> run(Context& context, const RunOptions& options) {
    const auto assumed = assumedOf(options.failures);
    if (!assumed) return tl::make_unexpected(assumed.error());
    if (const auto any = checkMoment(options.placementAt, "--placement-at"); !any)
        return tl::make_unexpected(any.error());
    const auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    report::RunParts parts{options.placement, options.explain, {}};
    if (!options.placementAt.empty()) {
        parts.placement = true;
        parts.at = readMoment(options.placementAt, "--placement-at", evaluation.options.now).value();
    }
    auto json = report::runJson(evaluation, parts);
    base::Problems notes;
    const auto limits = analysis::limitsOf(evaluation, notes, context.run);
    if (!limits) return tl::make_unexpected(limits.error());
    say(notes);
    if (limits->limited > 0) json["limits"] = report::limitsJson(evaluation, *limits);
    const auto meanwhile = planning::meanwhile(evaluation, context.run);
    if (!meanwhile) return tl::make_unexpected(meanwhile.error());
    if (*meanwhile) json["meanwhile"] = report::meanwhileJson(**meanwhile);
    const auto reliability = reliabilityOf(context, evaluation, *assumed);
    if (!reliability) return tl::make_unexpected(reliability.error());
    if (*reliability) json["reliability"] = report::reliabilityJson(**reliability);
    sayDetails(evaluation, options.explain);
    if (options.workspace.json)
        printJson(json);
    else
        print(words(evaluation, json, *limits, options.all) + (*reliability ? (*reliability)->text + "\n" : ""));
    const bool failed = std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const auto& finding) {
        return !risk::isConditional(finding) && finding.probability >= options.failOn;
    });
    return failed ? kFinding : kFine;
}

Action buildRun(CLI::App& app) {
    auto options = std::make_shared<RunOptions>();
    app.footer(
        "The verdict: go (nothing was found), go-if (go, if you accept or mend what is listed) or no-go (the edits add "
        "a lost service, a workload without a host, or something more likely than not to run out or to break its "
        "promise). The findings stand "
        "the most probable first, then the earliest; 'Since' says which the edits added, and which stood before and "
        "now come "
        "sooner.");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_flag("--explain", options->explain, "print each stage, whether it was known already, and its time");
    app.add_flag("--placement", options->placement, "print who runs where at the begin of the future");
    app.add_option("--placement-at", options->placementAt,
                   "the same at another moment, e.g. 2026-03-01T02:00:00Z or +3d");
    app.add_flag("--all", options->all,
                 fmt::format("print every finding, not only the {} gravest of each kind", kOfOneKind));
    app.add_option(
           "--fail-on", options->failOn,
           "exit with 1 when a finding is at least this probable; what holds only if a host fails does not count")
        ->check(CLI::Range(0.0, 1.0));
    app.add_option("--failures", options->failures,
                   "also how likely nothing breaks when hosts fail and are repaired as published: lanl05, "
                   "lanl05-weibull, grid5000 or microsoft99; again with labels for a class of hosts, e.g. "
                   "generation=g9:grid5000");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command runCommand{"run", "Evaluate a scenario: what breaks, when, how surely, who is hit.",
                                          buildRun};

} // namespace penumbra::cli
