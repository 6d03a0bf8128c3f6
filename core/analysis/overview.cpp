#include "analysis/overview.h"

#include "base/say.h"
#include "base/text.h"
#include "planning/kept_plans.h"
#include "store/taken_back.h"
#include "upkeep/sources.h"
#include "whatif/call_off.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace penumbra::analysis {

namespace {

constexpr base::Duration kComing = std::chrono::hours(24 * 7);

/// Sooner is less.
auto urgency(const risk::Finding& finding) {
    const auto never = base::kEndOfTime;
    return std::tuple(finding.p50.value_or(never), finding.p5.value_or(never), -finding.probability);
}

base::Result<std::vector<RunsOut>> findRunsOut(session::Session& session, const session::Evaluation& evaluation,
                                               const base::Run& run) {
    std::vector<RunsOut> out;
    for (const auto& finding : evaluation.findings)
        if (finding.kind == risk::FindingKind::Exhaustion) out.push_back({finding, {}, {}});
    std::stable_sort(out.begin(), out.end(),
                     [](const RunsOut& a, const RunsOut& b) { return urgency(a.finding) < urgency(b.finding); });
    const auto window = evaluation.usage->grid.window();
    for (auto& one : out) {
        if (one.finding.subject.empty()) continue;
        const auto at = std::clamp(one.finding.at, window.begin, window.end - evaluation.usage->grid.step);
        auto prediction = session.predict(evaluation, one.finding.subject, one.finding.dimension, at, run);
        if (!prediction) return tl::make_unexpected(prediction.error());
        one.model = std::move(prediction->model);
        one.backtest = std::move(prediction->backtest);
    }
    return out;
}

base::Result<std::vector<SourceAge>> sourceAges(const store::Workspace& workspace) {
    auto revisions = workspace.revisions();
    if (!revisions) return tl::make_unexpected(revisions.error());
    const auto live = upkeep::readSources(workspace);
    if (!live) return tl::make_unexpected(live.error());
    std::map<std::string, SourceAge> ages;
    for (const auto& revision : store::withoutTakenBack(std::move(*revisions))) {
        if (revision.source == model::kMatchSource || revision.source.starts_with(whatif::kCallOffSource)) continue;
        auto& age = ages[revision.source];
        age.source = revision.source;
        age.newest = std::max(age.newest, revision.time);
    }
    for (const auto& source : *live) {
        auto& age = ages[source.source.name];
        age.source = source.source.name;
        age.live = true;
        age.paused = source.paused;
    }
    std::vector<SourceAge> out;
    for (auto& [name, age] : ages) out.push_back(std::move(age));
    std::stable_sort(out.begin(), out.end(), [](const SourceAge& a, const SourceAge& b) {
        return std::tuple(!a.live, a.newest) < std::tuple(!b.live, b.newest);
    });
    return out;
}

std::vector<risk::Finding> findOthers(const session::Evaluation& evaluation) {
    auto others = evaluation.findings;
    std::erase_if(others, [](const auto& one) { return one.kind == risk::FindingKind::Exhaustion; });
    return risk::gravestFirst(std::move(others));
}

std::vector<upkeep::ComingChange> findComing(const model::Inventory& inventory, base::Time now) {
    auto coming = upkeep::comingIn(inventory, now);
    std::erase_if(coming, [&](const auto& one) { return one.event.window.begin >= now + kComing; });
    return coming;
}

base::Result<std::vector<WaitingPlan>> waitingPlans(const store::Workspace& workspace) {
    const auto kept = planning::keptPlans(workspace);
    if (!kept) return tl::make_unexpected(kept.error());
    std::vector<WaitingPlan> out;
    for (const auto& one : *kept)
        if (!one.ruling || one.ruling->kind == planning::RulingKind::Deferred)
            out.push_back({one.plan.planId, one.plan.title, one.plan.summary, one.plan.owner, one.at, one.older});
    return out;
}

} // namespace

base::Result<Overview> overview(session::Session& session, const session::Evaluation& evaluation,
                                const base::Run& run) {
    auto runsOut = findRunsOut(session, evaluation, run);
    if (!runsOut) return tl::make_unexpected(runsOut.error());
    auto sources = sourceAges(session.workspace());
    if (!sources) return tl::make_unexpected(sources.error());
    auto plans = waitingPlans(session.workspace());
    if (!plans) return tl::make_unexpected(plans.error());
    const auto rules = session.workspace().matchRules();
    if (!rules) return tl::make_unexpected(rules.error());
    return Overview{std::move(*runsOut),
                    findOthers(evaluation),
                    findComing(*evaluation.inventory, evaluation.options.now),
                    std::move(*sources),
                    std::move(*plans),
                    model::likelyDuplicates(*evaluation.inventory, *rules, evaluation.revision.time),
                    model::unmatched(*evaluation.inventory, *rules, &whatif::isPlanned)};
}

std::string Overview::namesText() const {
    std::string out;
    if (!likely.empty()) {
        const auto &one = likely.front().one.text(), &other = likely.front().other.text();
        const auto pairs = base::sayCount(likely.size(), PENUMBRA_TEXT("Count", "pair of resources"),
                                          PENUMBRA_TEXT("Count", "pairs of resources"));
        out = likely.size() == 1
                  ? PENUMBRA_SAY("Overview", "{} may be one under two names, so that what they have counts "
                                             "twice: {} and {}.")(pairs, one, other)
                  : PENUMBRA_SAY("Overview", "{} may be one under two names, so that what they have counts "
                                             "twice: {} and {}, for example.")(pairs, one, other);
    }
    if (loose.empty()) return out;
    if (!out.empty()) out += " ";
    const auto& first = loose.front().id.text();
    return out +
           (loose.size() == 1
                ? PENUMBRA_SAY("Overview", "1 name that your sources use has no resource, so that what is said to be "
                                           "there stands nowhere: {}.")(first)
                : PENUMBRA_SAY("Overview", "{} names that your sources use have no resource, so that what is said to "
                                           "be there stands nowhere: {}, for example.")(loose.size(), first));
}

} // namespace penumbra::analysis
