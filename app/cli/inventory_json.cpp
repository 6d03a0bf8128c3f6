#include "cli/inventory_json.h"

#include "model/json.h"

#include <array>
#include <map>

namespace penumbra::cli {

using base::Json;

namespace {

using Sums = std::array<std::int64_t, model::kMaxDimensions>;

void add(Sums& sums, const model::Amounts& amounts, int dimensions) {
    for (int d = 0; d < dimensions; ++d) sums[static_cast<std::size_t>(d)] += amounts.at(d);
}

Json sumsJson(const Sums& sums, const model::Dimensions& dimensions) {
    Json json = Json::object();
    for (int d = 0; d < dimensions.count(); ++d)
        if (const auto sum = sums[static_cast<std::size_t>(d)]; sum != 0) json[dimensions.at(d).name] = sum;
    return json;
}

Json unitsJson(const model::Dimensions& dimensions) {
    Json json = Json::object();
    for (int d = 0; d < dimensions.count(); ++d) json[dimensions.at(d).name] = base::unitName(dimensions.at(d).unit);
    return json;
}

Json counts(const model::Inventory& inventory) {
    std::map<std::string, std::int64_t> kinds;
    Sums capacity{};
    Sums demand{};
    const auto& dimensions = inventory.dimensions();
    for (const auto& resource : inventory.resources()) {
        ++kinds[model::kindName(resource.kind)];
        if (resource.kind == model::ResourceKind::Host) add(capacity, resource.capacity, dimensions.count());
        if (resource.kind == model::ResourceKind::Workload) add(demand, resource.request, dimensions.count());
    }
    std::int64_t samples = 0;
    for (const auto& info : inventory.series()) samples += info.samples;
    return {{"resources", kinds},
            {"relations", inventory.relations().size()},
            {"series", inventory.series().size()},
            {"samples", samples},
            {"events", inventory.events().size()},
            {"capacity", sumsJson(capacity, dimensions)},
            {"demand", sumsJson(demand, dimensions)},
            {"units", unitsJson(dimensions)}};
}

Json seriesJson(const model::SeriesInfo& info) {
    return {{"resource", info.key.resource.text()},   {"metric", info.key.metric},
            {"unit", base::unitName(info.unit)},      {"first", base::formatTime(info.first)},
            {"last", base::formatTime(info.last)},    {"samples", info.samples},
            {"step", base::formatDuration(info.step)}};
}

base::Result<Json> documentList(const store::Workspace& workspace, const std::string& kind) {
    const auto documents = workspace.documents(kind);
    if (!documents) return tl::make_unexpected(documents.error());
    Json list = Json::array();
    for (const auto& document : *documents) {
        auto content = base::parseJson(document.json, document.name);
        if (!content) return content;
        list.push_back(
            {{"name", document.name}, {"changed", base::formatTime(document.changed)}, {"content", *content}});
    }
    return list;
}

base::Result<Json> auditList(const store::Workspace& workspace) {
    const auto entries = workspace.audit();
    if (!entries) return tl::make_unexpected(entries.error());
    Json list = Json::array();
    for (const auto& entry : *entries)
        list.push_back({{"number", entry.number},
                        {"time", base::formatTime(entry.time)},
                        {"what", entry.what},
                        {"hash", entry.hash}});
    return list;
}

base::Result<Json> advisoryList(const store::Workspace& workspace) {
    const auto advisories = workspace.advisories();
    if (!advisories) return tl::make_unexpected(advisories.error());
    Json list = Json::array();
    for (const auto& advisory : *advisories) list.push_back(model::toJson(advisory));
    return list;
}

base::Result<Json> items(const store::Workspace& workspace, const model::Inventory& inventory,
                         const std::string& what) {
    if (what == "scenarios") return documentList(workspace, "scenario");
    if (what == "plans") return documentList(workspace, "plan");
    if (what == "audit") return auditList(workspace);
    if (what == "advisories") return advisoryList(workspace);
    Json list = Json::array();
    if (what == "resources")
        for (const auto& resource : inventory.resources())
            list.push_back(model::toJson(resource, inventory.dimensions()));
    if (what == "series")
        for (const auto& info : inventory.series()) list.push_back(seriesJson(info));
    if (what == "events")
        for (const auto& event : inventory.events()) list.push_back(model::toJson(event));
    return list;
}

} // namespace

base::Result<Json> showJson(const store::Workspace& workspace, const std::string& what) {
    const auto head = workspace.head();
    if (!head) return tl::make_unexpected(head.error());
    const auto inventory = workspace.inventory();
    if (!inventory) return tl::make_unexpected(inventory.error());
    auto json = counts(*inventory);
    json["penumbra"] = "show";
    json["format"] = 1;
    json["revision"] = head->number;
    json["time"] = base::formatTime(head->time);
    json["source"] = head->source;
    if (what.empty()) return json;
    auto list = items(workspace, *inventory, what);
    if (!list) return list;
    json["items"] = std::move(*list);
    return json;
}

} // namespace penumbra::cli
