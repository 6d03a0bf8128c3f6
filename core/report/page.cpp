#include "report/page.h"

#include "base/say.h"
#include "remedy/remedy.h"
#include "remedy/steps.h"
#include "report/decision.h"
#include "report/json.h"
#include "report/page_chart.h"
#include "report/page_sections.h"
#include "report/words.h"
#include "risk/before.h"
#include "risk/exposure.h"
#include "risk/risk.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

constexpr std::size_t kHashShown = 16;

/// `before` are those without the edits.
std::vector<std::string> findingLines(const std::vector<risk::Finding>& findings,
                                      const std::vector<risk::Finding>& before) {
    std::vector<std::string> lines;
    for (const auto& finding : risk::gravestFirst(findings)) {
        lines.push_back(inShort(finding));
        if (const auto forward = risk::broughtForward(finding, before))
            lines.back() += fmt::format(" With the edits {} sooner.", base::sayDuration(forward->was - forward->is));
    }
    return lines;
}

std::string hoursText(double seconds) {
    return seconds <= 0 ? "none" : lasting(base::Duration(static_cast<std::int64_t>(seconds) * 1000));
}

/// Short enough for a table: the full title stands above the page of each plan.
std::string strategyTitle(const remedy::Plan& plan) {
    const auto* planner = remedy::planners().find(plan.strategy);
    return planner ? planner->title : plan.strategy;
}

std::string leftText(const remedy::Tally& tally) {
    return tally.added > 0 ? fmt::format("{}, {} new", tally.after(), tally.added) : std::to_string(tally.after());
}

/// "6 Dec 06:00": a column has no room for more, and the horizon names the year.
std::string dayText(base::Time time) {
    constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto text = moment(time); // 2026-12-06 06:00 UTC
    if (text.size() < 16) return text;
    return fmt::format("{} {} {}", std::stoi(text.substr(8, 2)), kMonths[std::stoi(text.substr(5, 2)) - 1],
                       text.substr(11, 5));
}

std::vector<std::string> planRow(const remedy::Plan& plan, const std::string& currency) {
    return {strategyTitle(plan),
            percent(plan.after.breachProbability),
            fmt::format("{} of {}", plan.tally.mended, plan.tally.before()),
            leftText(plan.tally),
            std::to_string(plan.after.homeless),
            hoursText(plan.downtimeSeconds),
            onceText(plan, currency),
            monthText(plan, currency),
            dayText(remedy::done(plan.steps).p90),
            plan.rollbackFeasible ? lasting(plan.rollbackP90) : "none",
            std::to_string(plan.steps.size())};
}

PageTable planTable(const Document& document) {
    PageTable table;
    table.head = {"Plan",      "P(breach)", "Mended",    "Left",      "Homeless", "Downtime",
                  "Cost once", "Per month", "Done, P90", "Back, P90", "Steps"};
    const auto& evaluation = document.evaluation;
    const auto asIs = remedy::outcomeOf(evaluation.findings, *evaluation.world, *evaluation.usage);
    table.rows.push_back({"Do nothing", percent(evaluation.verdict.breachProbability), "-",
                          std::to_string(asIs.findings), std::to_string(asIs.homeless), "none",
                          money(0, document.prices.currency), money(0, document.prices.currency), "-", "-", "0"});
    for (const auto& plan : document.plans) table.rows.push_back(planRow(plan, document.prices.currency));
    table.marked = document.chosen + 1;
    return table;
}

std::vector<std::string> rollbackTexts(const remedy::Plan& plan) {
    std::vector<std::string> texts;
    if (plan.rollbackText.empty())
        texts.push_back(plan.rollbackFeasible ? "Going back is possible." : "Going back is not possible.");
    else
        texts.push_back(plan.rollbackText);
    texts.push_back("The way back of each step stands beside it in the table of the steps.");
    return texts;
}

std::string newestSample(const model::Inventory& inventory) {
    std::optional<base::Time> newest;
    for (const auto& series : inventory.series())
        if (series.samples > 0) newest = std::max(newest.value_or(series.last), series.last);
    return newest ? "sample of " + moment(*newest) : "nothing is measured";
}

std::string newestInput(const Document& document) {
    if (document.inputs.empty()) return "none";
    const auto& newest = document.inputs.back();
    return fmt::format("{}, {} (revision {})", newest.source, moment(newest.time), newest.number);
}

void addEvidence(const Document& document, Page& page) {
    const auto evidence = planJson(document)["evidence"];
    const auto tested = evidence["backtested"].get<int>();
    if (tested == 0) {
        page.facts.emplace_back("Forecast backtest", evidence["series"].get<int>() == 0
                                                         ? "none: nothing is measured"
                                                         : "none: no series is long enough for one");
        return;
    }
    auto text = fmt::format("{} series", tested);
    if (const auto& mase = evidence["mean_mase"]; mase.is_number())
        text += fmt::format(", error {:.2f} of the seasonal naive", mase.get<double>());
    const auto &low = evidence["mean_coverage80"], &high = evidence["mean_coverage95"];
    text += low.is_number() && high.is_number() ? fmt::format(", 80 % band held {:.0f} %, 95 % band {:.0f} %",
                                                              100 * low.get<double>(), 100 * high.get<double>())
                                                : ", too few origins to measure the bands";
    page.facts.emplace_back("Forecast backtest", text);
}

