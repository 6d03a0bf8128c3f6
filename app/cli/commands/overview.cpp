#include "base/say.h"
#include "cli/options.h"

#include "report/overview.h"
#include "report/words.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct OverviewOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string back = "24h";
};

/// As the finding's sentence: the median of all paths, or of those on which it happens where they are fewer than half.
std::string expected(const risk::Finding& finding) {
    return finding.p50 ? base::formatTime(finding.at) : "if at all, " + base::formatTime(finding.at);
}

std::string sayRunsOut(const analysis::Overview& overview) {
    if (overview.runsOut.empty()) return "Nothing runs out within the horizon.\n";
    std::string text = "What runs out first, when to expect it, and by when 5, 50 and 95 % of all paths have:\n";
    for (const auto& one : overview.runsOut) {
        text += fmt::format("  {:<24} {:<8} {:<29} P5 {:<20} P50 {:<20} P95 {:<20} {:>3.0f} %",
                            one.finding.subjectName.empty() ? "the fleet" : one.finding.subjectName,
                            one.finding.dimension, expected(one.finding), orLater(one.finding.p5),
                            orLater(one.finding.p50), orLater(one.finding.p95), 100 * one.finding.probability);
        if (one.backtest.origins > 0) text += fmt::format("  error {:.2f} (MASE)", one.backtest.mase);
        text += one.model.empty() ? "\n" : fmt::format("  {}\n", one.model);
    }
    return text;
}

std::string sayOthers(const std::vector<risk::Finding>& findings) {
    constexpr std::size_t kMost = 10;
    if (findings.empty()) return {};
    std::string text = "What else stands:\n";
    for (std::size_t i = 0; i < std::min(findings.size(), kMost); ++i)
        text += fmt::format("  {:<20} {:>11}  {}\n", base::formatTime(findings[i].at), report::chance(findings[i]),
                            findings[i].text);
    if (findings.size() > kMost) text += fmt::format("  and {} more; 'run' tells them.\n", findings.size() - kMost);
    return text;
}

std::string sayComing(const std::vector<upkeep::ComingChange>& changes) {
    if (changes.empty()) return "No change is scheduled for the next 7 days.\n";
    std::string text = "Changes of the next 7 days ('changes' says what the planned ones will change):\n";
    for (const auto& one : changes)
        text += fmt::format("  {} to {}  {}, from {}{}\n", base::formatTime(one.event.window.begin),
                            base::formatTime(one.event.window.end), one.event.title, one.event.source,
                            one.underWay ? ", under way" : "");
    return text;
}

std::string saySurprises(const analysis::Surprises& surprises) {
    auto text = fmt::format("What left its band since {}: ", base::formatTime(surprises.window.begin));
    if (surprises.series == 0) return text + "nothing was measured that has a forecast.\n";
    text += fmt::format("{} of {}\n", surprises.found.size(), base::sayCount(surprises.series, "series", "series"));
    for (const auto& one : surprises.found) {
        const auto amount = [&](double value) { return base::formatAmount(value, one.unit); };
        text += fmt::format("  {}  {} of the {} steps looked at, first at {}; {} at {} where {} to {} was expected\n",
                            one.key.text(), one.outside, one.of, base::formatTime(one.since), amount(one.measured),
                            base::formatTime(one.at), amount(one.low), amount(one.high));
        for (const auto& cause : one.causes)
            text += fmt::format("    perhaps: {} {}\n", base::formatTime(cause.at), cause.text);
    }
    return text;
}

std::string saySources(const std::vector<analysis::SourceAge>& sources) {
    std::string text = "Sources:\n";
    for (const auto& one : sources)
        text += fmt::format("  {:<32} {:<8} {}\n", one.source,
                            one.paused ? "paused"
                            : one.live ? "live"
                                       : "import",
                            one.newest == base::Time{} ? "never asked" : base::formatTime(one.newest));
    return text;
}

std::string sayPlans(const std::vector<analysis::WaitingPlan>& plans) {
    if (plans.empty()) return "No plan waits for a decision.\n";
    std::string text = "Plans waiting for a decision:\n";
    for (const auto& one : plans)
        text += fmt::format("  {}  {}{}\n    {}\n", one.id, one.title, one.older ? ", made from older data" : "",
                            one.summary);
    return text;
}

base::Result<int> run(Context& context, const OverviewOptions& options) {
    const auto back = readDuration(options.back, "--back");
    if (!back) return tl::make_unexpected(back.error());
    auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto overview = analysis::overview(evaluated->session, *evaluated->evaluation, context.run);
    if (!overview) return tl::make_unexpected(overview.error());
    const auto surprises = analysis::findSurprises(evaluated->session, *evaluated->evaluation, *back, context.run);
    if (!surprises) return tl::make_unexpected(surprises.error());
    if (options.workspace.json)
        printJson(report::overviewJson(*evaluated->evaluation, *overview, *surprises));
    else
        print(sayRunsOut(*overview) + sayOthers(overview->others) + saySurprises(*surprises) +
              sayComing(overview->coming) + sayPlans(overview->plans) + saySources(overview->sources) +
              (overview->namesText().empty() ? "" : overview->namesText() + " See 'match'.\n"));
    return kFine;
}

Action buildOverview(CLI::App& app) {
    auto options = std::make_shared<OverviewOptions>();
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("--back", options->back, "how far back to look for what left its band; default 24h");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command overviewCommand{
    "overview",
    "What runs out first and what else stands, what left its band, which changes come, which plans wait, how old the "
    "sources are.",
    buildOverview};

} // namespace penumbra::cli
