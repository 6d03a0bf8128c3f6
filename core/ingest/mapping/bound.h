#pragma once

#include "ingest/mapping/mapping.h"

#include <string>
#include <utility>
#include <vector>

namespace penumbra::ingest {

/// A mapping bound to the headings of one file: makes native rows out of its rows.
class BoundMapping final {
public:
    /// Fails when the mapping names a column that the file does not have.
    static base::Result<BoundMapping> bind(Mapping mapping, const std::vector<std::string>& headings,
                                           std::string_view name);

    const Mapping& mapping() const { return m_mapping; }
    const Sheet& target() const { return m_target; }
    /// Whether the filters keep that row.
    bool keeps(const std::vector<std::string>& cells) const;
    /// What kind of resource a row is, "" for a row of another table; an error where the mapping does not say it.
    base::Result<std::string> kindOf(const std::vector<std::string>& cells) const;
    /// The native row of that kind, or (native column, reason) of the first cell that cannot be translated.
    tl::expected<std::vector<std::string>, std::pair<std::string, std::string>>
    translate(const std::vector<std::string>& cells, const std::string& kind, bool decimalComma) const;
    /// A template filled in; empty when one of its columns is empty.
    std::string fill(const std::string& text, const std::vector<std::string>& cells) const;

private:
    base::Result<std::string> cell(const std::string& target, const MappedColumn& column,
                                   const std::vector<std::string>& cells, bool decimalComma) const;
    base::Result<std::string> amount(base::Unit unit, const MappedColumn& column, const std::vector<std::string>& cells,
                                     bool decimalComma) const;
    std::string selectors(const std::vector<std::string>& cells) const;
    std::string_view source(const std::string& column, const std::vector<std::string>& cells) const;

    Mapping m_mapping;
    Sheet m_source;
    Sheet m_target;
};

} // namespace penumbra::ingest
