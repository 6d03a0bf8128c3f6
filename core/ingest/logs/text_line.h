#pragma once

#include "base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// A line of a log file, taken apart by the form in which the usual programs write theirs.
struct TextLine {
    std::optional<base::Time> time; ///< where the line states one
    bool wallClock = false;         ///< the time is that of a clock on the wall, counted as if it were UTC
    std::string host, program;      ///< where the line states them
    std::string_view body;          ///< the rest
};

/// Knows syslog (both forms of time, with host and program), nginx and Apache, HAProxy, Redis, PostgreSQL, logfmt and
/// what begins with an ISO time. Any other line is all body. `now` gives the year where the line has none.
TextLine takeApart(std::string_view line, base::Time now);

} // namespace penumbra::ingest
