#pragma once

#include "ingest/zones.h"

#include <libical/ical.h>
#include <string>

namespace penumbra::ingest {

/// One time of a calendar: what the clock showed, and in which zone.
struct CalendarTime {
    base::Time wall{}; ///< as if it were UTC
    std::string zone;  ///< as the calendar names it; "UTC"; empty: floating
    bool allDay = false;
};

/// Turns a calendar's times into moments. A TZID is looked up among the system's zones, then among the calendar's own.
class CalendarClock final {
public:
    /// `root` must outlive the clock.
    explicit CalendarClock(icalcomponent* root);

    /// The time of a property such as DTSTART; an error when it is none.
    base::Result<CalendarTime> timeOf(icalproperty* property) const;
    CalendarTime timeOf(icaltimetype time, const std::string& zone) const;
    /// A floating time is read in the calendar's own zone (X-WR-TIMEZONE), or in UTC.
    base::Result<Moment> moment(const CalendarTime& time) const;
    /// The system's name of the zone where it has one.
    std::string zoneName(const CalendarTime& time) const;

private:
    icalcomponent* m_root;
    std::string m_zone; ///< X-WR-TIMEZONE
};

/// The TZID parameter of a property, without quotes.
std::string zoneParameter(icalproperty* property);

} // namespace penumbra::ingest
