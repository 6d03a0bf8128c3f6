#include "base/text.h"
#include "ingest/native/samples.h"

#include "base/spelling.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <fmt/format.h>
#include <span>

namespace penumbra::ingest {

namespace {

struct TableColumns {
    NativeTable table;
    std::string_view file;
    std::array<std::string_view, 4> required; ///< the columns that tell it from the others; unused ones are empty
    std::span<const std::string_view> known;
};

constexpr std::string_view kResourceColumns[] = {
    "kind",         "name",     "title",    "taints",   "cordoned",   "selectors",     "tolerations", "anti_affinity",
    "spread",       "gather",   "priority", "preempts", "pinned",     "min_available", "tier",        "exists_from",
    "exists_until", "cloud_id", "uuid",     "serial",   "machine_id", "fqdn",          "site",        "address"};
constexpr std::string_view kRelationColumns[] = {"from",   "relation", "to",      "calls",
                                                 "cached", "attempts", "timeout", "parallel"};
constexpr std::string_view kSampleColumns[] = {"resource", "metric", "time", "value", "unit"};
constexpr std::string_view kEventColumns[] = {"id", "kind", "title", "begin", "end", "zone", "resources", "changes"};
constexpr std::string_view kConfigColumns[] = {"resource", "key", "value", "time"};

constexpr TableColumns kNativeTables[] = {
    {NativeTable::Relations, "relations.csv", {"from", "relation", "to"}, kRelationColumns},
    {NativeTable::Samples, "samples.csv", {"resource", "metric", "time", "value"}, kSampleColumns},
    {NativeTable::Events, "events.csv", {"title", "begin"}, kEventColumns},
    {NativeTable::Config, "config.csv", {"resource", "key", "value"}, kConfigColumns},
    {NativeTable::Resources, "resources.csv", {"kind", "name"}, kResourceColumns}};

bool knows(const TableColumns& table, std::string_view name) {
    if (name.empty() || std::find(table.known.begin(), table.known.end(), name) != table.known.end()) return true;
    return table.table == NativeTable::Resources && !freePrefix(name).empty();
}

const TableColumns& columnsOf(NativeTable table) {
    return *std::find_if(std::begin(kNativeTables), std::end(kNativeTables),
                         [&](const auto& one) { return one.table == table; });
}

std::vector<std::string_view> requiredOf(const TableColumns& table) {
    std::vector<std::string_view> out(table.required.begin(), table.required.end());
    std::erase(out, std::string_view());
    return out;
}

/// A number of the row within its bounds.
std::optional<double> numberIn(RowReader& row, const char* column, base::Unit unit, double least, double most,
                               const std::string& meant) {
    const auto value = row.amountAt(row.sheet().find(column), unit);
    if (!value || (*value >= least && *value <= most)) return value;
    row.wrong("bad-number", column, PENUMBRA_SAY("Problem", "'{}' is not {}.")(row.text(column), meant));
    return {};
}

model::CallTraits readCall(RowReader& row) {
    model::CallTraits call;
    call.ratio = numberIn(row, "calls", base::Unit::Count, 0, 1e6,
                          PENUMBRA_SAY("Problem", "a number of calls for each request, e.g. 2 or 0.3")());
    call.cached = numberIn(row, "cached", base::Unit::Ratio, 0, 1,
                           PENUMBRA_SAY("Problem", "a share from 0 to 1, or 0 % to 100 %")());
    call.timeout = numberIn(row, "timeout", base::Unit::Seconds, 1e-6, 86'400,
                            PENUMBRA_SAY("Problem", "a time such as 250ms or 2s")());
    if (const auto attempts = row.integer("attempts", 1, 100)) call.attempts = static_cast<int>(*attempts);
    call.parallel = row.flag("parallel");
    return call;
}

void takeRelationRow(RowReader& row) {
    const auto from = row.required("from");
    const auto to = row.required("to");
    const auto kind = model::parseRelation(lowered(row.required("relation")));
    if (!kind && !row.text("relation").empty()) row.wrong("bad-relation", "relation", kind.error().text);
    const auto call = readCall(row);
    if (row.failed()) return row.intake().countRejected();
    model::Relation out{relationEnd(row.intake(), from, *kind, End::From),
                        relationEnd(row.intake(), to, *kind, End::To), *kind, call};
    if (!call.empty() && *kind != model::RelationKind::DependsOn && *kind != model::RelationKind::Uses)
        row.intake().warn("no-call", row.where(),
                          PENUMBRA_SAY("Problem",
                                       "'{}' is no call from one service to another, so what is said of its calls "
                                       "changes nothing.")(model::relationName(*kind)));
    if (out.from == out.to)
        return row.intake().reject(
            "self-relation", row.where(),
            PENUMBRA_SAY("Problem", "'{}' cannot stand in a relation to itself.")(out.from.text()));
    row.intake().add(std::move(out));
}

void takeConfigRow(RowReader& row) {
    const auto resource = row.required("resource");
    const auto key = row.required("key");
    const auto time = row.time("time");
    if (row.failed()) return row.intake().countRejected();
    row.intake().add(model::ConfigItem{row.intake().named(resource, model::ResourceKind::Host), std::string(key),
                                       std::string(row.text("value")), time.value_or(row.intake().input().time)});
}

} // namespace

std::string_view freePrefix(std::string_view column) {
    for (const std::string_view prefix : {"capacity.", "overcommit.", "request.", "label.", "attribute."})
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
    for (const auto& table : kNativeTables)
        if (std::all_of(table.required.begin(), table.required.end(),
                        [&](std::string_view name) { return name.empty() || sheet.has(name); }))
            return table.table;
    return {};
}

std::vector<std::string> unknownColumns(NativeTable table, const Sheet& sheet) {
    std::vector<std::string> out;
    const auto& columns = columnsOf(table);
    std::copy_if(sheet.names().begin(), sheet.names().end(), std::back_inserter(out),
                 [&](const std::string& name) { return !knows(columns, name); });
    return out;
}

std::vector<std::string> missingColumns(NativeTable table, const Sheet& sheet) {
    std::vector<std::string> out;
    for (const auto name : requiredOf(columnsOf(table)))
        if (!sheet.has(name)) out.emplace_back(name);
    return out;
}

std::string hintForColumn(NativeTable table, std::string_view column) {
    const auto& columns = columnsOf(table);
    if (table != NativeTable::Resources) return base::hintFor(column, columns.known);
    if (const auto dimension = dimensionIn(column); !dimension.empty())
        return PENUMBRA_SAY(
            "Hint",
            " Did you mean capacity.{0}, what a host offers, or request.{0}, what a workload asks for?")(dimension);
    const auto near = base::nearest(column, columns.known);
    return near.empty() ? PENUMBRA_SAY("Hint", " Begin it with attribute. to keep it.")()
                        : PENUMBRA_SAY("Hint", " Did you mean '{}'? Begin it with attribute. to keep it.")(near);
}

std::string sayTables() {
    std::vector<std::string> tables;
    for (const auto& table : kNativeTables)
        tables.push_back(fmt::format("{} ({})", table.file, base::sayAll(requiredOf(table))));
    return base::sayAll(std::vector<std::string_view>(tables.begin(), tables.end()));
}

model::ResourceId relationEnd(Intake& intake, std::string_view text, model::RelationKind relation, End end) {
    using model::ResourceKind;
    const auto pick = [&](ResourceKind from, ResourceKind to) { return end == End::From ? from : to; };
    const auto only = [&](ResourceKind kind) {
        return intake.certain(fullId(text).value_or(model::makeId(kind, text)));
    };
    switch (relation) {
    case model::RelationKind::RunsOn:
        return only(pick(ResourceKind::Workload, ResourceKind::Host));
    case model::RelationKind::PartOf:
        return only(pick(ResourceKind::Workload, ResourceKind::Service));
    case model::RelationKind::Within:
        return intake.named(text, pick(ResourceKind::Host, ResourceKind::Rack));
    case model::RelationKind::DependsOn:
    case model::RelationKind::Uses:
        break;
    }
    return intake.named(text, ResourceKind::Service);
}

void takeNativeRow(NativeTable table, RowReader& row) {
    switch (table) {
    case NativeTable::Resources:
        return takeResourceRow(row);
    case NativeTable::Relations:
        return takeRelationRow(row);
    case NativeTable::Samples:
        takeSampleRow(row);
        return;
    case NativeTable::Events:
        return takeEventRow(row);
    case NativeTable::Config:
        return takeConfigRow(row);
    }
}

} // namespace penumbra::ingest
