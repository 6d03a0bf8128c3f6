#include "ingest/alertmanager/alertmanager.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::ingest {

using base::Json;
using document::Place;

namespace {

/// Both times of a silence or an alert; nothing where one cannot be read or they are the wrong way round.
std::optional<base::TimeWindow> windowOf(const Json& json, const char* begin, const char* end) {
    const auto from = base::parseTime(base::textAt(json, begin)), to = base::parseTime(base::textAt(json, end));
    if (!from || !to || *to < *from) return {};
    return base::TimeWindow{*from, *to};
}

std::optional<std::vector<AlertMatcher>> matchersOf(const Json& list) {
    std::vector<AlertMatcher> out;
    for (const auto& entry : list) {
        const auto matcher = alertMatcher(entry);
        if (!matcher) return {};
        out.push_back(*matcher);
    }
    return out;
}

} // namespace

model::ScheduledEvent Alertmanager::event(const std::string& id, const std::string& title, const AlertScope& scope,
                                          const Place& place) {
    model::ScheduledEvent out;
    out.id = model::EventId("alertmanager/" + id);
    out.kind = scope.narrow ? model::EventKind::Other : model::EventKind::Maintenance;
    out.title = title;
    out.zone = "UTC";
    out.source = m_intake.input().name;
    out.resources = scope.resources;
    if (!out.resources.empty() && !scope.narrow) return out;
    if (!scope.text.empty() && scope.text != title) out.title = fmt::format("{} ({})", title, scope.text);
    if (!out.resources.empty()) return out;
    // An event without a resource would be one of the whole fleet.
    out.resources = {model::makeId(model::ResourceKind::Service, m_intake.ownName())};
    m_references.add(out.resources.front(), model::ResourceKind::Service);
    if (scope.open && m_intake.first("open " + id))
        m_intake.warn("open-pattern", place.text(),
                      PENUMBRA_SAY("Problem",
                                   "'{}' is for whatever matches {}, which names no resource by itself. Add the "
                                   "resources to the event where it is a maintenance of theirs.")(title, scope.text));
    return out;
}

void Alertmanager::takeSilence(const Json& silence, const Place& place) {
    const auto id = base::textAt(silence, "id");
    const auto window = windowOf(silence, "startsAt", "endsAt");
    const auto matchers = matchersOf(base::childAt(silence, "matchers"));
    if (id.empty() || !window)
        return m_intake.reject(
            "bad-silence", place.text(),
            PENUMBRA_SAY("Problem", "This silence has no 'id', or 'startsAt' and 'endsAt' cannot be read.")());
    if (!matchers || matchers->empty())
        return m_intake.reject("bad-silence", place.text(),
                               PENUMBRA_SAY("Problem", "The matchers of this silence cannot be read.")());
    const auto scope = scopeOf(*matchers, m_intake);
    const auto comment = base::textAt(silence, "comment");
    auto out = event("silence/" + id, comment.empty() ? scope.text : comment, scope, place);
    out.window = *window;
    const auto state = base::textAt(base::childAt(silence, "status"), "state");
    m_intake.countTaken(state.empty() ? PENUMBRA_TEXT("Kind", "silence") : state + " silence");
    m_intake.add(std::move(out), place.text());
}

void Alertmanager::takeAlert(const Json& alert, const Place& place) {
    const auto& labels = base::childAt(alert, "labels");
    const auto window = windowOf(alert, "startsAt", "endsAt");
    if (!window || !labels.is_object())
        return m_intake.reject(
            "bad-alert", place.text(),
            PENUMBRA_SAY("Problem", "This alert has no labels, or 'startsAt' and 'endsAt' cannot be read.")());
    std::vector<AlertMatcher> matchers;
    for (const auto& [name, value] : labels.items())
        if (value.is_string()) matchers.push_back({name, value.get<std::string>(), false, true});
    const auto scope = scopeOf(matchers, m_intake);
    if (scope.resources.empty()) return m_intake.countPassed(PENUMBRA_TEXT("Kind", "alert that names no resource"));
    const auto id = base::textAt(alert, "fingerprint", scope.text);
    model::ScheduledEvent out;
    out.id = model::EventId(fmt::format("alertmanager/alert/{}/{}", id, base::formatTime(window->begin)));
    out.kind = model::EventKind::Incident;
    out.title = base::textAt(labels, "alertname", "Alert");
    if (const auto severity = base::textAt(labels, "severity"); !severity.empty())
        out.title += fmt::format(" ({})", severity);
    out.zone = "UTC";
    out.window = *window;
    out.resources = scope.resources;
    out.source = m_intake.input().name;
    for (const char* key : {"summary", "description"})
        if (const auto text = base::textAt(base::childAt(alert, "annotations"), key); !text.empty())
            out.evidence.push_back(text);
    m_intake.countTaken(PENUMBRA_TEXT("Kind", "alert"));
    m_intake.add(std::move(out), place.text());
}

bool Alertmanager::take(const Json& json, const Place& place) {
    if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i) {
            if (json[i].contains("matchers"))
                takeSilence(json[i], place / i);
            else if (json[i].contains("labels"))
                takeAlert(json[i], place / i);
            else
                m_intake.reject("no-silence", (place / i).text(),
                                PENUMBRA_SAY("Problem", "This is neither a silence nor an alert.")());
        }
        return true;
    }
    if (!json.is_object()) return false;
    bool any = false;
    for (const char* key : {"data", "silences", "alerts", "status"}) // "data" is of version 1 of the API
        if (json.contains(key) && json[key].is_structured()) any = take(json[key], place / key) || any;
    if (const auto original = base::textAt(base::childAt(json, "config"), "original"); !original.empty()) {
        const auto trees = document::parseTrees(original, (place / "config" / "original").text());
        if (!trees || trees->empty() || !trees->front().json.is_object())
            m_intake.reject("bad-configuration", (place / "config").text(),
                            trees ? PENUMBRA_SAY("Problem", "This configuration holds nothing.")()
                                  : trees.error().text);
        else
            takeConfiguration(trees->front().json, trees->front().at(""));
        return true;
    }
    if (json.contains("route") && json.contains("receivers")) {
        takeConfiguration(json, place);
        any = true;
    }
    return any;
}

void Alertmanager::finish() { m_references.settle(m_intake); }

} // namespace penumbra::ingest
