#pragma once

#include "ingest/icalendar/clock.h"

#include <libical/ical.h>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// When an event takes place.
struct Occurrences {
    struct One {
        base::Time start{};
        base::Duration length{-1}; ///< of its own (a PERIOD); negative: the event's
    };
    /// What became of it on the way: "clock-change", "horizon" (it goes on beyond the window) or "cut-rule" (a limit).
    struct Remark {
        const char* code;
        std::string text;
    };
    std::vector<One> list; ///< ascending, each start once
    std::vector<Remark> remarks;
};

/// The occurrences of an event by its DTSTART, RRULEs, RDATEs and EXDATEs inside the window, at most kMaxOccurrences of
/// them. An event without a rule is not bound to the window. RFC 5545, 3.8.5.
base::Result<Occurrences> occurrencesOf(icalcomponent* event, const CalendarClock& clock, base::TimeWindow window);

inline constexpr std::size_t kMaxOccurrences = 10'000;

} // namespace penumbra::ingest
