#include "ingest/icalendar/events.h"

#include "base/text.h"
#include "ingest/icalendar/recurrence.h"
#include "ingest/row.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::ingest {

namespace {

std::string textOf(icalcomponent* event, icalproperty_kind kind) {
    auto* p = icalcomponent_get_first_property(event, kind);
    const char* text = p ? icalproperty_get_value_as_string(p) : nullptr;
    return text ? text : "";
}

std::string extraOf(icalcomponent* event, const char* name) {
    for (auto* p = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(event, ICAL_X_PROPERTY))
        if (const char* own = icalproperty_get_x_name(p); own && std::strcmp(own, name) == 0)
            if (const char* value = icalproperty_get_x(p)) return value;
    return {};
}

std::string placeOf(icalcomponent* event, const Intake& intake) {
    return intake.at(std::strtoull(extraOf(event, "X-PENUMBRA-LINE").c_str(), nullptr, 10));
}

/// libical writes a comma inside a text as "\,".
std::string unescaped(std::string text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) ++i;
        out.push_back(text[i]);
    }
    return out;
}

model::EventKind kindOf(icalcomponent* event) {
    struct Word {
        const char* word;
        model::EventKind kind;
    };
    static constexpr Word kWords[] = {
        {"freeze", model::EventKind::Freeze},         {"embargo", model::EventKind::Freeze},
        {"campaign", model::EventKind::Campaign},     {"promotion", model::EventKind::Campaign},
        {"black friday", model::EventKind::Campaign}, {"incident", model::EventKind::Incident},
        {"release", model::EventKind::Release},       {"deploy", model::EventKind::Release},
        {"rollout", model::EventKind::Release}};
    for (const auto kind : {ICAL_CATEGORIES_PROPERTY, ICAL_SUMMARY_PROPERTY}) {
        const auto text = lowered(textOf(event, kind));
        if (kind == ICAL_CATEGORIES_PROPERTY && text.find("maintenance") != std::string::npos)
            return model::EventKind::Maintenance;
        for (const auto& word : kWords)
            if (text.find(word.word) != std::string::npos) return word.kind;
    }
    return model::EventKind::Maintenance;
}

/// RESOURCES or X-PENUMBRA-RESOURCES; else the parts of LOCATION that look like names of hosts.
std::vector<model::ResourceId> resourcesOf(icalcomponent* event) {
    std::string text;
    for (auto* p = icalcomponent_get_first_property(event, ICAL_RESOURCES_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(event, ICAL_RESOURCES_PROPERTY))
        if (const char* value = icalproperty_get_value_as_string(p)) text += std::string(value) + ",";
    text += extraOf(event, "X-PENUMBRA-RESOURCES");
    const bool location = text.empty();
    if (location) text = textOf(event, ICAL_LOCATION_PROPERTY);
    text = unescaped(std::move(text));
    std::replace(text.begin(), text.end(), ';', ',');
    std::vector<model::ResourceId> out;
    for (const auto name : splitList(text, ',')) {
        if (location && name.find_first_of(" :") != std::string_view::npos) return {};
        const auto slash = name.find('/');
        const auto kind = slash == std::string_view::npos
                              ? base::failInput("")
                              : base::Result<model::ResourceKind>(model::parseKind(name.substr(0, slash)));
        out.push_back(kind ? model::makeId(*kind, name.substr(slash + 1))
                           : model::makeId(model::ResourceKind::Host, name));
    }
    return out;
}

/// How long the event lasts: DTEND, or DURATION, or a day for a date and nothing for a time.
base::Result<base::Duration> lengthOf(icalcomponent* event, const CalendarClock& clock) {
    const auto begin = clock.timeOf(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY));
    if (!begin) return base::fail(begin.error().kind, begin.error().text);
    if (auto* p = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY)) {
        const auto end = clock.timeOf(p);
        if (!end) return base::failInput(PENUMBRA_SAY("Problem", "Its DTEND cannot be read. {}")(end.error().text));
        const auto from = clock.moment(*begin);
        const auto to = clock.moment(*end);
        if (!from || !to) return base::failInput(to ? from.error().text : to.error().text);
        if (to->time < from->time) return base::failInput(PENUMBRA_SAY("Problem", "It ends before it begins.")());
        return to->time - from->time;
    }
    if (auto* p = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY)) {
        const auto seconds = icaldurationtype_as_int(icalproperty_get_duration(p));
        if (seconds < 0) return base::failInput(PENUMBRA_SAY("Problem", "Its DURATION is negative.")());
        return base::Duration(std::chrono::seconds(seconds));
    }
    return begin->allDay ? base::Duration(std::chrono::hours(24)) : base::Duration(0);
}

/// The events of one UID.
struct EventFamily {
    icalcomponent* master = nullptr;
    std::vector<icalcomponent*> overrides;
};

class Calendar final {
public:
    Calendar(icalcomponent* root, Intake& intake) : m_clock(root), m_intake(intake) {}

