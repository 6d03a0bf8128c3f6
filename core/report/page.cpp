#include "report/page.h"

#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "remedy/remedy.h"
#include "remedy/steps.h"
#include "report/change_kind.h"
#include "report/decision.h"
#include "report/json.h"
#include "report/page_abort.h"
#include "report/page_affected.h"
#include "report/page_chart.h"
#include "report/page_parts.h"
#include "report/page_sections.h"
#include "report/page_strip.h"
#include "report/words.h"
#include "risk/before.h"
#include "risk/exposure.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

/// `before` are those without the edits.
std::vector<std::string> findingLines(const std::vector<risk::Finding>& findings,
                                      const std::vector<risk::Finding>& before) {
    std::vector<std::string> lines;
    for (const auto& finding : risk::gravestFirst(findings)) {
        lines.push_back(inShort(finding));
        if (const auto forward = risk::broughtForward(finding, before))
            lines.back() = PENUMBRA_SAY("Report", "{} With the edits {} sooner.")(
                lines.back(), base::sayDuration(forward->was - forward->is));
    }
    return lines;
}

std::string hoursText(double seconds) {
    return seconds <= 0 ? PENUMBRA_SAY("Report", "none")()
                        : lasting(base::Duration(static_cast<std::int64_t>(seconds) * 1000));
}

std::string leftText(const remedy::Tally& tally) {
    return tally.added > 0 ? PENUMBRA_SAY("Report", "{} ({} new)")(tally.after(), tally.added)
                           : std::to_string(tally.after());
}

std::vector<std::string> planRow(const Document& document, const remedy::Plan& plan) {
    const auto& currency = document.prices.currency;
    return {titleAmong(plan, document.plans),
            percent(plan.after.breachProbability),
            PENUMBRA_SAY("Tally", "{} of {}")(plan.tally.mended, plan.tally.before()),
            leftText(plan.tally),
            std::to_string(plan.after.homeless),
            hoursText(plan.downtimeSeconds),
            onceText(plan, currency),
            monthText(plan, currency),
            dayAndHour(remedy::done(plan.steps).p90),
            plan.rollbackFeasible ? lasting(plan.rollbackP95) : PENUMBRA_SAY("WayBack", "incomplete")(),
            std::to_string(plan.steps.size())};
}

PageTable planTable(const Document& document) {
    PageTable table;
    table.head = {PENUMBRA_SAY("Report", "Plan")(),      PENUMBRA_SAY("Report", "P(breach)")(),
                  PENUMBRA_SAY("Report", "Mended")(),    PENUMBRA_SAY("Report", "Left")(),
                  PENUMBRA_SAY("Report", "Homeless")(),  PENUMBRA_SAY("Report", "Downtime")(),
                  PENUMBRA_SAY("Report", "Cost once")(), PENUMBRA_SAY("Report", "Per month")(),
                  PENUMBRA_SAY("Report", "Done, P90")(), PENUMBRA_SAY("Report", "Back, P95")(),
                  PENUMBRA_SAY("Report", "Steps")()};
    const auto& evaluation = document.evaluation;
    const auto asIs = remedy::outcomeOf(evaluation.findings, *evaluation.world, *evaluation.usage);
    table.rows.push_back({PENUMBRA_SAY("Report", "As it is")(), percent(evaluation.verdict.breachProbability), "–",
                          std::to_string(asIs.findings), std::to_string(asIs.homeless),
                          PENUMBRA_SAY("Report", "none")(), money(0, document.prices.currency),
                          money(0, document.prices.currency), "–", "–", "0"});
    for (const auto& plan : document.plans) table.rows.push_back(planRow(document, plan));
    table.marked = document.chosen + 1;
    return table;
}

std::string newestSample(const model::Inventory& inventory) {
    std::optional<base::Time> newest;
    for (const auto& series : inventory.series())
        if (series.samples > 0) newest = std::max(newest.value_or(series.last), series.last);
    return newest ? PENUMBRA_SAY("Report", "sample of {}")(moment(*newest))
                  : PENUMBRA_SAY("Report", "nothing is measured")();
}

std::string newestInput(const Document& document) {
    if (document.inputs.empty()) return PENUMBRA_SAY("Report", "none")();
    const auto& newest = document.inputs.back();
    return PENUMBRA_SAY("Report", "{}, {} (revision {})")(newest.source, moment(newest.time), newest.number);
}

