#include "ingest/mapping/draft.h"

#include "base/text.h"
#include "ingest/native/native.h"
#include "model/resource.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::ingest {

namespace {

using base::Json;

std::vector<MappingField> amountFields(std::string_view prefix) {
    const std::string p(prefix);
    return {{p + "cpu", PENUMBRA_TEXT("mapping", "CPU"), false, true},
            {p + "memory", PENUMBRA_TEXT("mapping", "Memory"), false, true},
            {p + "disk", PENUMBRA_TEXT("mapping", "Disk"), false, true},
            {p + "network", PENUMBRA_TEXT("mapping", "Network"), false, true},
            {p + "gpu", PENUMBRA_TEXT("mapping", "GPU"), false, true}};
}

/// What a resource of the kind can stand in a relation to, by a column that names it.
std::vector<MappingField> relationFields(std::string_view kind) {
    if (kind == "host")
        return {{"within rack", PENUMBRA_TEXT("mapping", "In the rack")},
                {"within zone", PENUMBRA_TEXT("mapping", "In the zone")}};
    if (kind == "workload")
        return {{"runs-on host", PENUMBRA_TEXT("mapping", "Runs on the host")},
                {"part-of service", PENUMBRA_TEXT("mapping", "Part of the service")},
                {"runs-on datastore", PENUMBRA_TEXT("mapping", "Uses the datastore")}};
    if (kind == "service") return {{"depends-on service", PENUMBRA_TEXT("mapping", "Depends on the service")}};
    if (kind == "rack") return {{"within zone", PENUMBRA_TEXT("mapping", "In the zone")}};
    return {};
}

std::vector<MappingField> resourceFields(std::string_view kind) {
    std::vector<MappingField> out{{"name", PENUMBRA_TEXT("mapping", "Name"), true}};
    const auto add = [&out](std::vector<MappingField> more) { out.insert(out.end(), more.begin(), more.end()); };
    add(amountFields(kind == "workload" ? "request." : "capacity."));
    add(relationFields(kind));
    if (kind == "host" || kind == "workload")
        add({{"serial", PENUMBRA_TEXT("mapping", "Serial number")},
             {"uuid", PENUMBRA_TEXT("mapping", "UUID")},
             {"fqdn", PENUMBRA_TEXT("mapping", "Full name")},
             {"address", PENUMBRA_TEXT("mapping", "Address")}});
    add({{"title", PENUMBRA_TEXT("mapping", "Title")},
         {"exists_from", PENUMBRA_TEXT("mapping", "Exists from")},
         {"exists_until", PENUMBRA_TEXT("mapping", "Exists until")}});
    return out;
}

std::vector<MappingField> otherFields(std::string_view record) {
    if (record == "relation")
        return {{"from", PENUMBRA_TEXT("mapping", "From"), true},
                {"relation", PENUMBRA_TEXT("mapping", "Relation"), true},
                {"to", PENUMBRA_TEXT("mapping", "To"), true}};
    if (record == "sample")
        return {{"resource", PENUMBRA_TEXT("mapping", "Resource"), true},
                {"metric", PENUMBRA_TEXT("mapping", "Metric"), true},
                {"time", PENUMBRA_TEXT("mapping", "Time"), true},
                {"value", PENUMBRA_TEXT("mapping", "Value"), true, true},
                {"unit", PENUMBRA_TEXT("mapping", "Unit")}};
    if (record == "event")
        return {
            {"title", PENUMBRA_TEXT("mapping", "Title"), true}, {"begin", PENUMBRA_TEXT("mapping", "Begin"), true},
            {"end", PENUMBRA_TEXT("mapping", "End")},           {"kind", PENUMBRA_TEXT("mapping", "Kind")},
            {"zone", PENUMBRA_TEXT("mapping", "Time zone")},    {"resources", PENUMBRA_TEXT("mapping", "Resources")}};
    return {{"resource", PENUMBRA_TEXT("mapping", "Resource"), true},
            {"key", PENUMBRA_TEXT("mapping", "Key"), true},
            {"value", PENUMBRA_TEXT("mapping", "Value"), true},
            {"time", PENUMBRA_TEXT("mapping", "Time")}};
}

bool isRelation(const MappingField& field) { return field.id.find(' ') != std::string::npos; }

/// "{rack}" as the column rack; nothing for a template that says more.
std::optional<std::string> columnIn(std::string_view text) {
    if (text.size() < 3 || text.front() != '{' || text.back() != '}') return {};
    const auto inner = text.substr(1, text.size() - 2);
    return inner.find_first_of("{}") == std::string_view::npos ? std::optional(std::string(inner)) : std::nullopt;
}

MappedFrom fromTemplate(const std::string& text) {
    if (text.empty()) return {};
    const auto column = columnIn(text);
    return column ? MappedFrom{*column, {}, true} : MappedFrom{{}, {}, false};
}

/// "within rack" in its parts.
std::pair<std::string, std::string> relationOf(const MappingField& field) {
    const auto cut = field.id.find(' ');
    return {field.id.substr(0, cut), field.id.substr(cut + 1) + "/"};
}

bool says(const Json& relation, const MappingField& field) {
    const auto [kind, end] = relationOf(field);
    return base::textAt(relation, "relation") == kind && base::textAt(relation, "to").starts_with(end);
}

MappedFrom relationFrom(const Json& mapping, const MappingField& field) {
    for (const auto& relation : base::childAt(mapping, "relations"))
        if (says(relation, field))
            return fromTemplate(base::textAt(relation, "to").substr(relationOf(field).second.size()));
    return {};
}

void mapRelation(Json& mapping, const MappingField& field, const std::string& column) {
    auto relations = base::childAt(mapping, "relations");
    if (!relations.is_array()) relations = Json::array();
    Json kept = Json::array();
    for (const auto& relation : relations)
        if (!says(relation, field)) kept.push_back(relation);
    const auto [kind, end] = relationOf(field);
    if (!column.empty()) kept.push_back({{"relation", kind}, {"to", fmt::format("{}{{{}}}", end, column)}});
    mapping["relations"] = kept;
    if (kept.empty()) mapping.erase("relations");
}

/// The unit that a heading such as "ram_gb" or "memory (MiB)" ends with.
std::string unitIn(std::string_view heading, const MappingField& field) {
    if (!field.measured || field.id.ends_with("cpu") || field.id.ends_with("gpu")) return {};
    static const std::map<std::string, std::string, std::less<>> kUnits{
        {"kb", "KiB"},  {"mb", "MiB"},  {"gb", "GiB"},  {"tb", "TiB"},     {"kib", "KiB"},
        {"mib", "MiB"}, {"gib", "GiB"}, {"tib", "TiB"}, {"bytes", "bytes"}};
    auto last = lowered(heading);
    while (!last.empty() && std::string_view(")] ").find(last.back()) != std::string_view::npos) last.pop_back();
    const auto cut = last.find_last_of("_ ([.-");
    const auto unit =
        kUnits.find(cut == std::string::npos ? std::string_view() : std::string_view(last).substr(cut + 1));
    return unit == kUnits.end() ? std::string() : unit->second;
}

/// Other words for a field, in lower case, as exports call it.
const std::map<std::string, std::vector<std::string>, std::less<>>& otherWords() {
    static const std::map<std::string, std::vector<std::string>, std::less<>> kWords{
        {"name",
         {"hostname", "host name", "host_name", "host", "server", "server name", "vm", "vm name", "fqdn", "node",
          "machine", "device", "pod", "workload", "instance"}},
        {"serial", {"serial number", "serial_number", "serial no", "service tag"}},
        {"uuid", {"bios uuid", "vm uuid", "smbios uuid"}},
        {"fqdn", {"dns name", "full name", "full hostname"}},
        {"address", {"ip", "ip address", "ip_address", "primary ip address", "ipv4"}},
        {"within rack", {"rack", "rack name", "cabinet"}},
        {"within zone", {"zone", "site", "location", "datacenter", "data center", "dc", "availability zone"}},
        {"runs-on host", {"host", "esx host", "hypervisor", "node", "node_name", "runs on", "lives on", "placed on"}},
        {"part-of service", {"service", "app", "application", "system"}},
        {"runs-on datastore", {"datastore", "storage"}},
        {"resource",
         {"host", "hostname", "host name", "instance", "server", "machine", "device", "node", "vm", "vm name", "pod",
          "workload", "name", "series_id"}},
        {"metric", {"counter", "measure", "kpi"}},
        {"time", {"timestamp", "date", "datetime", "date time", "clock", "when"}},
        {"value", {"val", "mean", "average", "reading"}},
        {"title", {"summary", "description", "short_description", "subject"}},
        {"begin", {"start", "start_date", "planned start", "from"}},
        {"end", {"end_date", "finish", "planned end", "until"}},
        {"from", {"source", "parent"}},
        {"to", {"target", "child"}},
        {"relation", {"type", "kind"}},
        {"key", {"setting", "parameter", "property"}}};
    return kWords;
}

bool isCalled(std::string_view heading, const MappingField& field) {
    const auto name = lowered(trimmed(heading));
    if (name == field.id) return true;
    if (const auto dot = field.id.find('.'); dot != std::string::npos) {
        const auto dimension = field.id.substr(dot + 1);
        return dimensionIn(name) == dimension;
    }
    const auto words = otherWords().find(field.id);
    return words != otherWords().end() &&
           std::find(words->second.begin(), words->second.end(), name) != words->second.end();
}

/// What amounts are called where some rows have a capacity and others request.
const char* titleOfSeveral(const std::string& id) {
    static const std::map<std::string, const char*, std::less<>> kTitles{
        {"capacity.cpu", PENUMBRA_TEXT("mapping", "CPU capacity")},
        {"capacity.memory", PENUMBRA_TEXT("mapping", "Memory capacity")},
        {"capacity.disk", PENUMBRA_TEXT("mapping", "Disk capacity")},
        {"capacity.network", PENUMBRA_TEXT("mapping", "Network capacity")},
        {"capacity.gpu", PENUMBRA_TEXT("mapping", "GPU capacity")},
        {"request.cpu", PENUMBRA_TEXT("mapping", "CPU request")},
        {"request.memory", PENUMBRA_TEXT("mapping", "Memory request")},
        {"request.disk", PENUMBRA_TEXT("mapping", "Disk request")},
        {"request.network", PENUMBRA_TEXT("mapping", "Network request")},
        {"request.gpu", PENUMBRA_TEXT("mapping", "GPU request")}};
    const auto it = kTitles.find(id);
    return it == kTitles.end() ? "" : it->second;
}

/// What tables call a kind of resource, in lower case.
const std::map<std::string, std::vector<std::string>>& kindWords() {
    static const std::map<std::string, std::vector<std::string>> kWords{
        {"zone", {"zone", "site", "datacenter", "data center", "availability zone"}},
        {"rack", {"rack", "cabinet"}},
        {"host",
         {"host", "server", "physical", "physical host", "physical server", "bare metal", "baremetal", "hypervisor",
          "esx", "esxi", "esx host", "esxi host", "node"}},
        {"workload",
         {"workload", "vm", "virtual", "virtual machine", "virtual server", "guest", "pod", "container", "instance"}},
        {"service", {"service", "application", "app"}},
        {"datastore", {"datastore", "storage"}},
        {"network", {"network", "vlan", "subnet"}}};
    return kWords;
}

/// The column whose words mean at least two kinds of resources; "" where there is none.
std::string columnOfKinds(const TableHead& table) {
    for (const auto& heading : table.headings) {
        const auto words = table.words.find(heading);
        if (words == table.words.end()) continue;
        std::set<std::string> kinds;
        for (const auto& [word, kind] : kindsOfWords(words->second)) kinds.insert(kind);
        if (kinds.size() > 1) return heading;
    }
    return {};
}

/// Fills the fields from columns that are called like them; a column is used once, but for what some rows have and
/// others request.
void fillFields(Json& mapping, const std::vector<std::string>& headings) {
    std::map<std::string, std::string> used;
    for (const auto& field : mappingFieldsOf(mapping)) {
        const auto amount = field.measured ? field.id.substr(field.id.find('.') + 1) : field.id;
        for (const auto& given : headings) {
            const std::string heading(trimmed(given));
            const auto by = used.find(heading);
            if (heading.empty() || (by != used.end() && by->second != amount) || !isCalled(heading, field)) continue;
            mapField(mapping, field, heading, unitIn(heading, field));
            used[heading] = amount;
            break;
        }
    }
}

/// The only column that is called like a dimension; "" for none, and for several.
std::string measuredColumn(const std::vector<std::string>& headings) {
    std::string found;
    for (const auto& heading : headings) {
        if (dimensionIn(heading).empty()) continue;
        if (!found.empty()) return {};
        found = trimmed(heading);
    }
    return found;
}

/// A column of days rather than moments: an inventory has one too.
bool hasDate(const std::vector<std::string>& headings) {
    return std::any_of(headings.begin(), headings.end(),
                       [](const auto& heading) { return lowered(trimmed(heading)) == "date"; });
}

/// Samples whose value stands in a column that is called like its metric: "CPU used".
void fillMetric(Json& mapping, const std::vector<std::string>& headings) {
    const auto column = measuredColumn(headings);
    if (column.empty()) return;
    for (const auto& field : mappingFields("sample")) {
        if (mappedFrom(mapping, field) != MappedFrom{}) continue;
        if (field.id == "value") mapField(mapping, field, column, unitIn(column, field));
        if (field.id == "metric") mapAlways(mapping, field, std::string(dimensionIn(column)));
    }
}

std::string recordOf(const std::vector<std::string>& headings) {
    const auto has = [&](const char* record, const char* id) {
        for (const auto& field : mappingFields(record))
            if (field.id == id)
                return std::any_of(headings.begin(), headings.end(),
                                   [&](const auto& heading) { return isCalled(heading, field); });
        return false;
    };
    if (has("sample", "time") && has("sample", "resource") &&
        (has("sample", "value") || (!measuredColumn(headings).empty() && !hasDate(headings))))
        return "sample";
    if (has("event", "begin") && has("event", "title")) return "event";
    if (has("relation", "from") && has("relation", "to")) return "relation";
    const bool vm = std::any_of(headings.begin(), headings.end(), [](const auto& heading) {
        const auto name = lowered(trimmed(heading));
        return name == "vm" || name == "vm name" || name == "pod" || name == "workload";
    });
    return vm ? "workload" : "host";
}

} // namespace

