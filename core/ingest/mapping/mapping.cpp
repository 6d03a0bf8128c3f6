#include "ingest/mapping/mapping.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::Json;

/// Remembers the first thing that is wrong with a mapping, with its place in the document.
class Check final {
public:
    bool good() const { return m_result.has_value(); }
    base::Result<void> result() const { return m_result; }
    void wrong(std::string_view place, std::string_view why) {
        if (good()) m_result = base::failInput(fmt::format("The column mapping is wrong at {}: {}", place, why));
    }
    void onlyKeys(const Json& object, std::string_view place, std::initializer_list<std::string_view> known) {
        if (!object.is_object()) return wrong(place, "an object is needed there.");
        for (const auto& item : object.items())
            if (std::find(known.begin(), known.end(), item.key()) == known.end())
                wrong(place, fmt::format("'{}' is unknown there.", item.key()));
    }
    std::string text(const Json& value, std::string_view place) {
        if (value.is_string()) return value.get<std::string>();
        wrong(place, "a text is needed there.");
        return {};
    }
    std::vector<std::string> texts(const Json& value, std::string_view place) {
        std::vector<std::string> out;
        if (!value.is_array()) wrong(place, "a list of texts is needed there.");
        if (value.is_array())
            for (const auto& item : value) out.push_back(text(item, place));
        return out;
    }
    std::map<std::string, std::string> textMap(const Json& value, const std::string& place) {
        std::map<std::string, std::string> out;
        if (!value.is_object()) wrong(place, "an object is needed there.");
        if (value.is_object())
            for (const auto& item : value.items()) out[item.key()] = text(item.value(), place + "/" + item.key());
        return out;
    }
    std::optional<base::Time> time(const Json& value, std::string_view place) {
        const auto parsed = base::parseTime(text(value, place));
        if (!parsed) wrong(place, parsed.error().text);
        return parsed ? std::optional(*parsed) : std::nullopt;
    }

private:
    base::Result<void> m_result;
};

MappedColumn readColumn(const Json& json, const std::string& place, Check& check) {
    MappedColumn out;
    check.onlyKeys(json, place, {"column", "columns", "template", "unit", "scale", "epoch", "values", "default"});
    if (!check.good()) return out;
    if (json.contains("column")) out.columns = {check.text(json["column"], place + "/column")};
    if (json.contains("columns")) out.columns = check.texts(json["columns"], place + "/columns");
    if (json.contains("template")) out.text = check.text(json["template"], place + "/template");
    if (json.contains("unit")) out.unit = check.text(json["unit"], place + "/unit");
    if (json.contains("epoch")) out.epoch = check.time(json["epoch"], place + "/epoch");
    if (json.contains("values")) out.values = check.textMap(json["values"], place + "/values");
    if (json.contains("default")) out.preset = check.text(json["default"], place + "/default");
    if (json.contains("scale")) {
        if (!json["scale"].is_number()) check.wrong(place + "/scale", "a number is needed there.");
        out.scale = base::numberAt(json, "scale", 1);
    }
    if (out.columns.empty() == out.text.empty())
        check.wrong(place, "it needs either 'column' (or 'columns') or 'template'.");
    return out;
}

void readRecord(const std::string& record, Mapping& mapping, Check& check) {
    static const std::map<std::string, NativeTable> kTables{{"relation", NativeTable::Relations},
                                                            {"sample", NativeTable::Samples},
                                                            {"event", NativeTable::Events},
                                                            {"config", NativeTable::Config}};
    if (const auto it = kTables.find(record); it != kTables.end()) {
        mapping.table = it->second;
    } else if (model::parseKind(record)) {
        mapping.kind = record;
    } else {
        check.wrong("/record",
                    fmt::format("'{}' is neither a kind of resource nor relation, sample, event or config.", record));
    }
}