void addEvidence(const Document& document, Page& page) {
    const auto evidence = planJson(document)["evidence"];
    const auto tested = evidence["backtested"].get<int>();
    if (tested == 0) {
        page.facts.emplace_back(PENUMBRA_SAY("Report", "Forecast backtest")(),
                                evidence["series"].get<int>() == 0
                                    ? PENUMBRA_SAY("Report", "none: nothing is measured")()
                                    : PENUMBRA_SAY("Report", "none: no series is long enough for one")());
        return;
    }
    std::vector<std::string> parts{PENUMBRA_SAY("Report", "{} series")(base::grouped(tested))};
    if (const auto& mase = evidence["mean_mase"]; mase.is_number())
        parts.push_back(PENUMBRA_SAY("Report", "error {:.2f} of that of repeating the last cycle")(mase.get<double>()));
    const auto &low = evidence["mean_coverage80"], &high = evidence["mean_coverage95"];
    parts.push_back(low.is_number() && high.is_number()
                        ? PENUMBRA_SAY("Report", "80 % band held {:.0f} %, 95 % band {:.0f} %")(
                              100 * low.get<double>(), 100 * high.get<double>())
                        : PENUMBRA_SAY("Report", "too few origins to measure the bands")());
    page.facts.emplace_back(PENUMBRA_SAY("Report", "Forecast backtest")(), base::sayList(parts));
}

/// Empty where nothing is known against any host.
std::string exposureText(const Document& document) {
    const auto& evaluation = document.evaluation;
    const double asIs = risk::exposedWorkloadDays(*evaluation.world, *evaluation.usage);
    const auto* plan = document.plan();
    const double after = plan ? plan->after.exposedDays : asIs;
    if (asIs <= 0 && after <= 0) return {};
    return plan ? PENUMBRA_SAY("Report", "{}, {} with this plan")(sayExposure(asIs), base::rounded(after))
                : sayExposure(asIs);
}

void addFacts(const Document& document, Page& page) {
    const auto& evaluation = document.evaluation;
    const auto& grid = evaluation.usage->grid;
    page.facts.emplace_back(PENUMBRA_SAY("Report", "Newest data")(), newestSample(*evaluation.inventory));
    addEvidence(document, page);
    page.facts.emplace_back(PENUMBRA_SAY("Report", "Last import")(), newestInput(document));
    page.facts.emplace_back(PENUMBRA_SAY("Report", "Horizon")(),
                            PENUMBRA_SAY("Report", "{}, {} steps, {} joint paths, seed {}")(
                                span(grid.window()), grid.count, evaluation.demand->pathCount, evaluation.seed));
    if (const auto text = exposureText(document); !text.empty())
        page.facts.emplace_back(PENUMBRA_SAY("Report", "Security exposure")(), text);
    page.facts.emplace_back(
        PENUMBRA_SAY("Report", "Threshold")(),
        PENUMBRA_SAY("Report", "{}: what is less probable is left out")(percent(evaluation.options.threshold)));
    if (!document.plans.empty()) page.facts.emplace_back(PENUMBRA_SAY("Report", "Costs")(), sayPrices(document.prices));
    if (!evaluation.skipped.empty())
        page.facts.emplace_back(
            PENUMBRA_SAY("Report", "Left out")(),
            PENUMBRA_SAY("Report", "{} without an effect: not for this revision, or outside of the horizon")(
                base::sayCount(evaluation.skipped.size(), PENUMBRA_TEXT("Count", "change"),
                               PENUMBRA_TEXT("Count", "changes"))));
    if (!document.auditHead.empty())
        page.facts.emplace_back(PENUMBRA_SAY("Report", "Digest of the data")(),
                                document.auditHead.substr(0, kHashShown));
    page.facts.emplace_back(PENUMBRA_SAY("Report", "Made by")(), "Penumbra " PENUMBRA_VERSION);
}

/// The sentence is about what the changes add, which may be less probable than what stood before: then it says so.
PageVerdict verdictOn(const risk::Verdict& verdict, const std::vector<risk::Finding>& findings, std::string state) {
    PageVerdict out{std::move(state),
                    verdict.kind,
                    risk::sayVerdict(verdict.kind),
                    PENUMBRA_SAY("Report", "P(breach) {}")(percent(verdict.breachProbability)),
                    verdict.limit,
                    {}};
    out.brief = verdict.limit;
    if (verdict.limitingFinding < 0) return out;
    const auto& limiting = findings[static_cast<std::size_t>(verdict.limitingFinding)];
    if (risk::isConditional(limiting))
        out.limit = PENUMBRA_SAY("Report", "{} P(breach) leaves such a failure out.")(out.limit);
    if (verdict.limit.starts_with(limiting.text) && limiting.probability < verdict.breachProbability)
        out.limit = PENUMBRA_SAY("Report", "Added by the changes: {} P(breach) also counts what stands without them.")(
            verdict.limit);
    out.brief = risk::withoutEvidence(out.limit, limiting);
    return out;
}