/// Empty where nothing is known against any host.
std::string exposureText(const Document& document) {
    const auto& evaluation = document.evaluation;
    const double asIs = risk::exposedWorkloadDays(*evaluation.world, *evaluation.usage);
    const auto* plan = document.plan();
    const double after = plan ? plan->after.exposedDays : asIs;
    if (asIs <= 0 && after <= 0) return {};
    return plan ? fmt::format("{}, {:.4g} with this plan", sayExposure(asIs), after) : sayExposure(asIs);
}

void addFacts(const Document& document, Page& page) {
    const auto& evaluation = document.evaluation;
    const auto& grid = evaluation.usage->grid;
    page.facts.emplace_back("Newest data", newestSample(*evaluation.inventory));
    page.facts.emplace_back("Last import", newestInput(document));
    page.facts.emplace_back("Horizon", fmt::format("{}, {} steps, {} joint paths, seed {}", span(grid.window()),
                                                   grid.count, evaluation.demand->pathCount, evaluation.seed));
    addEvidence(document, page);
    if (const auto text = exposureText(document); !text.empty()) page.facts.emplace_back("Security exposure", text);
    page.facts.emplace_back("Threshold", percent(evaluation.options.threshold));
    if (!document.plans.empty()) page.facts.emplace_back("Costs", sayPrices(document.prices));
    if (!evaluation.skipped.empty())
        page.facts.emplace_back("Left out", base::sayCount(evaluation.skipped.size(), "change") +
                                                " without an effect: not for this revision, or outside of the horizon");
    if (!document.auditHead.empty()) page.facts.emplace_back("Audit head", document.auditHead.substr(0, kHashShown));
    page.facts.emplace_back("Made by", fmt::format("Penumbra {}", PENUMBRA_VERSION));
}

/// The sentence is about what the changes add, which may be less probable than what stood before: then it says so.
PageVerdict verdictOn(const risk::Verdict& verdict, const std::vector<risk::Finding>& findings, std::string state) {
    PageVerdict out{std::move(state), verdict.kind, verdictTitle(verdict.kind),
                    fmt::format("P(breach) {}", percent(verdict.breachProbability)), verdict.limit};
    if (verdict.limitingFinding < 0) return out;
    const auto& limiting = findings[static_cast<std::size_t>(verdict.limitingFinding)];
    if (risk::isConditional(limiting)) out.limit += " P(breach) leaves such a failure out.";
    if (limiting.text == verdict.limit && limiting.probability < verdict.breachProbability)
        out.limit =
            fmt::format("Added by the changes: {} P(breach) also counts what stands without them.", verdict.limit);
    return out;
}

/// What a plan changes on the page: verdict, what is left, steps and way back.
void addPlan(const Document& document, const remedy::Plan& plan, Page& page) {
    page.verdicts.push_back(verdictOn(verdictWith(document, plan), plan.remaining, "With this plan"));
    if (!plan.rollbackFeasible) page.warning = fmt::format("No way back. {}", plan.rollbackText);
    page.left = findingLines(plan.remaining, document.evaluation.baseFindings);
    page.left.insert(page.left.begin(), remedy::sayTally(plan.tally));
    for (const auto& bound : plan.bounds)
        page.facts.emplace_back(bound.of == "moves" ? "Fewest moves" : "Cheapest hosts", bound.text);
    page.steps = stepLines(plan);
    page.rollback = rollbackTexts(plan);
    if (const auto text = sayUnpriced(plan); !text.empty()) page.facts.emplace_back("Not priced", text);
    if (!plan.arranged.from.empty())
        page.facts.emplace_back(
            "Order", fmt::format("Chosen by hand; checked like that of {}, which was found.", plan.arranged.from));
}

} // namespace

Page makePage(const Document& document) {
    Page page;
    const auto& evaluation = document.evaluation;
    const auto* plan = document.plan();
    page.title = document.title;
    page.subtitle = fmt::format("Plan {}{}{}. State of {}, revision {}. Hash {}.", plan ? plan->id : "none",
                                document.owner.empty() ? "" : ", owner ", document.owner, moment(document.created),
                                evaluation.revision.number, planHash(document).substr(0, kHashShown));
    page.verdicts.push_back(verdictOn(evaluation.verdict, evaluation.findings, plan ? "Without the plan" : "As it is"));
    page.chart = makeChart(document);
    page.findings = findingLines(evaluation.findings, evaluation.baseFindings);
    if (page.findings.empty()) page.findings.push_back("Nothing within the horizon.");
    page.plans = planTable(document);
    page.decision = sayDecision(document.plans, evaluation.baseFindings);
    if (plan) addPlan(document, *plan, page);
    page.sections = makeSections(document);
    if (!document.rulings.empty())
        page.facts.emplace_back("Decision", session::sayRuling(document.rulings.back(), planHash(document)));
    addFacts(document, page);
    return page;
}

} // namespace penumbra::report
