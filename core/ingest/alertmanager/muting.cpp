#include "base/text.h"
#include "ingest/alertmanager/alertmanager.h"

#include <fmt/format.h>

namespace penumbra::ingest {

using base::Json;
using document::Place;

namespace {

constexpr auto kBack = std::chrono::hours(24 * 31);

/// A route's own conditions in all three spellings: matchers, and match and match_re of before 0.22.
void addMatchers(const Json& route, const Place& place, Intake& intake, std::vector<AlertMatcher>& to) {
    for (const auto& entry : base::childAt(route, "matchers")) {
        if (auto matcher = alertMatcher(entry))
            to.push_back(std::move(*matcher));
        else
            intake.warn("bad-matcher", (place / "matchers").text(),
                        PENUMBRA_SAY("Problem", "A matcher of this route cannot be read.")());
    }
    for (const bool regex : {false, true})
        for (const auto& [name, value] : base::childAt(route, regex ? "match_re" : "match").items())
            if (value.is_string()) to.push_back({name, value.get<std::string>(), regex, true});
}

} // namespace

void Alertmanager::takeIntervals(const Json& list, const Place& place) {
    for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const auto name = base::textAt(list[i], "name");
        if (name.empty()) {
            m_intake.reject("no-name", (place / i).text(),
                            PENUMBRA_SAY("Problem", "This time interval has no name.")());
            continue;
        }
        std::vector<TimeInterval> all;
        bool good = true;
        for (const auto& entry : base::childAt(list[i], "time_intervals")) {
            auto one = timeInterval(entry);
            if (one)
                all.push_back(std::move(*one));
            else
                m_intake.reject(
                    "bad-interval", (place / i).text(),
                    PENUMBRA_SAY("Problem", "The time interval '{}' was not taken. {}")(name, one.error().text));
            good = good && one.has_value();
        }
        if (good) m_intervals[name] = std::move(all);
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "time interval"));
    }
}

void Alertmanager::mute(const std::string& name, const std::vector<AlertMatcher>& matchers, const Place& place) {
    m_muting.insert(name);
    const auto intervals = m_intervals.find(name);
    if (intervals == m_intervals.end())
        return m_intake.warn(
            "no-interval", place.text(),
            PENUMBRA_SAY("Problem", "The muted time '{}' is defined nowhere here, so it was left out.")(name));
    const auto scope = scopeOf(matchers, m_intake);
    const auto id = fmt::format("mute/{}{}", name, scope.text.empty() ? "" : "/" + scope.text);
    auto out = event(id, name, scope, place);
    if (!intervals->second.empty()) out.zone = intervals->second.front().zone;
    const auto capture = m_intake.input().time;
    const auto windows = windowsOf(intervals->second, {capture - kBack, capture + kReach}, kMostOccurrences);
    if (!windows) return m_intake.reject("bad-interval", place.text(), windows.error().text);
    if (windows->size() == kMostOccurrences)
        m_intake.note("cut-rule", place.text(),
                      PENUMBRA_SAY("Problem", "Only the first {} times of '{}' were taken.")(kMostOccurrences, name));
    if (!m_intake.first(id)) return; // another route says the same
    for (const auto& window : *windows) {
        auto one = out;
        one.id = model::EventId(fmt::format("{}/{}", out.id.text(), base::formatTime(window.begin)));
        one.window = window;
        m_intake.add(std::move(one), place.text());
    }
}

void Alertmanager::takeRoute(const Json& route, std::vector<AlertMatcher> matchers, const Place& place) {
    if (!route.is_object()) return;
    addMatchers(route, place, m_intake, matchers);
    for (const auto& name : base::childAt(route, "mute_time_intervals"))
        if (name.is_string()) mute(name.get<std::string>(), matchers, place);
    for (const auto& name : base::childAt(route, "active_time_intervals"))
        if (name.is_string() && m_muting.insert(name.get<std::string>()).second)
            m_intake.note("active-times", place.text(),
                          PENUMBRA_SAY("Problem", "'{}' says when this route notifies, and so is no maintenance.")(
                              name.get<std::string>()));
    const auto& routes = base::childAt(route, "routes");
    for (std::size_t i = 0; routes.is_array() && i < routes.size(); ++i)
        takeRoute(routes[i], matchers, place / "routes" / i);
}

void Alertmanager::takeConfiguration(const Json& configuration, const Place& place) {
    for (const char* key : {"mute_time_intervals", "time_intervals"})
        takeIntervals(base::childAt(configuration, key), place / key);
    takeRoute(base::childAt(configuration, "route"), {}, place / "route");
    for (const auto& [name, intervals] : m_intervals)
        if (!m_muting.contains(name)) mute(name, {}, place);
    m_intake.countTaken(PENUMBRA_TEXT("Kind", "configuration"));
}

} // namespace penumbra::ingest