std::vector<std::string> mappingRecords() {
    std::vector<std::string> out;
    for (const auto& kind : model::kindNames()) out.emplace_back(kind);
    for (const char* other : {"relation", "sample", "event", "config"}) out.emplace_back(other);
    return out;
}

std::vector<MappingField> mappingFields(std::string_view record) {
    return model::parseKind(record) ? resourceFields(record) : otherFields(record);
}

std::vector<MappingField> mappingFieldsOf(const Json& mapping) {
    if (kindColumn(mapping).empty()) return mappingFields(base::textAt(mapping, "record"));
    std::vector<MappingField> out;
    const auto add = [&out](const MappingField& field) {
        const bool there = std::any_of(out.begin(), out.end(), [&](const auto& one) { return one.id == field.id; });
        if (!there) out.push_back(field);
    };
    std::set<std::string> kinds;
    for (const auto& kind : base::childAt(base::childAt(mapping, "record"), "values"))
        if (kind.is_string()) kinds.insert(kind.get<std::string>());
    for (const auto& kind : kinds)
        for (auto field : resourceFields(kind)) {
            if (field.measured) field.title = titleOfSeveral(field.id);
            add(field);
        }
    if (out.empty()) add({"name", PENUMBRA_TEXT("mapping", "Name"), true});
    return out;
}