    void take(const std::string& uid, const EventFamily& family) {
        std::set<base::Time> replaced;
        for (auto* event : family.overrides) takeOverride(uid, event, replaced);
        if (family.master != nullptr) takeMaster(uid, family.master, replaced);
    }

private:
    bool cancelled(icalcomponent* event) {
        if (icalcomponent_get_status(event) != ICAL_STATUS_CANCELLED) return false;
        m_intake.note("cancelled", placeOf(event, m_intake),
                      PENUMBRA_SAY("Problem", "This event is cancelled, so it was passed over.")());
        return true;
    }

    void reject(icalcomponent* event, const std::string& why) {
        m_intake.reject(
            "bad-event", placeOf(event, m_intake),
            PENUMBRA_SAY("Problem", "The event '{}' was not taken. {}")(textOf(event, ICAL_SUMMARY_PROPERTY), why));
    }

    void takeOverride(const std::string& uid, icalcomponent* event, std::set<base::Time>& replaced) {
        if (const auto why = extraOf(event, "X-PENUMBRA-REFUSED"); !why.empty())
            return reject(event, base::said("Problem", why.c_str()));
        const auto when = m_clock.timeOf(icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY));
        if (!when) return reject(event, PENUMBRA_SAY("Problem", "Its RECURRENCE-ID is no time.")());
        const auto original = m_clock.moment(*when);
        if (!original) return reject(event, original.error().text);
        replaced.insert(original->time);
        if (cancelled(event)) return;
        const auto start = m_clock.timeOf(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY));
        const auto length = lengthOf(event, m_clock);
        if (!start || !length)
            return reject(event,
                          start ? length.error().text : PENUMBRA_SAY("Problem", "It has no readable DTSTART.")());
        const auto moment = m_clock.moment(*start);
        if (!moment) return reject(event, moment.error().text);
        add(event, fmt::format("{}/{}", uid, base::formatTime(original->time)), moment->time, *length);
    }

    void takeMaster(const std::string& uid, icalcomponent* event, const std::set<base::Time>& replaced) {
        if (const auto why = extraOf(event, "X-PENUMBRA-REFUSED"); !why.empty())
            return reject(event, base::said("Problem", why.c_str()));
        if (cancelled(event)) return;
        const auto length = lengthOf(event, m_clock);
        if (!length) return reject(event, length.error().text);
        const auto capture = m_intake.input().time;
        const auto found = occurrencesOf(event, m_clock, {capture - kReach, capture + kReach});
        if (!found) return reject(event, found.error().text);
        for (const auto& remark : found->remarks) m_intake.note(remark.code, placeOf(event, m_intake), remark.text);
        const bool repeats = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) != nullptr ||
                             icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY) != nullptr;
        if (repeats && found->list.empty())
            m_intake.note(
                "out-of-reach", placeOf(event, m_intake),
                PENUMBRA_SAY("Problem", "No occurrence of this event lies within two years of the capture time.")());
        for (const auto& one : found->list)
            if (!replaced.contains(one.start))
                add(event, repeats ? fmt::format("{}/{}", uid, base::formatTime(one.start)) : uid, one.start,
                    one.length.count() < 0 ? *length : one.length);
    }

    void add(icalcomponent* event, std::string id, base::Time start, base::Duration length) {
        model::ScheduledEvent out;
        out.id = model::EventId(std::move(id));
        out.kind = kindOf(event);
        out.title = unescaped(textOf(event, ICAL_SUMMARY_PROPERTY));
        if (out.title.empty()) out.title = out.id.text();
        out.window = {start, start + length};
        if (const auto when = m_clock.timeOf(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY)))
            out.zone = m_clock.zoneName(*when);
        out.resources = resourcesOf(event);
        out.source = m_intake.input().name;
        m_intake.add(std::move(out), placeOf(event, m_intake));
    }

    CalendarClock m_clock;
    Intake& m_intake;
};

} // namespace

void takeCalendar(icalcomponent* calendar, Intake& intake) {
    std::map<std::string, EventFamily> families;
    const auto place = [&](icalcomponent* event) {
        auto uid = textOf(event, ICAL_UID_PROPERTY);
        if (uid.empty()) {
            intake.warn(
                "no-uid", placeOf(event, intake),
                PENUMBRA_SAY("Problem",
                             "This event has no UID, so a later version of it cannot be told from another event.")());
            uid = fmt::format("{} at {}", textOf(event, ICAL_SUMMARY_PROPERTY), textOf(event, ICAL_DTSTART_PROPERTY));
        }
        auto& family = families[uid];
        if (icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) != nullptr)
            family.overrides.push_back(event);
        else if (family.master == nullptr ||
                 icalcomponent_get_sequence(event) > icalcomponent_get_sequence(family.master))
            family.master = event; // a later version of the same event
    };
    if (icalcomponent_isa(calendar) == ICAL_VEVENT_COMPONENT) place(calendar);
    for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        place(event);
    Calendar out(calendar, intake);
    for (const auto& [uid, family] : families) out.take(uid, family);
}

} // namespace penumbra::ingest
