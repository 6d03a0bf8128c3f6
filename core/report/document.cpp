#include "base/text.h"
#include "report/decision.h"

#include "base/say.h"
#include "planning/stored_plan.h"
#include "report/exporter.h"
#include "report/limiting.h"
#include "report/words.h"
#include "risk/phrase.h"
#include "store/taken_back.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

/// Its name or, where nobody gave it one, what it changes.
std::string titleOf(const whatif::Scenario& scenario) {
    if (!scenario.name.empty()) return scenario.name;
    std::vector<std::string> changes;
    for (const auto& edit : scenario.edits)
        if (edit.enabled) changes.push_back(whatif::describe(edit.change));
    return changes.empty() ? PENUMBRA_SAY("Report", "The fleet as it is")() : risk::sayList(changes);
}

} // namespace

base::Result<Document> prepare(session::Session& session, const session::Evaluation& evaluation,
                               const std::vector<remedy::Plan>& plans, int chosen, const base::Run& run) {
    if (chosen >= static_cast<int>(plans.size()))
        return base::failUsage(
            PENUMBRA_SAY("Report", "There are {} plans, so number {} cannot be chosen.")(plans.size(), chosen + 1));
    Document document{evaluation, plans, chosen, {}, {}, {}, evaluation.options.now, {}, {}, {}};
    document.title = chosen >= 0 ? plans[static_cast<std::size_t>(chosen)].title : titleOf(evaluation.scenario);
    const auto audit = session.workspace().audit();
    if (!audit) return tl::make_unexpected(audit.error());
    if (!audit->empty()) document.auditHead = audit->back().hash;
    auto revisions = session.workspace().revisions();
    if (!revisions) return tl::make_unexpected(revisions.error());
    std::erase_if(*revisions, [&](const auto& r) { return r.number > evaluation.revision.number || r.number == 0; });
    document.inputs = store::withoutTakenBack(std::move(*revisions));
    auto rulings = planning::rulingsOn(session.workspace(), chosen >= 0 ? plans[static_cast<std::size_t>(chosen)].id
                                                                        : std::string(planning::kAsIs));
    if (!rulings) return tl::make_unexpected(rulings.error());
    document.rulings = std::move(*rulings);
    auto carried = carriedOut(session, document, run);
    if (!carried) return tl::make_unexpected(carried.error());
    document.carried = std::move(*carried);
    const auto limit = limiting(evaluation);
    if (!limit.series) return document;
    auto history = session.history(evaluation, limit.series->kind, limit.series->subject, limit.series->dimension,
                                   std::min(evaluation.options.training, evaluation.options.horizon), run);
    if (!history) return tl::make_unexpected(history.error());
    document.limitingHistory = std::move(*history);
    return document;
}

namespace {

/// Of a step that has a begin.
std::optional<base::Time> beginOf(const remedy::Step& step) {
    const auto begin = remedy::worksFrom(step);
    return begin == base::kBeginningOfTime ? std::nullopt : std::optional<base::Time>(begin);
}

} // namespace

std::vector<int> staleSteps(const Document& document) {
    std::vector<int> out;
    if (!document.written || !document.plan()) return out;
    for (const auto& step : document.plan()->steps)
        if (const auto begin = beginOf(step); begin && *begin < *document.written) out.push_back(step.order);
    return out;
}

std::string sayStale(const Document& document) {
    const auto stale = staleSteps(document);
    if (stale.empty()) return {};
    auto first = base::kEndOfTime;
    for (const auto& step : document.plan()->steps) first = std::min(first, beginOf(step).value_or(first));
    return PENUMBRA_SAY("Report", "{} before this page was made, the first at {}: find plans again.")(
        base::sayCount(stale.size(), PENUMBRA_TEXT("Count", "step begins"), PENUMBRA_TEXT("Count", "steps begin")),
        moment(first));
}

risk::Verdict verdictWith(const Document& document, const remedy::Plan& plan) {
    return verdictWith(plan, document.evaluation.baseFindings);
}

} // namespace penumbra::report