std::string kindColumn(const Json& mapping) { return base::textAt(base::childAt(mapping, "record"), "column"); }

std::map<std::string, std::string> kindsOfWords(const std::vector<std::string>& words) {
    std::map<std::string, std::string> out;
    for (const auto& word : words)
        for (const auto& [kind, others] : kindWords())
            if (const auto name = lowered(trimmed(word)); std::find(others.begin(), others.end(), name) != others.end())
                out[word] = kind;
    return out;
}

void mapKind(Json& mapping, const std::string& word, const std::string& kind) {
    auto& values = mapping["record"]["values"];
    if (!values.is_object()) values = Json::object();
    if (kind.empty())
        values.erase(word);
    else
        values[word] = kind;
}

MappedFrom mappedFrom(const Json& mapping, const MappingField& field) {
    if (isRelation(field)) return relationFrom(mapping, field);
    if (field.id == "name" && mapping.contains("name")) return fromTemplate(base::textAt(mapping, "name"));
    const auto& columns = base::childAt(mapping, "columns");
    const auto it = columns.is_object() ? columns.find(field.id) : columns.end();
    if (it == columns.end()) return {};
    const auto always = base::textAt(*it, "template");
    if (it->is_object() && it->size() == 1 && !always.empty() && always.find_first_of("{}") == std::string::npos)
        return {{}, {}, true, always};
    if (!it->is_object() || !it->contains("column")) return {{}, {}, false};
    return {base::textAt(*it, "column"), base::textAt(*it, "unit"), true};
}

