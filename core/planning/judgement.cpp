#include "planning/judgement.h"

#include "base/say.h"
#include "base/text.h"
#include "remedy/tally.h"
#include "risk/before.h"
#include "risk/phrase.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::planning {

std::optional<Margin> marginOf(const model::World& world, const simulate::Usage& usage, const simulate::Usage& base,
                               base::TimeWindow hours) {
    std::optional<Margin> out;
    for (const auto& series : usage.series) {
        if (series->kind != simulate::SubjectKind::Host) continue;
        const auto* before = base.find(series->kind, series->subject, series->dimension);
        if (before == series.get()) continue;
        const auto& upper = series->quantiles.back();
        for (std::size_t i = 0; i < upper.size(); ++i) {
            const auto at = usage.grid.at(static_cast<int>(i));
            const double capacity = series->capacity[i];
            if (at + usage.grid.step <= hours.begin || at >= hours.end || capacity <= 0) continue;
            const bool more = !before || i >= before->capacity.size() || upper[i] > before->quantiles.back()[i] ||
                              series->capacity[i] < before->capacity[i];
            const double share = 1 - static_cast<double>(upper[i]) / capacity;
            if (!more || (out && share >= out->share)) continue;
            out = Margin{world.hosts[static_cast<std::size_t>(series->subject)].name,
                         world.dimensions.at(series->dimension).name, at, share};
        }
    }
    return out;
}

namespace {

const risk::Finding* gravestMissing(const Judgement& in, const Judgement& from) {
    for (const auto& finding : in.added)
        if (std::none_of(from.added.begin(), from.added.end(),
                         [&](const auto& other) { return remedy::sameKey(finding, other); }))
            return &finding;
    return nullptr;
}

std::string brief(const risk::Finding& finding) {
    return risk::clause(finding.brief.empty() ? finding.text : finding.brief);
}

long percentFree(const Judgement& judgement) {
    return judgement.margin ? std::lround(100 * judgement.margin->share) : 100;
}

/// In whole steps of five percent: what lies in the same one is alike.
long room(const Judgement& judgement) {
    return judgement.margin ? std::lround(std::floor(20 * judgement.margin->share)) : 20;
}

} // namespace

Judgement judge(const risk::Verdict& verdict, const std::vector<risk::Finding>& findings, const model::World& world,
                const simulate::Usage& usage, const std::vector<risk::Finding>& than, const simulate::Usage& thanUsage,
                base::TimeWindow hours) {
    Judgement out;
    out.verdict = verdict;
    for (const auto& finding : risk::gravestFirst(findings)) {
        if (risk::hadBefore(finding, than)) continue;
        if (risk::isBreach(finding)) out.breach = std::max(out.breach, finding.probability);
        const bool longer =
            std::any_of(than.begin(), than.end(), [&](const auto& other) { return remedy::sameKey(finding, other); });
        if (finding.kind == risk::FindingKind::HostLoss && !longer) ++out.losses;
        out.added.push_back(finding);
    }
    out.score = remedy::scoreOf(out.added, usage.grid.end());
    out.margin = marginOf(world, usage, thanUsage, hours);
    return out;
}

Judgement judge(const session::Evaluation& evaluation, const session::Trial& trial, base::TimeWindow hours) {
    return judge(trial.verdict, trial.findings, *trial.world, *trial.usage, evaluation.baseFindings,
                 *evaluation.baseUsage, hours);
}

Judgement judge(const session::Evaluation& evaluation, base::TimeWindow hours) {
    return judge(evaluation.verdict, evaluation.findings, *evaluation.world, *evaluation.usage, evaluation.baseFindings,
                 *evaluation.baseUsage, hours);
}

int compare(const Judgement& a, const Judgement& b) {
    if (a.verdict.kind != b.verdict.kind) return a.verdict.kind < b.verdict.kind ? -1 : 1;
    if (remedy::better(a.score, b.score)) return -1;
    if (remedy::better(b.score, a.score)) return 1;
    if (a.added.size() != b.added.size()) return a.added.size() < b.added.size() ? -1 : 1;
    return room(a) == room(b) ? 0 : room(a) > room(b) ? -1 : 1;
}

std::string sayAdded(const Judgement& judgement) {
    if (judgement.added.empty()) return PENUMBRA_SAY("Question", "nothing")();
    return base::sayCount(judgement.added.size(), PENUMBRA_TEXT("Count", "finding"),
                          PENUMBRA_TEXT("Count", "findings"));
}

std::string sayMargin(const std::optional<Margin>& margin) {
    if (!margin) return PENUMBRA_SAY("Question", "no host carries more")();
    const auto dimension = risk::sayDimension(margin->dimension);
    const auto at = risk::sayTime(margin->at);
    return margin->share < 0 ? PENUMBRA_SAY("Question", "none: the {} of {} may be {:.0f} % short at {}")(
                                   dimension, margin->host, -100 * margin->share, at)
                             : PENUMBRA_SAY("Question", "{:.0f} % of the {} of {} at {}")(100 * margin->share,
                                                                                          dimension, margin->host, at);
}

std::string sayLosses(const Judgement& judgement) {
    if (judgement.losses == 0) return PENUMBRA_SAY("Question", "as without it")();
    return base::sayCount(judgement.losses,
                          PENUMBRA_TEXT("Count", "more host whose loss leaves workloads without a host"),
                          PENUMBRA_TEXT("Count", "more hosts whose loss leaves workloads without a host"));
}

std::string sayWhy(const Judgement& a, const Judgement& b) {
    const int order = compare(a, b);
    if (order == 0) return PENUMBRA_SAY("Question", "As good as planned.")();
    const bool byMargin = a.verdict.kind == b.verdict.kind && a.added.size() == b.added.size() &&
                          !remedy::better(a.score, b.score) && !remedy::better(b.score, a.score);
    if (byMargin)
        return order < 0 ? PENUMBRA_SAY("Question", "Better: {} % instead of {} % are free at the worst hour.")(
                               percentFree(a), percentFree(b))
                         : PENUMBRA_SAY("Question", "Worse: {} % instead of {} % are free at the worst hour.")(
                               percentFree(a), percentFree(b));
    const auto* gone = gravestMissing(b, a);
    const auto* fresh = gravestMissing(a, b);
    if (order > 0)
        return fresh ? PENUMBRA_SAY("Question", "Worse: {}.")(brief(*fresh))
                     : PENUMBRA_SAY("Question", "Worse: what it adds holds longer or is more probable.")();
    if (!gone) return PENUMBRA_SAY("Question", "Better: what it adds holds shorter or is less probable.")();
    return fresh ? PENUMBRA_SAY("Question", "Better: it does not come to this: {}. New is: {}.")(brief(*gone),
                                                                                                 brief(*fresh))
                 : PENUMBRA_SAY("Question", "Better: it does not come to this: {}.")(brief(*gone));
}

} // namespace penumbra::planning
