#pragma once

#include "base/time.h"

#include <vector>

namespace penumbra::base {

/// The clock on the wall of one place: how far it is ahead of UTC, and since when. A value; the default is UTC. Whoever
/// knows zones by name fills it for the span that is looked at (ingest::wallClock).
class WallClock final {
public:
    struct Change {
        Time at{};         ///< from this moment on
        Duration offset{}; ///< ahead of UTC
        bool operator==(const Change&) const = default;
    };

    WallClock() = default;
    /// `changes` ascending; `before` holds until the first of them.
    WallClock(Duration before, std::vector<Change> changes);

    const std::vector<Change>& changes() const { return m_changes; }
    Duration offsetAt(Time moment) const;
    /// What the clock shows, counted as if it were UTC.
    Time shownAt(Time moment) const { return moment + offsetAt(moment); }
    /// The first moment at which the clock shows `shown` or, in the gap of a change, more.
    Time momentOf(Time shown) const;
    bool operator==(const WallClock&) const = default;

private:
    Duration m_before{};
    std::vector<Change> m_changes;
};

} // namespace penumbra::base