void mapField(Json& mapping, const MappingField& field, const std::string& column, const std::string& unit) {
    if (isRelation(field)) return mapRelation(mapping, field, column);
    if (field.id == "name") {
        mapping["name"] = fmt::format("{{{}}}", column);
        if (column.empty()) mapping.erase("name");
        return;
    }
    auto columns = base::childAt(mapping, "columns");
    if (!columns.is_object()) columns = Json::object();
    auto& one = columns[field.id];
    if (!one.is_object()) one = Json::object();
    one["column"] = column;
    for (const char* other : {"columns", "template"}) one.erase(other);
    if (unit.empty())
        one.erase("unit");
    else
        one["unit"] = unit;
    if (column.empty()) columns.erase(field.id);
    mapping["columns"] = columns;
    if (columns.empty()) mapping.erase("columns");
}

void mapAlways(Json& mapping, const MappingField& field, const std::string& text) {
    mapField(mapping, field, {}, {});
    auto columns = base::childAt(mapping, "columns");
    if (!columns.is_object()) columns = Json::object();
    columns[field.id] = {{"template", text}};
    mapping["columns"] = columns;
}

std::vector<std::string> constantsOf(const MappingField& field) {
    if (field.id != "metric") return {};
    const model::Dimensions standard;
    std::vector<std::string> out;
    for (int d = 0; d < standard.count(); ++d) out.push_back(standard.at(d).name);
    return out;
}

Json suggestMapping(const TableHead& table) {
    const auto record = recordOf(table.headings);
    if (const auto column = columnOfKinds(table); !column.empty() && model::parseKind(record))
        return suggestByColumn(table, column);
    return suggestMapping(table.headings, record);
}

Json suggestMapping(const std::vector<std::string>& headings, const std::string& record) {
    Json out{{"penumbra", "mapping"}, {"format", 1}, {"record", record}};
    fillFields(out, headings);
    if (record == "sample") fillMetric(out, headings);
    return out;
}

Json suggestByColumn(const TableHead& table, const std::string& column) {
    Json out{{"penumbra", "mapping"}, {"format", 1}, {"record", {{"column", column}, {"values", Json::object()}}}};
    if (const auto words = table.words.find(column); words != table.words.end())
        for (const auto& [word, kind] : kindsOfWords(words->second)) mapKind(out, word, kind);
    auto others = table.headings;
    std::erase(others, column);
    fillFields(out, others);
    return out;
}

} // namespace penumbra::ingest
