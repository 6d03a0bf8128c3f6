#include "base/text.h"
#include "whatif/action.h"
#include "whatif/scenario.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

std::string begunTooLate(base::Time begin, const base::TimeWindow& seen) {
    const auto days = std::chrono::floor<std::chrono::days>(begin - seen.begin).count() + 1;
    return PENUMBRA_SAY("Edit", "It begins at {}, not before the end of what is looked at, {}, so it "
                                "changes nothing there. Look {} days ahead, or give it earlier hours.")(
        base::formatTime(begin), base::formatTime(seen.end), days);
}

std::string endedTooEarly(base::Time end, const base::TimeWindow& seen) {
    return PENUMBRA_SAY("Edit", "It ends at {}, before the first moment looked at, {}, and changes nothing "
                                "from there on. Give it later hours, or look from an earlier moment "
                                "on.")(base::formatTime(end), base::formatTime(seen.begin));
}

} // namespace

std::vector<SkippedEdit> unseenEdits(std::span<const Edit> edits, const base::TimeWindow& seen) {
    std::vector<SkippedEdit> out;
    for (const auto& edit : edits) {
        const auto* action = actions().find(edit.change.action);
        if (!edit.enabled || !action || edit.window.empty()) continue;
        const bool ended = action->windowed && edit.window.end <= seen.begin;
        if (!ended && edit.window.begin < seen.end) continue;
        out.push_back({edit.key, edit.change.action,
                       ended ? endedTooEarly(edit.window.end, seen) : begunTooLate(edit.window.begin, seen)});
    }
    return out;
}

} // namespace penumbra::whatif
