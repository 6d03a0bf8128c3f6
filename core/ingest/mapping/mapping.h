#pragma once

#include "base/json.h"
#include "base/time.h"
#include "ingest/native/native.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// Where one cell of a native table comes from.
struct MappedColumn {
    std::vector<std::string> columns;          ///< one; several are multiplied
    std::string text;                          ///< a template with {column}, instead of columns
    std::string unit;                          ///< the unit of the source's numbers, e.g. "MiB"
    double scale = 1;                          ///< times this
    std::optional<base::Time> epoch;           ///< numbers are seconds (unit "ms": milliseconds) since then
    std::map<std::string, std::string> values; ///< what the source's words mean here
    std::optional<std::string> preset;         ///< for an empty cell and for a word that `values` does not list
};

struct MappedFilter {
    std::string column;
    std::vector<std::string> in; ///< keep only these
    std::vector<std::string> notIn;
};

struct MappedRelation {
    model::RelationKind kind = model::RelationKind::RunsOn;
    std::string to; ///< a template; no relation where one of its columns is empty
};

struct MappedSelector {
    std::string key;
    std::string column;
    std::string split; ///< what separates several values; empty: there is one
};

/// A table of several kinds of resources: what a row is stands in one of its columns.
struct MappedKinds {
    std::string column;                        ///< empty: every row is of one kind
    std::map<std::string, std::string> values; ///< the kind for each word of the column
};

/// A saved column mapping: how the rows of a foreign CSV become rows of a native table. members.cpp lists what can
/// stand in it.
struct Mapping {
    NativeTable table = NativeTable::Resources;
    std::string kind; ///< of the resources, when the table is Resources and they are of one kind
    MappedKinds kinds;
    std::map<std::string, MappedColumn> columns;
    std::map<std::string, std::string> constants;
    std::vector<MappedFilter> filters;
    std::optional<base::Time> aliveAt; ///< keep only what exists then
    std::vector<MappedRelation> relations;
    std::vector<MappedSelector> selectors;
};

/// Reads the JSON text. The error names the member that is wrong, and for an unknown one those that there are.
base::Result<Mapping> parseMapping(std::string_view json);
/// The JSON Schema of a mapping, made of what parseMapping reads; resources/schemas/mapping.schema.json holds it.
base::Json mappingSchema();

/// The names in braces of a template; an error for a brace that is not closed.
base::Result<std::vector<std::string>> templateColumns(std::string_view text);

} // namespace penumbra::ingest
