#include "session/stages.h"

#include "base/text.h"
#include "session/live.h"
#include "whatif/overlay.h"

#include <algorithm>
#include <set>

namespace penumbra::session {

namespace {

template <class List>
bool isIn(const List& list, const std::string& key) {
    return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.key == key; });
}

/// A go says nothing of workloads that stand on names without a resource: what they use is counted nowhere.
void holdBack(risk::Verdict& verdict, const base::Problems& notes) {
    std::set<std::string> loose;
    for (const auto& note : notes)
        if (note.code == "dangling-reference" && note.where.starts_with("workload/")) loose.insert(note.where);
    if (loose.empty()) return;
    const auto text =
        loose.size() == 1
            ? PENUMBRA_SAY("Risk",
                           "1 workload stands on a name that has no resource, so what it uses is counted nowhere: "
                           "say on Match what the name is, or import what is missing.")()
            : PENUMBRA_SAY("Risk",
                           "{} workloads stand on names that have no resource, so what they use is counted "
                           "nowhere: say on Match what the names are, or import what is missing.")(loose.size());
    verdict.limit = verdict.kind == risk::VerdictKind::Go ? text : verdict.limit + " " + text;
    if (verdict.kind == risk::VerdictKind::Go) verdict.kind = risk::VerdictKind::GoIf;
}

} // namespace

std::vector<whatif::SkippedEdit> leftOut(std::span<const whatif::Edit> scheduled, std::span<const whatif::Edit> edits,
                                         const std::vector<whatif::SkippedEdit>& skipped,
                                         const base::TimeWindow& seen) {
    std::vector<whatif::SkippedEdit> out;
    for (const auto& one : skipped)
        if (isIn(edits, one.key)) out.push_back(one);
    for (const auto& unseen : whatif::unseenEdits(edits, seen))
        if (!isIn(scheduled, unseen.key) && !isIn(out, unseen.key)) out.push_back(unseen);
    return out;
}

base::Result<FindingsResult> findingsOf(risk::Input input, const base::Run& run) {
    base::Problems notes;
    risk::Memory memory;
    auto kept = std::make_shared<risk::Kept>();
    input.notes = &notes;
    input.keeps = kept.get();
    if (!input.baseUsage) input.left = &memory;
    auto found = risk::findings(input, run);
    if (!found) return tl::make_unexpected(found.error());
    if (input.left) memory.kept = kept;
    return FindingsResult{std::make_shared<const std::vector<risk::Finding>>(std::move(*found)), std::move(notes),
                          std::move(memory), std::move(kept)};
}

risk::Verdict verdictOf(const std::vector<risk::Finding>& findings, const std::vector<risk::Finding>& base,
                        const base::Problems& notes) {
    auto verdict = risk::verdict(findings, base);
    holdBack(verdict, notes);
    return verdict;
}

base::Result<Trial> tryEdits(const Evaluation& evaluation, std::span<const whatif::Edit> edits, const base::Run& run,
                             const simulate::Usage* before) {
    Trial trial;
    if (std::none_of(edits.begin(), edits.end(), [](const auto& edit) { return edit.enabled; })) {
        trial.world = evaluation.baseWorld;
        trial.usage = evaluation.baseUsage;
        trial.findings = evaluation.baseFindings;
    } else {
        auto applied = whatif::applyOver(*evaluation.liveWorld, *evaluation.baseWorld, evaluation.scheduled,
                                         whatif::overlay(evaluation.scheduled, edits));
        trial.world = std::make_shared<const model::World>(std::move(applied.world));
        auto usage =
            simulate::simulate(*trial.world, *evaluation.demand, before ? before : evaluation.usage.get(), run);
        if (!usage) return tl::unexpected(usage.error());
        trial.usage = std::make_shared<const simulate::Usage>(std::move(*usage));
        risk::Input input{*trial.world,
                          *evaluation.demand,
                          *trial.usage,
                          evaluation.baseWorld.get(),
                          evaluation.baseUsage.get(),
                          evaluation.options.threshold};
        input.memory = &evaluation.baseMemory;
        const auto found = findingsOf(input, run);
        if (!found) return tl::unexpected(found.error());
        trial.findings = *found->findings;
        trial.skipped = leftOut(evaluation.scheduled, edits, applied.skipped, horizonGrid(evaluation.options).window());
    }
    trial.verdict = verdictOf(trial.findings, evaluation.baseFindings, evaluation.notes);
    return trial;
}

} // namespace penumbra::session
