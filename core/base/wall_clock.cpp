#include "base/wall_clock.h"

#include <algorithm>

namespace penumbra::base {

WallClock::WallClock(Duration before, std::vector<Change> changes) : m_before(before), m_changes(std::move(changes)) {}

Duration WallClock::offsetAt(Time moment) const {
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), moment,
                                       [](Time t, const Change& change) { return t < change.at; });
    return next == m_changes.begin() ? m_before : std::prev(next)->offset;
}

Time WallClock::momentOf(Time shown) const {
    Duration offset = m_before;
    for (const Change& change : m_changes) {
        if (shown - offset < change.at) break;
        offset = change.offset;
        if (shown - offset < change.at) return change.at; // the clock never shows it
    }
    return shown - offset;
}

} // namespace penumbra::base
