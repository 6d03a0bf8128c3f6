#include "base/text.h"
#include "model/json.h"
#include "model/json_fields.h"

#include <fmt/format.h>

namespace penumbra::model {

base::Json toJson(const base::TimeWindow& window) {
    auto json = base::Json::object();
    if (window.begin != base::kBeginningOfTime) json["begin"] = timeToJson(window.begin);
    if (window.end != base::kEndOfTime) json["end"] = timeToJson(window.end);
    return json;
}

base::Result<base::TimeWindow> windowFromJson(const base::Json& json) {
    base::TimeWindow window;
    JsonFields fields(json, "a time window");
    fields.read("begin", window.begin);
    fields.read("end", window.end);
    return fields.finish(window);
}

base::Json toJson(const Change& change) { return {{"action", change.action}, {"params", base::Json(change.params)}}; }

base::Result<Change> changeFromJson(const base::Json& json) {
    Change change;
    JsonFields fields(json, "a change");
    fields.read("action", change.action);
    fields.read("params", change.params);
    if (!fields.failed() && change.action.empty())
        fields.fail("action", PENUMBRA_SAY("Problem", "it must name an action.")());
    return fields.finish(std::move(change));
}

base::Json toJson(const ScheduledEvent& event) {
    base::Json json{{"id", event.id.text()}, {"kind", eventKindName(event.kind)}};
    if (!event.title.empty()) json["title"] = event.title;
    if (event.window != base::TimeWindow{}) json["window"] = toJson(event.window);
    if (!event.zone.empty()) json["zone"] = event.zone;
    for (const auto& resource : event.resources) json["resources"].push_back(resource.text());
    for (const auto& change : event.changes) json["changes"].push_back(toJson(change));
    if (!event.source.empty()) json["source"] = event.source;
    if (!event.evidence.empty()) json["evidence"] = event.evidence;
    return json;
}

base::Result<ScheduledEvent> eventFromJson(const base::Json& json) {
    ScheduledEvent event;
    const auto id = base::textAt(json, "id");
    JsonFields fields(json, id.empty() ? "an event" : fmt::format("the event {}", id));
    if (id.empty()) fields.fail("id", PENUMBRA_SAY("Problem", "it must name the event.")());
    event.id = EventId(id);
    fields.readName("kind", event.kind, parseEventKind);
    fields.read("title", event.title);
    if (const auto* window = fields.object("window"))
        if (const auto read = windowFromJson(*window); fields.take(read)) event.window = *read;
    fields.read("zone", event.zone);
    std::vector<std::string> resources;
    fields.read("resources", resources);
    for (auto& resource : resources) event.resources.emplace_back(std::move(resource));
    if (const auto* changes = fields.array("changes"))
        for (const auto& entry : *changes) {
            auto change = changeFromJson(entry);
            if (!fields.take(change)) break;
            event.changes.push_back(std::move(*change));
        }
    fields.read("source", event.source);
    fields.read("evidence", event.evidence);
    return fields.finish(std::move(event));
}

} // namespace penumbra::model
