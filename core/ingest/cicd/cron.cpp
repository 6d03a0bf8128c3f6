#include "ingest/cicd/cron.h"

#include "base/parts.h"
#include "base/text.h"

#include <cctype>
#include <charconv>
#include <fmt/format.h>
#include <initializer_list>
#include <optional>
#include <string>

namespace penumbra::ingest {

namespace {

using Names = std::initializer_list<const char*>;
const Names kMonthWords{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
const Names kDayWords{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

struct Field {
    int low, high;
    const Names* names;
    int first; ///< of the names
};

std::optional<int> numberOf(std::string_view text, const Field& field) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && !text.empty())
        return value >= field.low && value <= field.high ? std::optional(value) : std::nullopt;
    std::string lower;
    for (const char c : text) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    int at = field.first;
    if (field.names != nullptr)
        for (const char* name : *field.names) {
            if (lower == name) return at;
            ++at;
        }
    return {};
}

/// Every value that one part ("1-5/2") names; false where it is none.
template <class Set>
bool setPart(std::string_view part, const Field& field, Set& out) {
    int step = 1;
    bool stepped = false;
    if (const auto slash = part.find('/'); slash != std::string_view::npos) {
        const auto number = numberOf(part.substr(slash + 1), {1, 60, nullptr, 0});
        if (!number) return false;
        step = *number;
        stepped = true;
        part = part.substr(0, slash);
    }
    int from = field.low, to = field.high;
    if (part != "*" && part != "?") {
        const auto dash = part.find('-');
        const auto first = numberOf(part.substr(0, dash), field);
        if (!first) return false;
        from = *first;
        to = stepped ? field.high : from;
        if (dash != std::string_view::npos) {
            const auto last = numberOf(part.substr(dash + 1), field);
            if (!last || *last < from) return false;
            to = *last;
        }
    }
    for (int i = from; i <= to; i += step) out.set(static_cast<std::size_t>(i));
    return true;
}

template <class Set>
bool setField(std::string_view text, const Field& field, Set& out) {
    const auto parts = base::splitList(text, ',');
    if (parts.empty()) return false;
    for (const auto part : parts)
        if (!setPart(part, field, out)) return false;
    return true;
}

std::string_view spelledOut(std::string_view text) {
    for (const auto& [name, fields] :
         {std::pair("@yearly", "0 0 1 1 *"), std::pair("@annually", "0 0 1 1 *"), std::pair("@monthly", "0 0 1 * *"),
          std::pair("@weekly", "0 0 * * 0"), std::pair("@daily", "0 0 * * *"), std::pair("@midnight", "0 0 * * *"),
          std::pair("@hourly", "0 * * * *")})
        if (text == name) return fields;
    return text;
}

} // namespace

base::Result<Cron> Cron::parse(std::string_view text) {
    std::vector<std::string_view> fields;
    for (auto rest = base::trimmed(spelledOut(base::trimmed(text))); !rest.empty(); rest = base::trimmed(rest)) {
        const auto end = std::min(rest.find_first_of(" \t"), rest.size());
        fields.push_back(rest.substr(0, end));
        rest.remove_prefix(end);
    }
    const auto bad = [&] {
        return base::failInput(PENUMBRA_SAY(
            "Problem", "'{}' is no schedule. Write five fields: minute, hour, day, month, weekday.")(text));
    };
    if (fields.size() != 5) return bad();
    Cron out;
    std::bitset<8> weekdays; // Sunday is 0 and 7
    if (!setField(fields[0], {0, 59, nullptr, 0}, out.m_minutes) ||
        !setField(fields[1], {0, 23, nullptr, 0}, out.m_hours) ||
        !setField(fields[2], {1, 31, nullptr, 0}, out.m_days) ||
        !setField(fields[3], {1, 12, &kMonthWords, 1}, out.m_months) ||
        !setField(fields[4], {0, 7, &kDayWords, 0}, weekdays))
        return bad();
    for (std::size_t i = 0; i < 8; ++i)
        if (weekdays.test(i)) out.m_weekdays.set(i % 7);
    out.m_anyDay = fields[2].starts_with('*') || fields[2] == "?";
    out.m_anyWeekday = fields[4].starts_with('*') || fields[4] == "?";
    return out;
}

bool Cron::isDay(std::chrono::sys_days day) const {
    const std::chrono::year_month_day date{day};
    if (!m_months.test(static_cast<unsigned>(date.month()))) return false;
    const bool dayFits = m_days.test(static_cast<unsigned>(date.day()));
    const bool weekdayFits = m_weekdays.test(std::chrono::weekday{day}.c_encoding());
    return m_anyDay || m_anyWeekday ? dayFits && weekdayFits : dayFits || weekdayFits;
}

std::vector<base::Time> Cron::within(const base::TimeWindow& window, std::size_t most) const {
    std::vector<base::Time> out;
    for (auto day = std::chrono::floor<std::chrono::days>(window.begin); base::Time(day) < window.end;
         day += std::chrono::days(1)) {
        if (!isDay(day)) continue;
        for (std::size_t hour = 0; hour < 24; ++hour)
            for (std::size_t minute = 0; m_hours.test(hour) && minute < 60; ++minute) {
                const auto time = base::Time(day) + std::chrono::hours(hour) + std::chrono::minutes(minute);
                if (!m_minutes.test(minute) || !window.contains(time)) continue;
                if (out.size() >= most) return out;
                out.push_back(time);
            }
    }
    return out;
}

} // namespace penumbra::ingest
