#include "whatif/overlay.h"

#include <algorithm>

namespace penumbra::whatif {

std::vector<Edit> overlay(std::span<const Edit> scheduled, std::span<const Edit> edits) {
    std::vector<Edit> out(scheduled.begin(), scheduled.end());
    for (const auto& edit : edits) {
        const auto end = out.begin() + static_cast<std::ptrdiff_t>(scheduled.size());
        const auto it = std::find_if(out.begin(), end, [&](const Edit& e) { return e.key == edit.key; });
        if (it == end)
            out.push_back(edit);
        else if (edit.enabled)
            *it = edit;
    }
    return out;
}

Applied applyOver(const model::World& base, const model::World& planned, std::span<const Edit> scheduled,
                  std::span<const Edit> edits) {
    const auto replaces = [&](const Edit& edit) {
        return edit.enabled && std::any_of(scheduled.begin(), scheduled.end(),
                                           [&](const Edit& other) { return other.key == edit.key; });
    };
    return std::any_of(edits.begin(), edits.end(), replaces) ? whatif::apply(base, overlay(scheduled, edits))
                                                             : whatif::apply(planned, edits);
}

} // namespace penumbra::whatif
