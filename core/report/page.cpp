#include "report/page.h"

#include "remedy/remedy.h"
#include "report/json.h"
#include "report/page_chart.h"
#include "report/words.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

constexpr std::size_t kShownFindings = 6;
constexpr std::size_t kHashShown = 16;

std::vector<std::string> findingTexts(const std::vector<risk::Finding>& findings) {
    std::vector<std::string> texts;
    for (const auto& finding : findings) {
        if (texts.size() == kShownFindings) {
            texts.push_back(fmt::format("and {} more", findings.size() - kShownFindings));
            break;
        }
        texts.push_back(finding.text);
    }
    return texts;
}

std::string hoursText(double seconds) {
    return seconds <= 0 ? "none" : lasting(base::Duration(static_cast<std::int64_t>(seconds) * 1000));
}

/// Short enough for a table: the full title stands above the page of each plan.
std::string strategyTitle(const remedy::Plan& plan) {
    const auto* planner = remedy::planners().find(plan.strategy);
    return planner ? planner->title : plan.strategy;
}

std::vector<std::string> planRow(const remedy::Plan& plan, const std::string& currency) {
    return {strategyTitle(plan),
            percent(plan.after.breachProbability),
            std::to_string(plan.after.findings),
            std::to_string(plan.after.homeless),
            hoursText(plan.downtimeSeconds),
            money(plan.costOnce, currency),
            money(plan.costPerMonth, currency),
            lasting(plan.durationP90),
            plan.rollbackFeasible ? lasting(plan.rollbackP90) : "not possible",
            std::to_string(plan.steps.size())};
}

PageTable planTable(const Document& document) {
    PageTable table;
    table.head = {"Plan",      "P(breach)", "Findings",  "Homeless",  "Downtime",
                  "Cost once", "Per month", "Done, P90", "Back, P90", "Steps"};
    const auto& evaluation = document.evaluation;
    const auto homeless = std::count_if(evaluation.findings.begin(), evaluation.findings.end(),
                                        [](const auto& f) { return f.kind == risk::FindingKind::Homeless; });
    table.rows.push_back({"Do nothing", percent(evaluation.verdict.breachProbability),
                          std::to_string(evaluation.findings.size()), std::to_string(homeless), "none",
                          money(0, document.prices.currency), money(0, document.prices.currency), "-", "-", "0"});
    for (const auto& plan : document.plans) table.rows.push_back(planRow(plan, document.prices.currency));
    table.marked = document.chosen + 1;
    return table;
}

std::vector<std::string> stepTexts(const remedy::Plan& plan) {
    std::vector<std::string> texts;
    for (const auto& step : plan.steps) {
        auto text = fmt::format("{}. {}", step.order, step.text);
        if (step.durationP50 > base::Duration::zero())
            text += fmt::format(" Takes {}, at most {} in 9 of 10 cases.", lasting(step.durationP50),
                                lasting(step.durationP90));
        if (step.downtimeSeconds > 0) text += fmt::format(" Downtime {}.", hoursText(step.downtimeSeconds));
        texts.push_back(std::move(text));
    }
    return texts;
}

std::vector<std::string> rollbackTexts(const remedy::Plan& plan) {
    std::vector<std::string> texts;
    texts.push_back(plan.rollbackFeasible
                        ? fmt::format("Going back is possible and takes {}, at most {} in 9 of 10 cases.",
                                      lasting(plan.rollbackP50), lasting(plan.rollbackP90))
                        : "Going back is not possible.");
    if (!plan.rollbackText.empty()) texts.push_back(plan.rollbackText);
    for (auto it = plan.steps.rbegin(); it != plan.steps.rend(); ++it)
        if (!it->rollbackText.empty()) texts.push_back(fmt::format("Step {}: {}", it->order, it->rollbackText));
    return texts;
}

std::string newestInput(const Document& document) {
    if (document.inputs.empty()) return "no import";
    const auto& newest = document.inputs.back();
    return fmt::format("{}, {} (revision {})", newest.source, moment(newest.time), newest.number);
}

void addEvidence(const Document& document, Page& page) {
    const auto evidence = planJson(document)["evidence"];
    if (!evidence["mean_mase"].is_number()) {
        page.facts.emplace_back("Forecast backtest", "none: no series is long enough for one");
        return;
    }
    page.facts.emplace_back(
        "Forecast backtest",
        fmt::format("{} series, error {:.2f} of the seasonal naive, 80 % band held {:.0f} %, 95 % band {:.0f} %",
                    evidence["backtested"].get<int>(), evidence["mean_mase"].get<double>(),
                    100 * evidence["mean_coverage80"].get<double>(), 100 * evidence["mean_coverage95"].get<double>()));
}

void addFacts(const Document& document, Page& page) {
    const auto& evaluation = document.evaluation;
    const auto& grid = evaluation.usage->grid;
    page.facts.emplace_back("Newest data", newestInput(document));
    page.facts.emplace_back("Horizon", fmt::format("{}, {} steps, {} joint paths, seed {}", span(grid.window()),
                                                   grid.count, evaluation.demand->pathCount, evaluation.seed));
    addEvidence(document, page);
    page.facts.emplace_back("Threshold", percent(evaluation.options.threshold));
    if (!evaluation.skipped.empty())
        page.facts.emplace_back("Left out",
                                fmt::format("{} changes did not fit this revision", evaluation.skipped.size()));
    page.facts.emplace_back("Plan hash", planHash(document).substr(0, kHashShown));
    if (!document.auditHead.empty()) page.facts.emplace_back("Audit head", document.auditHead.substr(0, kHashShown));
    page.facts.emplace_back("Made by", fmt::format("Penumbra {}", PENUMBRA_VERSION));
}

const char* verdictTitle(risk::VerdictKind kind) {
    switch (kind) {
    case risk::VerdictKind::Go:
        return "GO";
    case risk::VerdictKind::GoIf:
        return "GO IF";
    case risk::VerdictKind::NoGo:
        return "NO GO";
    }
    return "NO GO";
}

} // namespace

Page makePage(const Document& document) {
    Page page;
    const auto& evaluation = document.evaluation;
    const auto* plan = document.plan();
    page.title = document.title;
    page.subtitle = fmt::format("Plan {}{}{}. State of {}, revision {}.", plan ? plan->id : "none",
                                document.owner.empty() ? "" : ", owner ", document.owner, moment(document.created),
                                evaluation.revision.number);
    page.verdict = evaluation.verdict.kind;
    page.verdictText = verdictTitle(page.verdict);
    page.verdictDetail = fmt::format("P(breach) {} as it is", percent(evaluation.verdict.breachProbability));
    if (plan) page.verdictDetail += fmt::format(", {} with this plan", percent(plan->after.breachProbability));
    page.limit = evaluation.verdict.limit;
    page.chart = makeChart(document);
    page.findings = findingTexts(evaluation.findings);
    page.plans = planTable(document);
    if (plan) {
        page.steps = stepTexts(*plan);
        page.rollback = rollbackTexts(*plan);
    }
    addFacts(document, page);
    return page;
}

} // namespace penumbra::report
