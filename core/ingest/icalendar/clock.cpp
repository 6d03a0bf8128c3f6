#include "ingest/icalendar/clock.h"

#include "base/text.h"

#include <cstring>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using namespace std::chrono;

/// "/vendor/2005/Europe/Berlin", "europe/berlin" and "\"Europe/Berlin\"" all mean Europe/Berlin.
std::string systemZone(std::string name) {
    std::erase(name, '"');
    if (isZone(name)) return name;
    std::string tail = name;
    for (auto slash = tail.find('/'); slash != std::string::npos; slash = tail.find('/')) {
        tail.erase(0, slash + 1);
        if (tail.find('/') != std::string::npos && isZone(tail)) return tail;
    }
    bool start = true;
    for (auto& c : name) {
        if (start && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (!start && c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        start = c == '/' || c == '_' || c == '-';
    }
    return isZone(name) ? name : std::string();
}

/// libical takes 31 February for a date.
bool isOnCalendar(const icaltimetype& time) {
    const year_month_day date{year(time.year), month(static_cast<unsigned>(time.month)),
                              day(static_cast<unsigned>(time.day))};
    const bool clock = time.hour >= 0 && time.hour <= 23 && time.minute >= 0 && time.minute <= 59 && time.second >= 0 &&
                       time.second <= 60; // 60: a leap second
    return time.year >= 1 && time.year <= 9999 && date.ok() && (time.is_date || clock);
}

base::Time wallOf(const icaltimetype& time) {
    const year_month_day date{year(time.year), month(static_cast<unsigned>(time.month)),
                              day(static_cast<unsigned>(time.day))};
    const auto midnight = time_point_cast<base::Duration>(sys_days(date));
    if (time.is_date) return midnight;
    return midnight + hours(time.hour) + minutes(time.minute) + seconds(time.second);
}

} // namespace

std::string zoneParameter(icalproperty* property) {
    auto* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char* text = parameter ? icalparameter_get_tzid(parameter) : nullptr;
    std::string out = text ? text : "";
    std::erase(out, '"');
    return out;
}

CalendarClock::CalendarClock(icalcomponent* root) : m_root(root) {
    for (auto* p = icalcomponent_get_first_property(root, ICAL_X_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(root, ICAL_X_PROPERTY))
        if (const char* name = icalproperty_get_x_name(p); name && std::strcmp(name, "X-WR-TIMEZONE") == 0)
            if (const char* value = icalproperty_get_x(p)) m_zone = systemZone(value);
}

base::Result<CalendarTime> CalendarClock::timeOf(icalproperty* property) const {
    auto* value = property ? icalproperty_get_value(property) : nullptr;
    const auto kind = value ? icalvalue_isa(value) : ICAL_NO_VALUE;
    if (kind != ICAL_DATE_VALUE && kind != ICAL_DATETIME_VALUE && kind != ICAL_DATETIMEDATE_VALUE)
        return base::failInput(PENUMBRA_SAY("Problem", "It has no readable time.")());
    const auto time = kind == ICAL_DATE_VALUE ? icalvalue_get_date(value) : icalvalue_get_datetime(value);
    if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time) || !isOnCalendar(time))
        return base::failInput(PENUMBRA_SAY("Problem", "Its time is not valid.")());
    return timeOf(time, zoneParameter(property));
}

CalendarTime CalendarClock::timeOf(icaltimetype time, const std::string& zone) const {
    CalendarTime out;
    out.allDay = time.is_date != 0;
    out.wall = wallOf(time);
    if (!out.allDay) out.zone = icaltime_is_utc(time) ? "UTC" : zone;
    return out;
}

base::Result<Moment> CalendarClock::moment(const CalendarTime& time) const {
    const auto& named = time.zone.empty() ? m_zone : time.zone;
    if (named.empty()) return Moment{time.wall, {}};
    if (const auto known = systemZone(named); !known.empty()) return fromWallClock(time.wall, known);
    auto* own = icalcomponent_get_timezone(m_root, named.c_str());
    if (own == nullptr)
        return base::failInput(PENUMBRA_SAY(
            "Problem", "The time zone '{}' is neither known to this system nor described in the file.")(named));
    return fromWallClock(time.wall, named, [own](base::Time moment) {
        auto utc = icaltime_from_timet_with_zone(static_cast<std::time_t>(base::toMillis(moment) / 1000), 0,
                                                 icaltimezone_get_utc_timezone());
        int isDaylight = 0;
        return base::Duration(seconds(icaltimezone_get_utc_offset_of_utc_time(own, &utc, &isDaylight)));
    });
}

std::string CalendarClock::zoneName(const CalendarTime& time) const {
    const auto& named = time.zone.empty() ? m_zone : time.zone;
    const auto known = systemZone(named);
    return known.empty() ? named : known;
}

} // namespace penumbra::ingest
