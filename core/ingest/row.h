#pragma once

#include "base/parts.h"
#include "ingest/intake.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// The column names of a table: lower-case, trimmed, in order.
class Sheet final {
public:
    Sheet() = default;
    explicit Sheet(std::vector<std::string> names);
    const std::vector<std::string>& names() const { return m_names; }
    int find(std::string_view name) const;
    bool has(std::string_view name) const { return find(name) >= 0; }

private:
    std::vector<std::string> m_names;
    std::map<std::string, int, std::less<>> m_index;
};

/// Reads the cells of one row as values. A cell that cannot be read is told as a problem at the row's place and makes
/// failed() true; an empty cell is absent, never zero.
class RowReader final {
public:
    RowReader(Intake& intake, const Sheet& sheet, const std::vector<std::string>& cells, std::string where,
              bool decimalComma)
        : m_intake(intake), m_sheet(sheet), m_cells(cells), m_where(std::move(where)), m_decimalComma(decimalComma) {}

    const Sheet& sheet() const { return m_sheet; }
    const std::string& where() const { return m_where; }
    Intake& intake() { return m_intake; }
    bool failed() const { return m_failed; }

    /// Trimmed; empty when the column or the cell is absent.
    std::string_view text(std::string_view column) const;
    std::string_view textAt(int column) const;
    /// Text that must be there.
    std::string_view required(std::string_view column);
    std::optional<double> amountAt(int column, base::Unit unit);
    std::optional<std::int64_t> integer(std::string_view column, std::int64_t minimum, std::int64_t maximum);
    std::optional<bool> flag(std::string_view column);
    std::optional<base::Time> time(std::string_view column);

    void wrong(std::string_view code, std::string_view column, std::string_view why);

private:
    Intake& m_intake;
    const Sheet& m_sheet;
    const std::vector<std::string>& m_cells;
    std::string m_where;
    bool m_decimalComma = false;
    bool m_failed = false;
};

using base::splitList;
using base::trimmed;
std::string lowered(std::string_view text);

/// A number as this table writes it, with '.' as its decimal sign; an error where a comma could mean two things.
base::Result<std::string> plainNumber(std::string_view text, bool decimalComma);

} // namespace penumbra::ingest
