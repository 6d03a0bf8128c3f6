#include "report/page_parts.h"

#include "base/say.h"
#include "base/text.h"
#include "remedy/steps.h"
#include "report/change_kind.h"
#include "report/page_sections.h"
#include "report/plan_parts.h"
#include "report/words.h"
#include "report/work.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <algorithm>

namespace penumbra::report {

namespace {

constexpr std::size_t kMostEvents = 3;

std::string whatText(const Document& document) {
    const auto list = workOf(document);
    const auto steps = document.plan() ? document.plan()->steps.size() : 0;
    const auto changes = list.work.size() - steps;
    std::vector<std::string> parts;
    if (steps > 0)
        parts.push_back(base::sayCount(steps, PENUMBRA_TEXT("Count", "step of the plan"),
                                       PENUMBRA_TEXT("Count", "steps of the plan")));
    if (changes > 0)
        parts.push_back(base::sayCount(changes, PENUMBRA_TEXT("Count", "change that is asked for"),
                                       PENUMBRA_TEXT("Count", "changes that are asked for")));
    if (!list.assumed.empty())
        parts.push_back(base::sayCount(list.assumed.size(), PENUMBRA_TEXT("Count", "thing only assumed"),
                                       PENUMBRA_TEXT("Count", "things only assumed")));
    if (parts.empty()) return PENUMBRA_SAY("Report", "Nothing is carried out.")();
    return PENUMBRA_SAY("Report", "{}; part 3 has all of them.")(base::sayList(parts));
}

std::string whenText(const Document& document, const ChangeKind& kind) {
    if (!kind.window) return PENUMBRA_SAY("Report", "Nobody carries anything out.")();
    const auto* plan = document.plan();
    const auto hours = span(*kind.window);
    return plan && !plan->steps.empty() ? PENUMBRA_SAY("Report", "{}; the steps are done by {} (P90)")(
                                              hours, moment(remedy::done(plan->steps).p90))
                                        : hours;
}

/// "2026-12-08 11:00 UTC (nine times in ten between ... and ...)": when something runs out.
std::string dateText(const risk::Finding& finding) {
    if (!finding.p50) return PENUMBRA_SAY("Report", "{} if it happens")(moment(finding.at));
    return PENUMBRA_SAY("Report", "{} at the median, nine times in ten between {} and {}")(
        moment(*finding.p50), finding.p5 ? moment(*finding.p5) : PENUMBRA_SAY("Report", "now")(),
        finding.p95 ? moment(*finding.p95) : PENUMBRA_SAY("Report", "later than the horizon")());
}

/// The gravest, and what runs out first, with the interval of its date.
std::string undoneText(const session::Evaluation& evaluation) {
    const int limiting = evaluation.verdict.limitingFinding;
    const auto& findings = evaluation.findings;
    if (limiting < 0) return PENUMBRA_SAY("Report", "Nothing above the threshold happens within the horizon.")();
    const auto& gravest = findings[static_cast<std::size_t>(limiting)];
    auto text = inShort(gravest);
    const risk::Finding* first = nullptr;
    for (const auto& one : findings)
        if (one.kind == risk::FindingKind::Exhaustion && (!first || one.at < first->at)) first = &one;
    if (!first) return text;
    if (first != &gravest)
        text += " " + PENUMBRA_SAY("Report", "First to run out, with {}: {} ({}).")(
                          percent(first->probability), first->subjectName, risk::sayDimension(first->dimension));
    return text + " " + PENUMBRA_SAY("Report", "When: {}.")(dateText(*first));
}

std::string costText(const Document& document) {
    const auto* plan = document.plan();
    if (!plan) return PENUMBRA_SAY("Report", "No plan, so no costs were reckoned.")();
    const auto& currency = document.prices.currency;
    const auto down = plan->downtimeSeconds > 0
                          ? lasting(base::Duration(static_cast<std::int64_t>(plan->downtimeSeconds) * 1000))
                          : PENUMBRA_SAY("Report", "none")();
    return PENUMBRA_SAY("Report", "{} once, {} a month; downtime: {}")(onceText(*plan, currency),
                                                                       monthText(*plan, currency), down);
}

std::string backText(const Document& document) {
    if (const auto* plan = document.plan()) return plan->rollbackText;
    return PENUMBRA_SAY("Report", "Without a plan nothing says how it is taken back.")();
}

std::string meanwhileText(const Document& document, const ChangeKind& kind) {
    std::vector<std::string> titles;
    for (const auto& clash : kind.calendar) titles.push_back(clash.event->title);
    const auto collisions = collisionTexts(document.evaluation).size();
    auto text = titles.empty() ? PENUMBRA_SAY("Report", "Nothing else is in the calendar.")()
                               : PENUMBRA_SAY("Report", "In the calendar: {}.")(risk::sayList(titles, kMostEvents));
    return text + " " +
           (collisions == 0
                ? PENUMBRA_SAY("Report", "No collision was found.")()
                : PENUMBRA_SAY("Report", "Part 7 has {}.")(base::sayCount(
                      collisions, PENUMBRA_TEXT("Count", "collision"), PENUMBRA_TEXT("Count", "collisions"))));
}

} // namespace

std::vector<std::pair<std::string, std::string>> briefOf(const Document& document) {
    const auto kind = changeKindOf(document);
    return {
        {PENUMBRA_SAY("Report", "What is done")(), whatText(document)},
        {PENUMBRA_SAY("Report", "When")(), whenText(document, kind)},
        {PENUMBRA_SAY("Report", "Cost, downtime")(), costText(document)},
        {document.plan() ? PENUMBRA_SAY("Report", "If nothing is done")() : PENUMBRA_SAY("Report", "What happens")(),
         undoneText(document.evaluation)},
        {PENUMBRA_SAY("Report", "Way back")(), backText(document)},
        {PENUMBRA_SAY("Report", "Meanwhile")(), meanwhileText(document, kind)}};
}

} // namespace penumbra::report
