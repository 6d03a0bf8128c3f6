#pragma once

#include "base/result.h"
#include "base/time.h"
#include "base/wall_clock.h"

#include <functional>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// A moment and, where the clock change left a choice, a sentence that says which reading was taken.
struct Moment {
    base::Time time{};
    std::string remark;
};

/// Whether the system's time zone database knows that name. "UTC" and "Z" are known.
bool isZone(const std::string& zone);

/// What the clock on the wall showed, counted as if it were UTC, as a moment. A time in the gap of a clock change moves
/// forward by the gap, of a doubled hour the first one is taken; both are remarked. libical's zones are not for several
/// threads.
base::Result<Moment> fromWallClock(base::Time wall, const std::string& zone);

/// The same for any clock: `offsetAt` gives the distance from UTC in force at a moment, `zone` is what it is called.
Moment fromWallClock(base::Time wall, const std::string& zone,
                     const std::function<base::Duration(base::Time)>& offsetAt);

/// parseTime(), but a text without `Z` or an offset is the wall clock of `zone`; an empty zone is UTC.
base::Result<Moment> parseZonedTime(std::string_view text, const std::string& zone);

/// The clock of a zone over a span, which is cut to the years 1900 to 2200. An error for a zone that the system does
/// not know.
base::Result<base::WallClock> wallClock(const std::string& zone, const base::TimeWindow& span);

} // namespace penumbra::ingest
