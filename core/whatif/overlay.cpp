#include "whatif/overlay.h"

#include <algorithm>
#include <iterator>

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

std::vector<Edit> unreplaced(std::span<const Edit> scheduled, std::span<const Edit> edits) {
    std::vector<Edit> out;
    std::copy_if(scheduled.begin(), scheduled.end(), std::back_inserter(out), [&](const Edit& known) {
        return std::none_of(edits.begin(), edits.end(),
                            [&](const Edit& edit) { return edit.enabled && edit.key == known.key; });
    });
    return out;
}

Applied applyOver(const model::World& base, const model::World& planned, std::span<const Edit> scheduled,
                  std::span<const Edit> overlaid) {
    const auto count = scheduled.size();
    return std::ranges::equal(scheduled, overlaid.first(count)) ? whatif::apply(planned, overlaid.subspan(count))
                                                                : whatif::apply(base, overlaid);
}

} // namespace penumbra::whatif
