#pragma once

#include "base/json.h"
#include "base/result.h"
#include "base/time.h"

#include <string>
#include <utility>
#include <vector>

namespace penumbra::ingest {

/// When an Alertmanager's time interval holds: each condition that it states is met, by the clock of its place.
struct TimeInterval {
    using Ranges = std::vector<std::pair<int, int>>; ///< first and last, both in it; empty: any
    Ranges minutes;                                  ///< of the day; here the end is not in it
    Ranges weekdays;                                 ///< 0 is Sunday
    Ranges days;                                     ///< of the month; -1 is its last
    Ranges months, years;
    std::string zone = "UTC";
};

/// One entry of `time_intervals`; the error names the member that cannot be read.
base::Result<TimeInterval> timeInterval(const base::Json& json);

/// When at least one of the intervals holds, ascending, windows that touch as one, at most `most` of them. `span`
/// bounds the days that are looked at.
base::Result<std::vector<base::TimeWindow>> windowsOf(const std::vector<TimeInterval>& intervals, base::TimeWindow span,
                                                      std::size_t most);

} // namespace penumbra::ingest
