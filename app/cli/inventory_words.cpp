#include "cli/inventory_words.h"

#include "base/say.h"
#include "cli/table.h"

#include "base/time.h"
#include "base/units.h"
#include "whatif/scenario.h"

#include <fmt/format.h>
#include <set>
#include <vector>

namespace penumbra::cli {

using base::Json;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string amount(const Json& value, const std::string& dimension, const Json& units) {
    const auto unit = base::parseUnit(base::textAt(units, dimension.c_str())).value_or(base::Unit::Count);
    return value.is_number() ? base::formatAmount(value.get<double>(), unit) : std::string();
}

/// "2026-03-01T02:00:00.125Z" -> "2026-03-01 02:00"; nothing stays nothing.
std::string minute(const std::string& time) {
    auto text = time.substr(0, 16);
    if (text.size() == 16) text[10] = ' ';
    return text;
}

std::string textOf(const Json& item, const char* key) { return base::textAt(item, key); }
std::string numberOf(const Json& item, const char* key) {
    return item.contains(key) ? item[key].dump() : std::string();
}

std::string resources(const Json& items, const Json& units) {
    std::vector<std::string> head{"kind", "name"};
    for (const auto& [dimension, unit] : units.items()) head.push_back(dimension);
    Rows rows;
    for (const auto& item : items) {
        const auto kind = textOf(item, "kind"), id = textOf(item, "id");
        std::vector<std::string> row{kind, id.substr(std::min(id.size(), kind.size() + 1))};
        for (const auto& [dimension, unit] : units.items()) {
            const auto& amounts = base::childAt(item, kind == "workload" ? "request" : "capacity");
            row.push_back(amounts.contains(dimension) ? amount(amounts[dimension], dimension, units) : std::string());
        }
        rows.push_back(std::move(row));
    }
    return table(head, rows) + "Of a workload: what it requests; of anything else: what it offers.\n";
}

std::string series(const Json& items) {
    Rows rows;
    for (const auto& item : items)
        rows.push_back({textOf(item, "resource"), textOf(item, "metric"), textOf(item, "unit"),
                        numberOf(item, "samples"), textOf(item, "step"), minute(textOf(item, "first")),
                        minute(textOf(item, "last"))});
    return table({"resource", "metric", "unit", "samples", "step", "first (UTC)", "last (UTC)"}, rows);
}

std::string events(const Json& items) {
    Rows rows;
    for (const auto& item : items) {
        const auto& window = base::childAt(item, "window");
        std::string on;
        for (const auto& id : base::childAt(item, "resources"))
            if (id.is_string()) on += (on.empty() ? "" : ", ") + id.get<std::string>();
        const auto end = textOf(window, "end");
        const bool off = textOf(item, "id").starts_with(whatif::kPlannedPrefix) && end == textOf(window, "begin");
        rows.push_back({textOf(item, "kind"), textOf(item, "title"), minute(textOf(window, "begin")),
                        off ? "called off" : minute(end), on});
    }
    return table({"kind", "title", "begin (UTC)", "end (UTC)", "resources"}, rows);
}

std::string scenarios(const Json& items) {
    Rows rows;
    for (const auto& item : items)
        rows.push_back({textOf(item, "name"), std::to_string(base::childAt(item["content"], "edits").size()),
                        minute(textOf(item, "changed"))});
    return table({"name", "edits", "changed (UTC)"}, rows);
}

std::string plans(const Json& items) {
    Rows rows;
    for (const auto& item : items) {
        const auto& plan = item["content"];
        const auto& scenario = base::childAt(plan, "scenario");
        const auto edits = base::childAt(scenario, "edits").size();
        const auto name = textOf(scenario, "name");
        rows.push_back({textOf(item, "name"), textOf(plan, "strategy"),
                        name.empty() ? base::sayCount(edits, "edit") : name, minute(textOf(item, "changed")),
                        textOf(plan, "title")});
    }
    return table({"name", "strategy", "scenario", "kept (UTC)", "title"}, rows);
}

std::string audit(const Json& items) {
    Rows rows;
    for (const auto& item : items)
        rows.push_back({numberOf(item, "number"), minute(textOf(item, "time")), textOf(item, "hash").substr(0, 12),
                        textOf(item, "what")});
    return table({"number", "time (UTC)", "hash", "what"}, rows);
}

std::string advisories(const Json& items) {
    Rows rows;
    for (const auto& item : items) {
        std::set<std::string> packages;
        for (const auto& range : base::childAt(item, "affected")) packages.insert(textOf(range, "package"));
        std::string first = packages.empty() ? "" : *packages.begin();
        if (packages.size() > 1) first += fmt::format(" and {} more", packages.size() - 1);
        rows.push_back({textOf(item, "id"), textOf(item, "database"), numberOf(item, "score"), first,
                        minute(textOf(item, "modified")), item.contains("withdrawn") ? "withdrawn" : ""});
    }
    return table({"id", "database", "CVSS", "packages", "modified (UTC)", ""}, rows);
}

std::string list(const Json& json, const std::string& what) {
    const auto& items = json["items"];
    if (items.empty()) return fmt::format("This workspace has no {}.\n", what == "audit" ? "audit entries" : what);
    if (what == "resources") return resources(items, json["units"]);
    if (what == "series") return series(items);
    if (what == "events") return events(items);
    if (what == "scenarios") return scenarios(items);
    if (what == "advisories") return advisories(items);
    return what == "plans" ? plans(items) : audit(items);
}

} // namespace

std::string showWords(const Json& json, const std::string& what) {
    if (!what.empty()) return list(json, what);
    auto text =
        fmt::format("Revision {} of {}\n", json["revision"].get<std::int64_t>(), json["time"].get<std::string>());
    for (const auto& [kind, count] : json["resources"].items())
        text += fmt::format("  {:<12} {}\n", kind, count.dump());
    for (const char* key : {"relations", "series", "samples", "events"})
        text += fmt::format("  {:<12} {}\n", key, json[key].dump());
    for (const char* key : {"capacity", "demand"})
        for (const auto& [dimension, sum] : json[key].items())
            text += fmt::format("  {:<20} {}\n", fmt::format("{} {}", key, dimension),
                                amount(sum, dimension, json["units"]));
    return text;
}

} // namespace penumbra::cli
