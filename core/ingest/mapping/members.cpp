#include "ingest/mapping/members.h"

#include "base/text.h"

#include <map>

namespace penumbra::ingest {

namespace {

using base::Json;
using Where = const std::string&;

constexpr int kFormat = 1;

/// What a row can be beside a resource of some kind.
const std::map<std::string, NativeTable>& otherRecords() {
    static const std::map<std::string, NativeTable> kTables{{"relation", NativeTable::Relations},
                                                            {"sample", NativeTable::Samples},
                                                            {"event", NativeTable::Events},
                                                            {"config", NativeTable::Config}};
    return kTables;
}

Json kindShape() { return {{"const", "mapping"}}; }
Json formatShape() { return {{"const", kFormat}}; }

Json recordShape() {
    Json names = model::kindNames();
    for (const auto& [name, table] : otherRecords()) names.push_back(name);
    return {{"oneOf", Json::array({Json{{"enum", names}}, kindsShape()})}};
}

Json kindMapShape() {
    return {{"type", "object"}, {"additionalProperties", {{"enum", model::kindNames()}}}, {"minProperties", 1}};
}

Json relationShape() { return {{"enum", model::relationNames()}}; }

void readKind(const Json& value, Where place, Mapping&, Check& check) {
    if (value != "mapping")
        check.wrong(place, PENUMBRA_SAY("Problem", "it must be 'mapping', or this is another kind of document.")());
}

void readFormat(const Json& value, Where place, Mapping&, Check& check) {
    if (value != kFormat)
        check.wrong(place,
                    PENUMBRA_SAY("Problem", "only format 1 is known; a newer version of Penumbra may read it.")());
}

void readRecord(const Json& value, Where place, Mapping& out, Check& check) {
    if (value.is_object()) return readMembers(kindsMembers(), value, place, out.kinds, check);
    const auto record = check.text(value, place);
    if (const auto it = otherRecords().find(record); it != otherRecords().end())
        out.table = it->second;
    else if (model::parseKind(record))
        out.kind = record;
    else
        check.wrong(place,
                    PENUMBRA_SAY("Problem",
                                 "'{}' is neither a kind of resource nor relation, sample, event or config.")(record));
}

void readKinds(const Json& value, Where place, MappedKinds& out, Check& check) {
    out.values = check.textMap(value, place);
    if (out.values.empty())
        check.wrong(place, PENUMBRA_SAY("Problem", "it must name a kind of resource for at least one word.")());
    for (const auto& [word, kind] : out.values)
        if (!model::parseKind(kind))
            check.wrong(fmt::format("{}/{}", place, word),
                        PENUMBRA_SAY("Problem", "'{}' is no kind of resource. There are {}.")(
                            kind, fmt::join(model::kindNames(), ", ")));
}

void readColumns(const Json& value, Where place, Mapping& out, Check& check) {
    if (!value.is_object()) return check.wrong(place, PENUMBRA_SAY("Problem", "an object is needed there.")());
    for (const auto& item : value.items()) {
        const auto at = place + "/" + item.key();
        auto& column = out.columns[nativeColumn(item.key())];
        readMembers(columnMembers(), item.value(), at, column, check);
        if (column.columns.empty() == column.text.empty())
            check.wrong(at, PENUMBRA_SAY("Problem", "it needs either 'column' (or 'columns') or 'template'.")());
    }
}

template <class Part>
void readList(const Json& value, Where place, std::span<const Member<Part>> members, std::vector<Part>& out,
              Check& check) {
    if (!value.is_array()) return check.wrong(place, PENUMBRA_SAY("Problem", "a list is needed there.")());
    for (const auto& item : value) {
        const auto at = fmt::format("{}/{}", place, out.size());
        readMembers(members, item, at, out.emplace_back(), check);
    }
}

constexpr Member<Mapping> kRoot[] = {
    {"penumbra", true, kindShape, "It says that this document is a mapping.", readKind},
    {"format", true, formatShape, "The version of this format.", readFormat},
    {"title", false, textShape, "What people call this mapping.",
     [](const Json& v, Where at, Mapping&, Check& c) { c.text(v, at); }},
    {"record", true, recordShape, "What one row is, or in which column that stands.", readRecord},
    {"name", false, templateShape, "The natural name of the resource.",
     [](const Json& v, Where at, Mapping& out, Check& c) { out.columns["name"].text = c.text(v, at); }},
    {"columns", false, columnMapShape,
     "By column of the native table (e.g. capacity.cpu, label.os, exists_from): where its cell comes from.",
     readColumns},
    {"labels", false, templateMapShape, "Labels of the resource, by key.",
     [](const Json& v, Where at, Mapping& out, Check& c) {
         for (auto& [key, text] : c.textMap(v, at)) out.columns["label." + key].text = text;
     }},
    {"constants", false, textMapShape, "By column of the native table: the same text in every row.",
     [](const Json& v, Where at, Mapping& out, Check& c) {
         for (auto& [key, text] : c.textMap(v, at)) out.constants[nativeColumn(key)] = text;
     }},
    {"filter", false, filterListShape, "All must hold, or the row is passed over.",
     [](const Json& v, Where at, Mapping& out, Check& c) { readList(v, at, filterMembers(), out.filters, c); }},
    {"alive-at", false, textShape, "Keep only what exists at this time: exists_from <= time < exists_until.",
     [](const Json& v, Where at, Mapping& out, Check& c) { out.aliveAt = c.time(v, at); }},
    {"relations", false, relationListShape, "What each resource stands in a relation to.",
     [](const Json& v, Where at, Mapping& out, Check& c) { readList(v, at, relationMembers(), out.relations, c); }},
    {"selectors", false, selectorListShape,
     "A workload may run only on hosts whose label has one of the cell's values. No selector for an empty cell.",
     [](const Json& v, Where at, Mapping& out, Check& c) { readList(v, at, selectorMembers(), out.selectors, c); }}};

constexpr Member<MappedColumn> kColumn[] = {
    {"column", false, textShape, "The column of the file.",
     [](const Json& v, Where at, MappedColumn& out, Check& c) { out.columns = {c.text(v, at)}; }},
    {"columns", false, textsShape, "Columns whose numbers are multiplied.",
     [](const Json& v, Where at, MappedColumn& out, Check& c) { out.columns = c.texts(v, at); }},
    {"template", false, templateShape, "Instead of a column.",
     [](const Json& v, Where at, MappedColumn& out, Check& c) { out.text = c.text(v, at); }},
    {"unit", false, textShape, "The unit of the numbers, e.g. MiB, cores, ms.",
     [](const Json& v, Where at, MappedColumn& out, Check& c) { out.unit = c.text(v, at); }},
    {"scale", false, numberShape, "The numbers are multiplied by this.",
     [](const Json& v, Where at, MappedColumn& out, Check& c) { out.scale = c.number(v, at); }},
    {"epoch", false, textShape, "The numbers are seconds (unit ms: milliseconds) since this time.",
     [](const Json& v, Where at, MappedColumn& out, Check& c) { out.epoch = c.time(v, at); }},
    {"values", false, textMapShape, "What the words mean.",
     [](const Json& v, Where at, MappedColumn& out, Check& c) { out.values = c.textMap(v, at); }},
    {"default", false, textShape, "For an empty cell, and for a word that values does not list.",
     [](const Json& v, Where at, MappedColumn& out, Check& c) { out.preset = c.text(v, at); }}};

constexpr Member<MappedKinds> kKinds[] = {
    {"column", true, filledTextShape, "The column that says for each row what it is.",
     [](const Json& v, Where at, MappedKinds& out, Check& c) {
         out.column = c.text(v, at);
         if (out.column.empty())
             c.wrong(at, PENUMBRA_SAY("Problem", "it must name the column that says what a row is.")());
     }},
    {"values", true, kindMapShape, "The kind of resource by the column's word. Rows with another word are rejected.",
     readKinds}};

constexpr Member<MappedFilter> kFilter[] = {
    {"column", true, textShape, "The column of the file.",
     [](const Json& v, Where at, MappedFilter& out, Check& c) { out.column = c.text(v, at); }},
    {"in", false, textsShape, "Keep only rows with one of these.",
     [](const Json& v, Where at, MappedFilter& out, Check& c) { out.in = c.texts(v, at); }},
    {"not-in", false, textsShape, "Keep no row with one of these.",
     [](const Json& v, Where at, MappedFilter& out, Check& c) { out.notIn = c.texts(v, at); }}};

constexpr Member<MappedRelation> kRelation[] = {
    {"relation", true, relationShape, "What kind of relation it is.",
     [](const Json& v, Where at, MappedRelation& out, Check& c) {
         const auto kind = model::parseRelation(c.text(v, at));
         if (!kind) return c.wrong(at, kind.error().text);
         out.kind = *kind;
     }},
    {"to", true, templateShape, "The other end, e.g. service/{app}; no relation where it is empty.",
     [](const Json& v, Where at, MappedRelation& out, Check& c) { out.to = c.text(v, at); }}};

constexpr Member<MappedSelector> kSelector[] = {
    {"key", true, filledTextShape, "The label of the hosts.",
     [](const Json& v, Where at, MappedSelector& out, Check& c) {
         out.key = c.text(v, at);
         if (out.key.empty()) c.wrong(at, PENUMBRA_SAY("Problem", "a selector needs a 'key'.")());
     }},
    {"column", true, textShape, "The column of the file.",
     [](const Json& v, Where at, MappedSelector& out, Check& c) { out.column = c.text(v, at); }},
    {"split", false, textShape, "What separates several values in one cell, a single letter.",
     [](const Json& v, Where at, MappedSelector& out, Check& c) { out.split = c.text(v, at); }}};

} // namespace

std::span<const Member<Mapping>> rootMembers() { return kRoot; }
std::span<const Member<MappedColumn>> columnMembers() { return kColumn; }
std::span<const Member<MappedKinds>> kindsMembers() { return kKinds; }
std::span<const Member<MappedFilter>> filterMembers() { return kFilter; }
std::span<const Member<MappedRelation>> relationMembers() { return kRelation; }
std::span<const Member<MappedSelector>> selectorMembers() { return kSelector; }

} // namespace penumbra::ingest
