#pragma once

#include "base/json.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// One line of a form that makes a column mapping: what a row's cell becomes.
struct MappingField {
    std::string id;        ///< of the native table, e.g. "capacity.cpu"; "name"; "within rack" for a relation
    const char* title;     ///< marked in the context "mapping"
    bool required = false; ///< a row without it is of no use
    bool measured = false; ///< it may name a unit
};
/// What a row can be: every kind of resource, relation, sample, event, config.
std::vector<std::string> mappingRecords();
/// The lines of the form for rows of that kind. What else a mapping can say is said in its text.
std::vector<MappingField> mappingFields(std::string_view record);
/// The same for what a mapping's rows are, where a column says it of each: the lines of all its kinds.
std::vector<MappingField> mappingFieldsOf(const base::Json& mapping);

/// What is known of a table before it is read.
struct TableHead {
    std::vector<std::string> headings;
    std::map<std::string, std::vector<std::string>> words; ///< by heading, where its column holds only a few
};
/// Of which column a mapping takes what each row is; "" where all rows are of one kind.
std::string kindColumn(const base::Json& mapping);
/// What the words of a column mean, as far as they are called like a kind of resource.
std::map<std::string, std::string> kindsOfWords(const std::vector<std::string>& words);
/// Says that a word of the column means that kind; "" for none: its rows are rejected.
void mapKind(base::Json& mapping, const std::string& word, const std::string& kind);

/// Which column a field is filled from, and the unit of its numbers; `plain` is false where the mapping says more about
/// it than a form can show.
struct MappedFrom {
    std::string column, unit;
    bool plain = true;
    std::string always{}; ///< the same text for every row, instead of a column
    bool operator==(const MappedFrom&) const = default;
};
MappedFrom mappedFrom(const base::Json& mapping, const MappingField& field);
/// Fills a field from a column, or from none where that is empty; whatever else the mapping says stays.
void mapField(base::Json& mapping, const MappingField& field, const std::string& column, const std::string& unit);

/// Gives a field the same text in every row.
void mapAlways(base::Json& mapping, const MappingField& field, const std::string& text);
/// What can be the same for every row of a table: of the metric of samples the dimensions; else nothing.
std::vector<std::string> constantsOf(const MappingField& field);

/// A first mapping for a table: columns that are called like what they hold, and of which record; by a column whose
/// words are called like several kinds of resources.
base::Json suggestMapping(const TableHead& table);
/// The same for a record that was chosen, and for a column that says what each row is.
base::Json suggestMapping(const std::vector<std::string>& headings, const std::string& record);
base::Json suggestByColumn(const TableHead& table, const std::string& column);

} // namespace penumbra::ingest