void readLists(const Json& json, Mapping& mapping, Check& check) {
    for (const auto& item : base::childAt(json, "filter")) {
        check.onlyKeys(item, "/filter", {"column", "in", "not-in"});
        if (!check.good()) return;
        mapping.filters.push_back(
            {base::textAt(item, "column"),
             item.contains("in") ? check.texts(item["in"], "/filter/in") : std::vector<std::string>(),
             item.contains("not-in") ? check.texts(item["not-in"], "/filter/not-in") : std::vector<std::string>()});
    }
    for (const auto& item : base::childAt(json, "relations")) {
        check.onlyKeys(item, "/relations", {"relation", "to"});
        const auto kind = model::parseRelation(base::textAt(item, "relation"));
        if (!kind) check.wrong("/relations", kind.error().text);
        if (!check.good()) return;
        mapping.relations.push_back({*kind, base::textAt(item, "to")});
    }
    for (const auto& item : base::childAt(json, "selectors")) {
        check.onlyKeys(item, "/selectors", {"key", "column", "split"});
        if (!check.good()) return;
        mapping.selectors.push_back(
            {base::textAt(item, "key"), base::textAt(item, "column"), base::textAt(item, "split")});
        if (mapping.selectors.back().key.empty()) check.wrong("/selectors", "a selector needs a 'key'.");
    }
}

void readColumns(const Json& json, Mapping& mapping, Check& check) {
    if (json.contains("name")) mapping.columns["name"].text = check.text(json["name"], "/name");
    for (const auto& item : base::childAt(json, "columns").items())
        mapping.columns[nativeColumn(item.key())] = readColumn(item.value(), "/columns/" + item.key(), check);
    for (const auto& item : base::childAt(json, "labels").items())
        mapping.columns["label." + item.key()].text = check.text(item.value(), "/labels/" + item.key());
    if (json.contains("constants"))
        for (auto& [key, value] : check.textMap(json["constants"], "/constants"))
            mapping.constants[nativeColumn(key)] = value;
    if (json.contains("alive-at")) mapping.aliveAt = check.time(json["alive-at"], "/alive-at");
}

/// What a native table of that kind would not know.
void checkTargets(const Mapping& mapping, Check& check) {
    std::vector<std::string> names;
    for (const auto& [name, column] : mapping.columns) names.push_back(name);
    for (const auto& [name, value] : mapping.constants) names.push_back(name);
    if (mapping.table == NativeTable::Resources) names.emplace_back("kind");
    const Sheet sheet(names);
    const auto unknown = unknownColumns(mapping.table, sheet);
    if (!unknown.empty())
        check.wrong("/columns", fmt::format("'{}' is nothing that a record of this kind has.", unknown.front()));
    if (nativeTableOf(sheet) != mapping.table)
        check.wrong("/columns", "a member that every record of this kind needs is not mapped.");
    for (const auto& [name, column] : mapping.columns)
        if (!column.text.empty())
            if (const auto ok = templateColumns(column.text); !ok) check.wrong("/columns/" + name, ok.error().text);
    for (const auto& relation : mapping.relations)
        if (const auto ok = templateColumns(relation.to); !ok || relation.to.empty())
            check.wrong("/relations", "'to' must be a text such as service/{column}.");
}

} // namespace

base::Result<std::vector<std::string>> templateColumns(std::string_view text) {
    std::vector<std::string> out;
    while (true) {
        const auto open = text.find('{');
        if (open == std::string_view::npos) return out;
        const auto close = text.find('}', open);
        if (close == std::string_view::npos) return base::failInput("A brace is not closed.");
        out.emplace_back(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

base::Result<Mapping> parseMapping(std::string_view text) {
    const auto json = base::parseJson(text, "The column mapping");
    if (!json) return base::fail(json.error().kind, json.error().text);
    Check check;
    Mapping out;
    check.onlyKeys(*json, "its root",
                   {"penumbra", "format", "title", "record", "name", "columns", "labels", "constants", "filter",
                    "alive-at", "relations", "selectors"});
    if (check.good() && base::textAt(*json, "penumbra") != "mapping")
        check.wrong("/penumbra", "it must be 'mapping', or this is another kind of document.");
    if (check.good() && base::integerAt(*json, "format") != 1)
        check.wrong("/format", "only format 1 is known; a newer version of Penumbra may read it.");
    if (check.good()) readRecord(base::textAt(*json, "record"), out, check);
    if (check.good()) readColumns(*json, out, check);
    if (check.good()) readLists(*json, out, check);
    if (check.good()) checkTargets(out, check);
    if (!check.good()) return base::fail(check.result().error().kind, check.result().error().text);
    return out;
}

} // namespace penumbra::ingest