/// What a plan changes on the page: verdict, what is left, steps and way back.
void addPlan(const Document& document, const remedy::Plan& plan, Page& page) {
    page.verdicts.push_back(
        verdictOn(verdictWith(document, plan), plan.remaining, PENUMBRA_SAY("Report", "With this plan")()));
    page.warning = sayStale(document);
    if (!plan.rollbackFeasible) {
        const auto back = plan.steps.size() > 1 ? PENUMBRA_SAY("Report", "Way back incomplete. {}")(plan.rollbackText)
                                                : PENUMBRA_SAY("Report", "No way back. {}")(plan.rollbackText);
        page.warning = page.warning.empty() ? back : page.warning + " " + back;
    }
    page.left = findingLines(plan.remaining, document.evaluation.baseFindings);
    page.left.insert(page.left.begin(), remedy::sayTally(plan.tally));
    for (const auto& bound : plan.bounds)
        page.facts.emplace_back(bound.of == "moves" ? PENUMBRA_SAY("Report", "Fewest moves")()
                                                    : PENUMBRA_SAY("Report", "Cheapest hosts")(),
                                bound.text);
    page.steps = stepLines(plan);
    page.rollback = {plan.rollbackText,
                     PENUMBRA_SAY("Report", "The way back of each step stands beside it in the table of the steps.")()};
    if (const auto text = sayUnpriced(plan); !text.empty())
        page.facts.emplace_back(PENUMBRA_SAY("Report", "Not priced")(), text);
    if (!plan.arranged.from.empty())
        page.facts.emplace_back(
            PENUMBRA_SAY("Report", "Order")(),
            PENUMBRA_SAY("Report", "Chosen by hand; checked like that of {}, which was found.")(plan.arranged.from));
}

} // namespace

Page makePage(const Document& document) {
    Page page;
    const auto& evaluation = document.evaluation;
    const auto* plan = document.plan();
    page.title = document.title;
    const auto state = moment(document.created), hash = planHash(document).substr(0, kHashShown);
    const auto revision = evaluation.revision.number;
    page.subtitle =
        !plan ? PENUMBRA_SAY("Report", "No plan. State of {}, revision {}. Hash {}.")(state, revision, hash)
        : document.owner.empty()
            ? PENUMBRA_SAY("Report", "Plan {}. State of {}, revision {}. Hash {}.")(plan->id, state, revision, hash)
            : PENUMBRA_SAY("Report", "Plan {}, owner {}. State of {}, revision {}. Hash {}.")(plan->id, document.owner,
                                                                                              state, revision, hash);
    page.change = sayChangeKind(changeKindOf(document));
    page.hash = planHash(document);
    page.digest = planDigest(document);
    page.owner = document.owner;
    page.classification = document.classification;
    page.foot = plan ? PENUMBRA_SAY("Report", "Plan {}, revision {}, hash {}")(plan->id, revision, hash)
                     : PENUMBRA_SAY("Report", "No plan, revision {}, hash {}")(revision, hash);
    page.verdicts.push_back(
        verdictOn(evaluation.verdict, evaluation.findings,
                  plan ? PENUMBRA_SAY("Report", "Without the plan")() : PENUMBRA_SAY("Report", "As it is")()));
    page.brief = briefOf(document);
    const auto last = std::find_if(document.rulings.rbegin(), document.rulings.rend(), [&page](const auto& ruling) {
        return planning::isOn(ruling, {page.hash, page.digest});
    });
    if (last == document.rulings.rend() || last->kind == planning::RulingKind::Deferred) page.signing = signingTable();
    page.chart = makeChart(document);
    page.strip = stripOf(document);
    page.hit = hitList(document);
    page.abort = abortList(document);
    page.findings = findingLines(evaluation.findings, evaluation.baseFindings);
    if (page.findings.empty()) page.findings.push_back(PENUMBRA_SAY("Report", "Nothing within the horizon.")());
    page.plans = planTable(document);
    page.decision = sayDecision(document.plans, evaluation.baseFindings, [&](const remedy::Plan& one) {
        return PENUMBRA_SAY("Plan", "'{}'")(titleAmong(one, document.plans));
    });
    if (plan) addPlan(document, *plan, page);
    const auto own = static_cast<std::ptrdiff_t>(page.facts.size()); // of the plan: they stand last
    addFacts(document, page);
    std::rotate(page.facts.begin(), page.facts.begin() + own, page.facts.end());
    if (!document.rulings.empty())
        page.facts.emplace(page.facts.begin(), PENUMBRA_SAY("Report", "Decision")(),
                           planning::sayRuling(document.rulings.back(), {page.hash, page.digest}));
    page.decisionTitle = PENUMBRA_SAY("Report", "The decision on one page")();
    page.contents = PENUMBRA_SAY("Report", "Contents")();
    page.sections = makeSections(document, page);
    return page;
}

} // namespace penumbra::report
