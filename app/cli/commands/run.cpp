#include "cli/options.h"

#include "report/answer.h"
#include "report/words.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string placementAt;
    bool explain = false;
    bool placement = false;
    double failOn = 2;
};

std::string words(const session::Evaluation& evaluation, const base::Json& json) {
    auto text = fmt::format("{}: {}\n", risk::verdictName(evaluation.verdict.kind), evaluation.verdict.limit);
    for (const auto& finding : evaluation.findings)
        text += fmt::format("  {:>6}  {}\n", report::percent(finding.probability), finding.text);
    for (const auto& [workload, host] : base::childAt(json, "placement").items())
        text += fmt::format("  {} on {}\n", workload, host.get<std::string>());
    return text;
}

void sayDetails(const session::Evaluation& evaluation, bool explain) {
    for (const auto& skipped : evaluation.skipped)
        say(fmt::format("Left out: {} ({}): {}", skipped.action, skipped.key, skipped.reason));
    say(evaluation.notes);
    if (!explain) return;
    for (const auto& stage : evaluation.stages)
        say(fmt::format("{:<9} {:<4} {:>9.1f} ms", stage.name, stage.hit ? "hit" : "miss", stage.ms));
}

base::Result<int> run(Context& context, const Options& options) {
    report::RunParts parts{options.placement, options.explain, {}};
    if (!options.placementAt.empty()) {
        const auto at = readTime(options.placementAt, "--placement-at");
        if (!at) return tl::make_unexpected(at.error());
        parts.placement = true;
        parts.at = *at;
    }
    const auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    const auto json = report::runJson(evaluation, parts);
    sayDetails(evaluation, options.explain);
    if (options.workspace.json)
        printJson(json);
    else
        print(words(evaluation, json));
    const bool failed = std::any_of(evaluation.findings.begin(), evaluation.findings.end(),
                                    [&](const auto& finding) { return finding.probability >= options.failOn; });
    return failed ? kFinding : kFine;
}

Action build(CLI::App& app) {
    auto options = std::make_shared<Options>();
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_flag("--explain", options->explain, "print each stage, whether it was known already, and its time");
    app.add_flag("--placement", options->placement, "print who runs where at the begin of the future");
    app.add_option("--placement-at", options->placementAt, "the same at another moment");
    app.add_option("--fail-on", options->failOn, "exit with 1 when a finding is at least this probable")
        ->check(CLI::Range(0.0, 1.0));
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command runCommand{"run", "Evaluate a scenario: what breaks, when, how surely, who is hit.",
                                          build};

} // namespace penumbra::cli
