#include "ingest/alertmanager/time_interval.h"

#include "base/text.h"
#include "ingest/fleet.h"
#include "ingest/row.h"
#include "ingest/zones.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <fmt/format.h>
#include <optional>
#include <span>

namespace penumbra::ingest {

namespace {

using namespace std::chrono;
using base::Json;
using Ranges = TimeInterval::Ranges;

constexpr std::array<std::string_view, 7> kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

/// A number, or a name in the list, of which the first is `first`.
std::optional<int> valueOf(std::string_view text, std::span<const std::string_view> names, int first) {
    const auto name = std::find(names.begin(), names.end(), lowered(text));
    if (name != names.end()) return first + static_cast<int>(name - names.begin());
    int out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(out) : std::nullopt;
}

base::Result<Ranges> rangesAt(const Json& json, const char* key, std::span<const std::string_view> names, int first) {
    Ranges out;
    if (!json.contains(key) || json[key].is_null()) return out;
    const auto wrong = [&](std::string_view text) {
        return base::failInput(PENUMBRA_SAY("Problem", "'{}' cannot be read in its '{}'.")(text, key));
    };
    if (!json[key].is_array()) return wrong(plainText(json, key));
    for (const auto& entry : json[key]) {
        const auto text = entry.is_string() ? entry.get<std::string>() : entry.dump();
        const auto colon = text.find(':');
        const auto begin = valueOf(base::trimmed(std::string_view(text).substr(0, colon)), names, first);
        const auto end = colon == std::string::npos
                             ? begin
                             : valueOf(base::trimmed(std::string_view(text).substr(colon + 1)), names, first);
        if (!begin || !end) return wrong(text);
        out.emplace_back(*begin, *end);
    }
    return out;
}

/// Minutes since midnight of "22:00"; 24:00 is the end of the day.
std::optional<int> minuteOf(const std::string& text) {
    const auto colon = text.find(':');
    if (colon == std::string::npos) return {};
    const auto hour = valueOf(std::string_view(text).substr(0, colon), {}, 0);
    const auto minute = valueOf(std::string_view(text).substr(colon + 1), {}, 0);
    if (!hour || !minute || *hour < 0 || *minute < 0 || *minute > 59 || *hour * 60 + *minute > 1440) return {};
    return *hour * 60 + *minute;
}

bool within(int value, const Ranges& ranges) {
    return ranges.empty() || std::any_of(ranges.begin(), ranges.end(), [&](const auto& range) {
               return range.first <= value && value <= range.second;
           });
}

bool holdsOn(const TimeInterval& interval, sys_days day) {
    const year_month_day date(day);
    const int length =
        static_cast<int>(static_cast<unsigned>(year_month_day_last(date.year(), month_day_last(date.month())).day()));
    const auto ofMonth = static_cast<int>(static_cast<unsigned>(date.day()));
    const bool dayFits =
        interval.days.empty() || std::any_of(interval.days.begin(), interval.days.end(), [&](const auto& range) {
            const auto from = range.first < 0 ? length + 1 + range.first : range.first;
            const auto to = range.second < 0 ? length + 1 + range.second : range.second;
            return from <= ofMonth && ofMonth <= to;
        });
    return dayFits && within(static_cast<int>(weekday(day).c_encoding()), interval.weekdays) &&
           within(static_cast<int>(static_cast<unsigned>(date.month())), interval.months) &&
           within(static_cast<int>(date.year()), interval.years);
}

} // namespace

base::Result<TimeInterval> timeInterval(const Json& json) {
    TimeInterval out;
    const auto weekdays = rangesAt(json, "weekdays", kWeekdays, 0), months = rangesAt(json, "months", kMonths, 1);
    const auto days = rangesAt(json, "days_of_month", {}, 0), years = rangesAt(json, "years", {}, 0);
    for (const auto* ranges : {&weekdays, &months, &days, &years})
        if (!*ranges) return base::failInput(ranges->error().text);
    out.weekdays = *weekdays;
    out.months = *months;
    out.days = *days;
    out.years = *years;
    for (const auto& entry : base::childAt(json, "times")) {
        const auto begin = minuteOf(base::textAt(entry, "start_time")), end = minuteOf(base::textAt(entry, "end_time"));
        if (!begin || !end || *end <= *begin)
            return base::failInput(PENUMBRA_SAY("Problem", "Its 'times' from '{}' to '{}' cannot be read.")(
                base::textAt(entry, "start_time"), base::textAt(entry, "end_time")));
        out.minutes.emplace_back(*begin, *end);
    }
    out.zone = base::textAt(json, "location", "UTC");
    if (out.zone == "Local")
        return base::failInput(PENUMBRA_SAY(
            "Problem", "Its 'location' is Local: the clock of the server, whose zone nothing here tells.")());
    if (!isZone(out.zone))
        return base::failInput(PENUMBRA_SAY("Problem", "Its 'location', '{}', is no known zone.")(out.zone));
    return out;
}

base::Result<std::vector<base::TimeWindow>> windowsOf(const std::vector<TimeInterval>& intervals, base::TimeWindow span,
                                                      std::size_t most) {
    std::vector<base::TimeWindow> all, out;
    const Ranges wholeDay{{0, 1440}};
    for (const auto& interval : intervals) {
        const auto last = floor<days>(span.end);
        std::size_t count = 0;
        for (auto day = floor<days>(span.begin); day <= last && count <= 4 * most; day += days(1)) {
            if (!holdsOn(interval, day)) continue;
            for (const auto& [from, to] : interval.minutes.empty() ? wholeDay : interval.minutes) {
                const auto begin = fromWallClock(base::Time(day) + minutes(from), interval.zone);
                const auto end = fromWallClock(base::Time(day) + minutes(to), interval.zone);
                if (!begin || !end) return base::failInput(begin ? end.error().text : begin.error().text);
                if (begin->time >= end->time) continue; // it lies in the gap of a clock change
                all.push_back({begin->time, end->time});
                ++count;
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    for (const auto& window : all) {
        if (!out.empty() && window.begin <= out.back().end)
            out.back().end = std::max(out.back().end, window.end);
        else if (out.size() < most)
            out.push_back(window);
        else
            break;
    }
    return out;
}

} // namespace penumbra::ingest
