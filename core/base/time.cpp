#include "base/time.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace penumbra::base {

namespace {

using namespace std::chrono;

/// Reads exactly so many decimal digits at the front of `text` and removes them.
template <std::size_t kDigits>
bool takeNumber(std::string_view& text, int& out) {
    if (text.size() < kDigits) return false;
    int number = 0;
    for (std::size_t i = 0; i < kDigits; ++i) {
        if (text[i] < '0' || text[i] > '9') return false;
        number = number * 10 + (text[i] - '0');
    }
    out = number;
    text.remove_prefix(kDigits);
    return true;
}

bool takeChar(std::string_view& text, std::string_view anyOf) {
    if (text.empty()) return false;
    for (const char c : anyOf) // one to three of them: a search would cost more than the rest of parseTime()
        if (text.front() == c) {
            text.remove_prefix(1);
            return true;
        }
    return false;
}

bool takeClock(std::string_view& rest, Duration& clock) {
    int hour = 0, minute = 0, second = 0;
    if (!takeNumber<2>(rest, hour) || !takeChar(rest, ":") || !takeNumber<2>(rest, minute)) return false;
    if (takeChar(rest, ":") && !takeNumber<2>(rest, second)) return false;
    if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute + second > 0)) return false;
    clock = hours(hour) + minutes(minute) + seconds(second);
    if (takeChar(rest, ".,")) {
        int scale = 100;
        int digits = 0;
        while (!rest.empty() && rest.front() >= '0' && rest.front() <= '9') {
            clock += milliseconds((rest.front() - '0') * scale);
            scale /= 10;
            ++digits;
            rest.remove_prefix(1);
        }
        if (digits == 0) return false;
    }
    if (clock > hours(24)) return false;
    return true;
}

bool takeOffset(std::string_view& rest, Duration& offset) {
    if (rest.empty() || takeChar(rest, "Zz")) return true;
    const bool negative = rest.front() == '-';
    if (!takeChar(rest, "+-")) return false;
    int hour = 0, minute = 0;
    if (!takeNumber<2>(rest, hour)) return false;
    takeChar(rest, ":");
    if (!rest.empty() && !takeNumber<2>(rest, minute)) return false;
    if (hour > 18 || minute > 59) return false;
    offset = hours(hour) + minutes(minute);
    if (negative) offset = -offset;
    return true;
}

Result<Time> parseEpoch(std::string_view text) {
    if (looksLikeDate(text))
        return failInput(
            PENUMBRA_SAY("Problem", "'{0}' can be a date or epoch seconds. Write {1}-{2}-{3}, or {0}.0 for seconds.")(
                text, text.substr(0, 4), text.substr(4, 2), text.substr(6)));
    double value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || !(std::abs(value) < 1e11))
        return failInput(
            PENUMBRA_SAY("Problem", "'{}' is no time. Write 2026-03-01T02:00:00Z or epoch seconds.")(text));
    return Time(Duration(static_cast<std::int64_t>(std::llround(value * 1000))));
}

} // namespace

int TimeGrid::indexOf(Time t) const {
    if (count == 0 || t <= begin) return 0;
    const auto i = (t - begin) / step;
    return static_cast<int>(std::min<std::int64_t>(i, count - 1));
}

TimeGrid stepsBeginningIn(const TimeGrid& grid, const TimeWindow& window) {
    if (!window.overlaps(grid.window())) return {grid.begin, grid.step, 0};
    int first = grid.indexOf(std::max(window.begin, grid.begin));
    if (grid.at(first) < window.begin) ++first;
    const int last = grid.indexOf(std::min(window.end, grid.end()) - Duration(1));
    return {grid.at(first), grid.step, std::max(last - first + 1, 0)};
}

TimeGrid stepsOverlapping(const TimeGrid& grid, const TimeWindow& window) {
    if (!window.overlaps(grid.window())) return {grid.begin, grid.step, 0};
    const int first = grid.indexOf(std::max(window.begin, grid.begin));
    const int last = grid.indexOf(std::min(window.end, grid.end()) - Duration(1));
    return {grid.at(first), grid.step, last - first + 1};
}

bool looksLikeDate(std::string_view text) {
    int y = 0, m = 0, d = 0;
    if (text.size() != 8 || !takeNumber<4>(text, y) || !takeNumber<2>(text, m) || !takeNumber<2>(text, d)) return false;
    const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    return y >= 1900 && y < 2100 && date.ok();
}

