#include "ingest/native/native.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <span>

namespace penumbra::ingest {

namespace {

struct TableColumns {
    NativeTable table;
    std::array<std::string_view, 4> required; ///< the columns that tell it from the others; unused ones are empty
    std::span<const std::string_view> known;
};

constexpr std::string_view kResourceColumns[] = {
    "kind",          "name",     "title",  "taints",        "cordoned", "selectors",   "tolerations",
    "anti_affinity", "priority", "pinned", "min_available", "tier",     "exists_from", "exists_until"};
constexpr std::string_view kRelationColumns[] = {"from", "relation", "to"};
constexpr std::string_view kSampleColumns[] = {"resource", "metric", "time", "value", "unit"};
constexpr std::string_view kEventColumns[] = {"id", "kind", "title", "begin", "end", "zone", "resources", "changes"};
constexpr std::string_view kConfigColumns[] = {"resource", "key", "value", "time"};

constexpr TableColumns kTables[] = {{NativeTable::Relations, {"from", "relation", "to"}, kRelationColumns},
                                    {NativeTable::Samples, {"resource", "metric", "time", "value"}, kSampleColumns},
                                    {NativeTable::Events, {"title", "begin"}, kEventColumns},
                                    {NativeTable::Config, {"resource", "key", "value"}, kConfigColumns},
                                    {NativeTable::Resources, {"kind", "name"}, kResourceColumns}};

bool knows(const TableColumns& table, std::string_view name) {
    if (name.empty() || std::find(table.known.begin(), table.known.end(), name) != table.known.end()) return true;
    return table.table == NativeTable::Resources && !freePrefix(name).empty();
}

/// What a plain name at the other end of a relation stands for.
struct Ends {
    model::ResourceKind from, to;
};
Ends endsOf(model::RelationKind kind) {
    using model::ResourceKind;
    switch (kind) {
    case model::RelationKind::RunsOn:
        return {ResourceKind::Workload, ResourceKind::Host};
    case model::RelationKind::PartOf:
        return {ResourceKind::Workload, ResourceKind::Service};
    case model::RelationKind::Within:
        return {ResourceKind::Host, ResourceKind::Rack};
    case model::RelationKind::DependsOn:
    case model::RelationKind::Uses:
        break;
    }
    return {ResourceKind::Service, ResourceKind::Service};
}

void takeRelationRow(RowReader& row) {
    const auto from = row.required("from");
    const auto to = row.required("to");
    const auto kind = model::parseRelation(lowered(row.required("relation")));
    if (!kind && !row.text("relation").empty()) row.wrong("bad-relation", "relation", kind.error().text);
    if (row.failed()) return row.intake().countRejected();
    const auto ends = endsOf(*kind);
    model::Relation out{readId(from, ends.from), readId(to, ends.to), *kind};
    if (out.from == out.to)
        return row.intake().reject("self-relation", row.where(),
                                   fmt::format("'{}' cannot stand in a relation to itself.", out.from.text()));
    row.intake().add(std::move(out));
}

base::Unit metricUnit(const model::Dimensions& dimensions, std::string_view metric) {
    const int dimension = dimensions.find(metric);
    return dimension < 0 ? base::Unit::Count : dimensions.at(dimension).unit;
}

void takeSampleRow(RowReader& row) {
    const auto resource = row.required("resource");
    const auto metric = row.required("metric");
    auto unit = metricUnit(row.intake().dimensions(), metric);
    if (const auto text = row.text("unit"); !text.empty()) {
        if (const auto known = base::parseUnit(text))
            unit = *known;
        else
            row.wrong("bad-unit", "unit", known.error().text);
    }
    row.required("time");
    const auto time = row.time("time");
    if (row.text("value").empty() && !row.failed()) {
        row.intake().note("gap", row.where(), "The value is empty: this is kept as a gap, not as zero.");
        return;
    }
    const auto value = row.amountAt(row.sheet().find("value"), unit);
    if (row.failed() || !time || !value) return row.intake().countRejected();
    row.intake().addSample({readId(resource, model::ResourceKind::Host), std::string(metric)}, unit, *time, *value);
}

void takeConfigRow(RowReader& row) {
    const auto resource = row.required("resource");
    const auto key = row.required("key");
    const auto time = row.time("time");
    if (row.failed()) return row.intake().countRejected();
    row.intake().add(model::ConfigItem{readId(resource, model::ResourceKind::Host), std::string(key),
                                       std::string(row.text("value")), time.value_or(row.intake().input().time)});
}

} // namespace

std::string_view freePrefix(std::string_view column) {
    for (const std::string_view prefix : {"capacity.", "request.", "label.", "attribute."})
        if (column.size() > prefix.size() && lowered(column.substr(0, prefix.size())) == prefix)
            return column.substr(0, prefix.size());
    return {};
}

std::string nativeColumn(std::string_view heading) {
    heading = trimmed(heading);
    const auto prefix = freePrefix(heading);
    if (prefix.empty()) return lowered(heading);
    return lowered(prefix) + std::string(heading.substr(prefix.size()));
}

std::optional<NativeTable> nativeTableOf(const Sheet& sheet) {
    for (const auto& table : kTables)
        if (std::all_of(table.required.begin(), table.required.end(),
                        [&](std::string_view name) { return name.empty() || sheet.has(name); }))
            return table.table;
    return {};
}

std::vector<std::string> unknownColumns(NativeTable table, const Sheet& sheet) {
    std::vector<std::string> out;
    for (const auto& columns : kTables)
        if (columns.table == table)
            std::copy_if(sheet.names().begin(), sheet.names().end(), std::back_inserter(out),
                         [&](const std::string& name) { return !knows(columns, name); });
    return out;
}

void takeNativeRow(NativeTable table, RowReader& row) {
    switch (table) {
    case NativeTable::Resources:
        return takeResourceRow(row);
    case NativeTable::Relations:
        return takeRelationRow(row);
    case NativeTable::Samples:
        return takeSampleRow(row);
    case NativeTable::Events:
        return takeEventRow(row);
    case NativeTable::Config:
        return takeConfigRow(row);
    }
}

} // namespace penumbra::ingest
