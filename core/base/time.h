#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace penumbra::base {

/// UTC, in milliseconds. Time zones exist only at the edges.
using Duration = std::chrono::milliseconds;
using Time = std::chrono::sys_time<Duration>;

inline constexpr Time kBeginningOfTime{Duration::min()};
inline constexpr Time kEndOfTime{Duration::max()};

/// Half open: begin <= t < end. The default is all of time.
struct TimeWindow {
    Time begin = kBeginningOfTime;
    Time end = kEndOfTime;
    bool contains(Time t) const { return begin <= t && t < end; }
    bool overlaps(const TimeWindow& other) const { return begin < other.end && other.begin < end; }
    bool empty() const { return end <= begin; }
    bool operator==(const TimeWindow&) const = default;
};

/// `count` moments, `step` apart. Value number i stands for [at(i), at(i + 1)).
struct TimeGrid {
    Time begin{};
    Duration step{std::chrono::hours(1)};
    int count = 0;
    Time at(int i) const { return begin + step * i; }
    Time end() const { return at(count); }
    TimeWindow window() const { return {begin, end()}; }
    /// The step that contains t, clamped to 0..count-1.
    int indexOf(Time t) const;
    bool operator==(const TimeGrid&) const = default;
};

/// The steps that begin in the window: one in which the window begins is half of what was before.
TimeGrid stepsBeginningIn(const TimeGrid& grid, const TimeWindow& window);
/// The steps that the window overlaps.
TimeGrid stepsOverlapping(const TimeGrid& grid, const TimeWindow& window);

/// Whether a number of eight digits is a date of these two centuries without its dashes, e.g. "20260131": as a count of
/// seconds or steps it would be taken for something else than was meant.
bool looksLikeDate(std::string_view text);

/// ISO 8601 date, date and time with `Z` or an offset, or epoch seconds. A time without a zone is taken as UTC.
/// A number that looks like a date is refused.
Result<Time> parseTime(std::string_view text);
/// "2026-03-01T02:00:00Z"; milliseconds only where they are not zero. "" for the beginning or the end of time.
std::string formatTime(Time time);
/// "90s", "15m", "6h", "14d", "2w", or a sum such as "1d12h".
Result<Duration> parseDuration(std::string_view text);
/// The shortest exact form of parseDuration, e.g. "36h" -> "1d12h".
std::string formatDuration(Duration duration);

inline constexpr Duration kDay = std::chrono::hours(24);

inline std::int64_t toMillis(Time time) { return time.time_since_epoch().count(); }
inline Time fromMillis(std::int64_t ms) { return Time(Duration(ms)); }

} // namespace penumbra::base
