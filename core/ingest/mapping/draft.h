#pragma once

#include "base/json.h"

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

/// Which column a field is filled from, and the unit of its numbers; `plain` is false where the mapping says more about
/// it than a form can show.
struct MappedFrom {
    std::string column, unit;
    bool plain = true;
    bool operator==(const MappedFrom&) const = default;
};
MappedFrom mappedFrom(const base::Json& mapping, const MappingField& field);
/// Fills a field from a column, or from none where that is empty; whatever else the mapping says stays.
void mapField(base::Json& mapping, const MappingField& field, const std::string& column, const std::string& unit);

/// A first mapping for a table with these headings: columns that are called like what they hold, and of which record.
base::Json suggestMapping(const std::vector<std::string>& headings);
/// The same for a record that was chosen.
base::Json suggestMapping(const std::vector<std::string>& headings, std::string_view record);

} // namespace penumbra::ingest
