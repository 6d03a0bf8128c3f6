#include "base/text.h"
#include "ingest/exposition/line.h"
#include "ingest/references.h"
#include "ingest/zabbix/zabbix.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using namespace std::chrono;

constexpr std::int64_t kMostNamed = 300'000;

std::int64_t numberAt(const base::Json& json, const char* key, std::int64_t fallback = 0) {
    const auto value = parseExposedNumber(base::textAt(json, key));
    return value && std::abs(*value) < 1e12 ? static_cast<std::int64_t>(*value) : fallback;
}

/// A time period of a maintenance: when it comes back, in days of the server's clock.
struct Period {
    std::int64_t type = 0;  ///< 0 once, 2 daily, 3 weekly, 4 monthly
    std::int64_t every = 1; ///< days, weeks, or the week of the month (5: the last)
    std::int64_t months = 0, weekdays = 0, day = 0;
    seconds start{}, length{};

    explicit Period(const base::Json& json)
        : type(numberAt(json, "timeperiod_type")), every(std::max<std::int64_t>(numberAt(json, "every", 1), 1)),
          months(numberAt(json, "month")), weekdays(numberAt(json, "dayofweek")), day(numberAt(json, "day")),
          start(numberAt(json, "start_time")), length(numberAt(json, "period", 3600)) {}

    /// Monday is the lowest bit.
    bool onWeekday(sys_days date) const { return (weekdays >> (weekday(date).iso_encoding() - 1)) & 1; }

    bool isOn(sys_days date, sys_days first) const {
        if (type == 2) return (date - first).count() % every == 0;
        if (type == 3) {
            const auto monday = first - (weekday(first) - Monday);
            return onWeekday(date) && (date - monday).count() / 7 % every == 0;
        }
        const year_month_day parts(date);
        if (((months >> (static_cast<unsigned>(parts.month()) - 1)) & 1) == 0) return false;
        if (day > 0) return static_cast<unsigned>(parts.day()) == day;
        const bool last = year_month_day(date + days(7)).month() != parts.month();
        return onWeekday(date) && (every >= 5 ? last : (static_cast<unsigned>(parts.day()) - 1) / 7 + 1 == every);
    }
};

/// The hosts it names, and those of its groups. A group that nothing is known of is told.
std::vector<model::ResourceId> hostsOf(const base::Json& json, const document::Place& place, const ZabbixGroups& groups,
                                       Intake& intake) {
    std::vector<model::ResourceId> out;
    for (const auto& host : base::childAt(json, "hosts"))
        if (const auto name = base::textAt(host, "host"); !name.empty())
            out.push_back(model::makeId(model::ResourceKind::Host, name));
    for (const char* key : {"groups", "hostgroups"})
        for (const auto& group : base::childAt(json, key)) {
            const auto members = groups.find(base::textAt(group, "groupid"));
            if (members == groups.end()) {
                intake.warn(
                    "host-groups", place.text(),
                    PENUMBRA_SAY("Problem",
                                 "The maintenance '{}' is for the group '{}', whose hosts are not in this answer. "
                                 "Add them to its events.")(base::textAt(json, "name"), base::textAt(group, "name")));
                continue;
            }
            for (const auto& name : members->second) out.push_back(model::makeId(model::ResourceKind::Host, name));
        }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    if (!out.empty()) return out;
    // Without a resource it would be an event of the whole fleet.
    out.push_back(model::makeId(model::ResourceKind::Service, intake.ownName()));
    References references;
    references.add(out.front(), model::ResourceKind::Service);
    references.settle(intake);
    return out;
}

} // namespace

void addToGroups(const base::Json& host, ZabbixGroups& groups) {
    for (const char* key : {"groups", "hostgroups"})
        for (const auto& group : base::childAt(host, key))
            if (const auto id = base::textAt(group, "groupid"); !id.empty())
                groups[id].push_back(base::textAt(host, "host"));
}

void takeMaintenance(const base::Json& json, const document::Place& place, const ZabbixGroups& groups, Intake& intake) {
    const auto id = base::textAt(json, "maintenanceid");
    const base::Time since(seconds(numberAt(json, "active_since"))), till(seconds(numberAt(json, "active_till")));
    if (id.empty() || since.time_since_epoch().count() <= 0 || till <= since)
        return intake.reject(
            "bad-maintenance", place.text(),
            PENUMBRA_SAY("Problem",
                         "This maintenance has no 'maintenanceid', or 'active_till' is not after 'active_since'.")());
    intake.countTaken(PENUMBRA_TEXT("Kind", "maintenance"));
    model::ScheduledEvent event;
    event.kind = model::EventKind::Maintenance;
    event.title = base::textAt(json, "name", id);
    event.zone = "UTC";
    event.source = intake.input().name;
    event.resources = hostsOf(json, place, groups, intake);
    // Each occurrence names all its hosts.
    const auto most = std::clamp<std::int64_t>(kMostNamed / std::max<std::int64_t>(std::ssize(event.resources), 1), 20,
                                               kMostOccurrences);
    const auto back = most < kMostOccurrences ? base::Duration(days(7)) : base::Duration(kReach);
    const auto add = [&](base::Time begin, seconds length) {
        event.id = model::EventId(fmt::format("zabbix/maintenance/{}/{}", id, base::formatTime(begin)));
        event.window = {begin, begin + length};
        intake.add(event, place.text());
    };
    const auto capture = intake.input().time;
    for (const auto& entry : base::childAt(json, "timeperiods")) {
        const Period period(entry);
        if (period.type == 0) {
            add(base::Time(seconds(numberAt(entry, "start_date"))), period.length);
            continue;
        }
        if (intake.first("server clock"))
            intake.note(
                "server-clock", place.text(),
                PENUMBRA_SAY(
                    "Problem",
                    "Zabbix keeps repeating maintenances by the clock of its server, whose zone no answer tells; "
                    "they were taken as UTC.")());
        const auto first = floor<days>(since);
        std::int64_t count = 0;
        for (auto date = first; date < std::min(till, capture + kReach) && count < most; date += days(1)) {
            const auto begin = base::Time(date) + period.start;
            if (begin < std::max(since, capture - back) || begin >= till || !period.isOn(date, first)) continue;
            add(begin, period.length);
            ++count;
        }
    }
}

} // namespace penumbra::ingest
