#include "session/stages.h"

#include "whatif/overlay.h"

#include <algorithm>

namespace penumbra::session {

namespace {

template <class List>
bool isIn(const List& list, const std::string& key) {
    return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.key == key; });
}

} // namespace

whatif::Applied applyScenario(const model::World& live, const model::World& planned,
                              std::span<const whatif::Edit> scheduled, std::span<const whatif::Edit> edits) {
    const bool replaces = std::any_of(edits.begin(), edits.end(),
                                      [&](const auto& edit) { return edit.enabled && isIn(scheduled, edit.key); });
    return replaces ? whatif::apply(live, whatif::overlay(scheduled, edits)) : whatif::apply(planned, edits);
}

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
    input.notes = &notes;
    if (!input.baseUsage) input.left = &memory;
    auto found = risk::findings(input, run);
    if (!found) return tl::make_unexpected(found.error());
    return FindingsResult{std::make_shared<const std::vector<risk::Finding>>(std::move(*found)), std::move(notes),
                          std::move(memory)};
}

} // namespace penumbra::session
