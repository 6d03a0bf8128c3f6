#include "ingest/icalendar/recurrence.h"

#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace penumbra::ingest {

namespace {

constexpr int kMaxSteps = 400'000; ///< of one rule, those before the window included

/// Collects moments and says each remark once.
class Collector final {
public:
    Collector(const CalendarClock& clock, base::TimeWindow window) : m_clock(clock), m_window(window) {}

    std::optional<base::Time> momentOf(const CalendarTime& time) {
        const auto moment = m_clock.moment(time);
        if (!moment) {
            m_error = moment.error();
            return {};
        }
        if (!moment->remark.empty() && m_remarks.size() < 3) remark("clock-change", moment->remark);
        return moment->time;
    }
    void add(base::Time start, base::Duration length = base::Duration(-1)) {
        const auto [it, fresh] = m_starts.try_emplace(start, length);
        if (!fresh && length.count() >= 0) it->second = length;
    }
    bool full() const { return m_starts.size() >= kMaxOccurrences; }
    bool past(base::Time start) const { return start >= m_window.end; }
    bool inside(base::Time start) const { return m_window.contains(start); }
    void remark(const char* code, std::string text) { m_remarks.push_back({code, std::move(text)}); }
    void remarkHorizon() {
        remark("horizon",
               PENUMBRA_SAY("Problem",
                            "It repeats beyond {}; later occurrences were left out. Import the calendar again "
                            "later to see them.")(base::formatTime(m_window.end)));
    }
    void exclude(base::Time start) { m_starts.erase(start); }
    void excludeDay(base::Time day, const CalendarTime& first, base::Time firstMoment) {
        // A date excludes the occurrence of that day on the event's own clock.
        const auto shift = first.wall - firstMoment;
        std::erase_if(m_starts, [&](const auto& entry) {
            const auto wall = entry.first + shift;
            return wall >= day - std::chrono::hours(2) && wall < day + std::chrono::hours(24) &&
                   (std::chrono::floor<std::chrono::days>(wall) == day || first.allDay);
        });
    }
    const std::optional<base::Error>& error() const { return m_error; }
    Occurrences finish() {
        Occurrences out;
        for (const auto& [start, length] : m_starts) out.list.push_back({start, length});
        out.remarks = std::move(m_remarks);
        return out;
    }

private:
    const CalendarClock& m_clock;
    base::TimeWindow m_window;
    std::map<base::Time, base::Duration> m_starts;
    std::vector<Occurrences::Remark> m_remarks;
    std::optional<base::Error> m_error;
};

/// Whether an occurrence lies beyond the rule's UNTIL, which may be a date, a UTC time or a wall clock.
bool beyondUntil(const icaltimetype& until, const CalendarClock& clock, const CalendarTime& wall, base::Time moment) {
    if (icaltime_is_null_time(until)) return false;
    const auto last = clock.timeOf(until, wall.zone);
    if (last.allDay) return std::chrono::floor<std::chrono::days>(wall.wall) > last.wall;
    if (last.zone == "UTC") return moment > last.wall;
    return wall.wall > last.wall;
}

void expand(icalrecurrencetype rule, icaltimetype start, const CalendarTime& first, const CalendarClock& clock,
            Collector& out) {
    const auto until = rule.until;
    rule.until = icaltime_null_time();
    // The iteration runs on the wall clock: a daily event at 2:00 stays at 2:00 when the clock changes.
    start.zone = nullptr;
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
        icalrecur_iterator_new(rule, start), &icalrecur_iterator_free);
    if (!iterator)
        return out.remark("cut-rule",
                          PENUMBRA_SAY("Problem", "Its rule cannot be followed; only its first time was taken.")());
    for (int step = 0; step < kMaxSteps; ++step) {
        const auto next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next)) return;
        auto wall = clock.timeOf(next, first.zone);
        wall.zone = first.zone;
        const auto moment = out.momentOf(wall);
        if (!moment || beyondUntil(until, clock, wall, *moment)) return;
        if (out.past(*moment)) return out.remarkHorizon();
        if (out.inside(*moment)) out.add(*moment);
        if (out.full())
            return out.remark(
                "cut-rule",
                PENUMBRA_SAY("Problem",
                             "It repeats more often than {} times; the later ones were left out.")(kMaxOccurrences));
    }
    out.remark("cut-rule", PENUMBRA_SAY("Problem", "Its rule has too many occurrences to be followed to its end.")());
}

void addDates(icalcomponent* event, const CalendarClock& clock, Collector& out) {
    for (auto* p = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
        const auto date = icalproperty_get_rdate(p);
        const bool period = !icaltime_is_null_time(date.period.start);
        const auto begin = period ? date.period.start : date.time;
        if (icaltime_is_null_time(begin) || !icaltime_is_valid_time(begin)) {
            out.remark(
                "bad-date",
                PENUMBRA_SAY("Problem", "One of its RDATEs is no date or time, so that occurrence was left out.")());
            continue;
        }
        const auto zone = zoneParameter(p);
        const auto start = out.momentOf(clock.timeOf(begin, zone));
        if (!start) continue;
        auto length = base::Duration(-1);
        if (period && !icaltime_is_null_time(date.period.end)) {
            if (const auto end = out.momentOf(clock.timeOf(date.period.end, zone))) length = *end - *start;
        } else if (period) {
            length = std::chrono::seconds(icaldurationtype_as_int(date.period.duration));
        }
        out.add(*start, length);
    }
}

void excludeDates(icalcomponent* event, const CalendarClock& clock, const CalendarTime& first, base::Time firstMoment,
                  Collector& out) {
    for (auto* p = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        const auto date = icalproperty_get_exdate(p);
        if (icaltime_is_null_time(date) || !icaltime_is_valid_time(date)) {
            out.remark(
                "bad-date",
                PENUMBRA_SAY("Problem", "One of its EXDATEs is no date or time, so it takes no occurrence out.")());
            continue;
        }
        const auto time = clock.timeOf(date, zoneParameter(p));
        if (time.allDay)
            out.excludeDay(time.wall, first, firstMoment);
        else if (const auto moment = out.momentOf(time))
            out.exclude(*moment);
    }
}

} // namespace

base::Result<Occurrences> occurrencesOf(icalcomponent* event, const CalendarClock& clock, base::TimeWindow window) {
    auto* begin = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    if (begin == nullptr) return base::failInput(PENUMBRA_SAY("Problem", "It has no DTSTART.")());
    const auto first = clock.timeOf(begin);
    if (!first)
        return base::fail(first.error().kind,
                          PENUMBRA_SAY("Problem", "Its DTSTART cannot be read. {}")(first.error().text));
    Collector out(clock, window);
    const auto firstMoment = out.momentOf(*first);
    if (!firstMoment) return base::fail(out.error()->kind, out.error()->text);
    const bool repeats = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) != nullptr;
    if (!repeats || window.contains(*firstMoment)) out.add(*firstMoment);
    for (auto* p = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY))
        expand(icalproperty_get_rrule(p), icalproperty_get_dtstart(begin), *first, clock, out);
    addDates(event, clock, out);
    excludeDates(event, clock, *first, *firstMoment, out);
    return out.finish();
}

} // namespace penumbra::ingest
