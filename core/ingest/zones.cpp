#include "ingest/zones.h"

#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <libical/ical.h>

namespace penumbra::ingest {

namespace {

bool isUtc(const std::string& zone) { return zone.empty() || zone == "UTC" || zone == "Z" || zone == "Etc/UTC"; }

/// Libical builds a path from the name, so only the characters of real zone names may reach it.
icaltimezone* zoneOf(const std::string& zone) {
    constexpr std::string_view kAllowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_+-";
    if (zone.size() > 64 || zone.find_first_not_of(kAllowed) != std::string::npos) return nullptr;
    return icaltimezone_get_builtin_timezone(zone.c_str());
}

base::Duration offsetIn(icaltimezone* zone, base::Time moment) {
    auto utc = icaltime_from_timet_with_zone(static_cast<std::time_t>(base::toMillis(moment) / 1000), 0,
                                             icaltimezone_get_utc_timezone());
    int isDaylight = 0;
    return std::chrono::seconds(icaltimezone_get_utc_offset_of_utc_time(zone, &utc, &isDaylight));
}

/// Whether a text carries its own zone: a Z, or an offset behind the clock.
bool hasOffset(std::string_view text) {
    if (text.empty() || text.back() == 'Z' || text.back() == 'z') return true;
    const auto clock = text.find(':');
    return clock != std::string_view::npos ? text.find_first_of("+-", clock) != std::string_view::npos
                                           : text.find('-') == std::string_view::npos;
}

base::Error unknown(const std::string& zone) {
    return {base::ErrorKind::Input,
            PENUMBRA_SAY("Problem", "'{}' is no time zone that this system knows. Write e.g. Europe/Berlin.")(zone)};
}

/// The first moment in (from, to] at which the offset is that of `to`, to the second.
base::Time changeIn(icaltimezone* zone, base::Time from, base::Time to) {
    const auto after = offsetIn(zone, to);
    while (to - from > std::chrono::seconds(1)) {
        const auto middle = from + std::chrono::floor<std::chrono::seconds>((to - from) / 2);
        (offsetIn(zone, middle) == after ? to : from) = middle;
    }
    return to;
}

} // namespace

bool isZone(const std::string& zone) { return isUtc(zone) || zoneOf(zone) != nullptr; }

Moment fromWallClock(base::Time wall, const std::string& zone,
                     const std::function<base::Duration(base::Time)>& offsetAt) {
    const auto before = offsetAt(wall - std::chrono::hours(26));
    const auto after = offsetAt(wall + std::chrono::hours(26));
    const auto first = wall - std::max(before, after);
    const auto second = wall - std::min(before, after);
    const bool firstHolds = offsetAt(first) == wall - first;
    const bool secondHolds = offsetAt(second) == wall - second;
    const auto shown = base::formatTime(wall);
    const auto local = shown.substr(0, shown.size() - 1);
    if (firstHolds && secondHolds && first != second)
        return {first,
                PENUMBRA_SAY("Problem",
                             "{} happens twice in {} because the clock is set back; the first one was taken ({}).")(
                    local, zone, base::formatTime(first))};
    if (firstHolds) return {first, {}};
    if (secondHolds) return {second, {}};
    const auto moved = wall - before;
    return {moved,
            PENUMBRA_SAY("Problem",
                         "{} does not exist in {} because the clock is set forward; it was moved forward to {}.")(
                local, zone, base::formatTime(moved))};
}

base::Result<Moment> fromWallClock(base::Time wall, const std::string& zone) {
    if (isUtc(zone)) return Moment{wall, {}};
    auto* known = zoneOf(zone);
    if (known == nullptr) return tl::make_unexpected(unknown(zone));
    return fromWallClock(wall, zone, [known](base::Time moment) { return offsetIn(known, moment); });
}

base::Result<base::WallClock> wallClock(const std::string& zone, const base::TimeWindow& span) {
    if (isUtc(zone)) return base::WallClock();
    auto* known = zoneOf(zone);
    if (known == nullptr) return tl::make_unexpected(unknown(zone));
    const base::Time first = base::Time(std::chrono::days(-25'567)), last = base::Time(std::chrono::days(84'006));
    auto at = std::chrono::floor<std::chrono::seconds>(std::clamp(span.begin, first, last));
    const auto end = std::clamp(span.end, first, last);
    const auto before = offsetIn(known, at);
    std::vector<base::WallClock::Change> changes;
    for (auto offset = before; at < end; at += std::chrono::days(1)) {
        const auto next = offsetIn(known, at + std::chrono::days(1));
        if (next != offset) changes.push_back({changeIn(known, at, at + std::chrono::days(1)), next});
        offset = next;
    }
    return base::WallClock(before, std::move(changes));
}

base::Result<Moment> parseZonedTime(std::string_view text, const std::string& zone) {
    const auto time = base::parseTime(text);
    if (!time) return base::fail(time.error().kind, time.error().text);
    if (hasOffset(text)) return Moment{*time, {}};
    return fromWallClock(*time, zone);
}

} // namespace penumbra::ingest