Result<Time> parseTime(std::string_view text) {
    std::string_view rest = text;
    int y = 0, m = 0, d = 0;
    const bool dashed = rest.size() >= 8 && rest[4] == '-';
    if (!dashed) return parseEpoch(text);
    const auto wrong = [&] {
        return failInput(PENUMBRA_SAY("Problem", "'{}' is no time. Write 2026-03-01T02:00:00Z.")(text));
    };
    if (!takeNumber<4>(rest, y) || !takeChar(rest, "-") || !takeNumber<2>(rest, m) || !takeChar(rest, "-") ||
        !takeNumber<2>(rest, d))
        return wrong();
    const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    if (!date.ok()) return wrong();
    Duration clock{0};
    Duration offset{0};
    if (takeChar(rest, "Tt ")) {
        if (!takeClock(rest, clock)) return wrong();
        takeChar(rest, " ");
        if (!takeOffset(rest, offset)) return wrong();
    }
    if (!rest.empty()) return wrong();
    return time_point_cast<Duration>(sys_days(date)) + clock - offset;
}

namespace {

/// Writes so many digits behind one another and then the mark.
void putNumber(std::string& out, unsigned number, int digits, char mark) {
    const auto begin = out.size();
    out.resize(begin + static_cast<std::size_t>(digits));
    for (auto i = out.size(); i > begin; number /= 10) out[--i] = static_cast<char>('0' + number % 10);
    out += mark;
}

} // namespace

std::string formatTime(Time time) {
    if (time == kBeginningOfTime || time == kEndOfTime) return {};
    const auto midnight = floor<days>(time);
    const year_month_day date(midnight);
    const hh_mm_ss clock(time - midnight);
    const int y = static_cast<int>(date.year());
    std::string out;
    if (y >= 0 && y <= 9999)
        putNumber(out, static_cast<unsigned>(y), 4, '-');
    else
        out = fmt::format("{:04}-", y);
    putNumber(out, static_cast<unsigned>(date.month()), 2, '-');
    putNumber(out, static_cast<unsigned>(date.day()), 2, 'T');
    putNumber(out, static_cast<unsigned>(clock.hours().count()), 2, ':');
    putNumber(out, static_cast<unsigned>(clock.minutes().count()), 2, ':');
    const auto parts = static_cast<unsigned>(clock.subseconds().count());
    putNumber(out, static_cast<unsigned>(clock.seconds().count()), 2, parts == 0 ? 'Z' : '.');
    if (parts != 0) putNumber(out, parts, 3, 'Z');
    return out;
}

namespace {
struct DurationUnit {
    std::string_view suffix;
    std::int64_t ms;
};
constexpr DurationUnit kDurationUnits[] = {{"w", 604'800'000}, {"d", 86'400'000}, {"h", 3'600'000},
                                           {"ms", 1},          {"m", 60'000},     {"s", 1'000}};

/// By its sign or by a word that people write for it; null where it is none.
const DurationUnit* unitCalled(std::string_view word) {
    struct Name {
        std::string_view word, suffix;
    };
    constexpr Name kNames[] = {{"week", "w"},   {"day", "d"}, {"hour", "h"},   {"hr", "h"},
                               {"minute", "m"}, {"min", "m"}, {"second", "s"}, {"sec", "s"}};
    auto suffix = word;
    for (const auto& name : kNames)
        if (word.starts_with(name.word) && (word.size() == name.word.size() || word.substr(name.word.size()) == "s"))
            suffix = name.suffix;
    const auto* unit = std::find_if(std::begin(kDurationUnits), std::end(kDurationUnits),
                                    [suffix](const auto& u) { return u.suffix == suffix; });
    return unit == std::end(kDurationUnits) ? nullptr : unit;
}

} // namespace

Result<Duration> parseDuration(std::string_view text) {
    const auto wrong = [&] {
        return failInput(PENUMBRA_SAY("Problem", "'{}' is no duration. Write 90s, 15m, 6h or 14d.")(text));
    };
    std::string_view rest = text;
    const auto skipSpaces = [&rest] { rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size())); };
    std::int64_t total = 0;
    if (rest.empty()) return wrong();
    while (!rest.empty()) {
        double number = 0;
        const auto parsed = std::from_chars(rest.data(), rest.data() + rest.size(), number, std::chars_format::fixed);
        if (parsed.ec != std::errc()) return wrong();
        rest.remove_prefix(static_cast<std::size_t>(parsed.ptr - rest.data()));
        skipSpaces();
        const auto word = rest.substr(0, rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz"));
        const auto* unit = unitCalled(word);
        if (!unit || !(std::abs(number) < 1e9)) return wrong();
        if (__builtin_add_overflow(total, std::llround(number * static_cast<double>(unit->ms)), &total)) return wrong();
        rest.remove_prefix(word.size());
        skipSpaces();
    }
    return Duration(total);
}

std::string formatDuration(Duration duration) {
    std::int64_t rest = duration.count();
    if (rest == 0) return "0s";
    std::string out = rest < 0 ? "-" : "";
    rest = std::abs(rest);
    for (const auto& unit :
         {kDurationUnits[1], kDurationUnits[2], kDurationUnits[4], kDurationUnits[5], kDurationUnits[3]}) {
        if (rest >= unit.ms) {
            out += fmt::format("{}{}", rest / unit.ms, unit.suffix);
            rest %= unit.ms;
        }
    }
    return out;
}

} // namespace penumbra::base
