#include "ingest/row.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::ingest {

std::string lowered(std::string_view text) {
    std::string out(text);
    for (auto& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

base::Result<std::string> plainNumber(std::string_view text, bool decimalComma) {
    std::string out(text);
    const auto comma = out.find(',');
    if (comma == std::string::npos) return out;
    if (!decimalComma)
        return base::failInput(PENUMBRA_SAY(
            "Problem", "A comma in a number can mean thousands or a decimal; write the number with a point.")());
    if (out.find('.') != std::string::npos || out.find(',', comma + 1) != std::string::npos)
        return base::failInput(PENUMBRA_SAY("Problem", "Write the number without a sign for thousands.")());
    out[comma] = '.';
    return out;
}

Sheet::Sheet(std::vector<std::string> names) : m_names(std::move(names)) {
    for (std::size_t i = 0; i < m_names.size(); ++i) m_index.try_emplace(m_names[i], static_cast<int>(i));
}

int Sheet::find(std::string_view name) const {
    const auto it = m_index.find(name);
    return it == m_index.end() ? -1 : it->second;
}

std::string_view RowReader::textAt(int column) const {
    if (column < 0 || static_cast<std::size_t>(column) >= m_cells.size()) return {};
    return trimmed(m_cells[static_cast<std::size_t>(column)]);
}

std::string_view RowReader::text(std::string_view column) const { return textAt(m_sheet.find(column)); }

std::string_view RowReader::required(std::string_view column) {
    const auto value = text(column);
    if (value.empty()) wrong("missing-value", column, PENUMBRA_SAY("Problem", "It is empty, and this row needs it.")());
    return value;
}

std::optional<double> RowReader::amountAt(int column, base::Unit unit) {
    const auto cell = textAt(column);
    if (cell.empty()) return {};
    const auto& name = m_sheet.names()[static_cast<std::size_t>(column)];
    const auto number = plainNumber(cell, m_decimalComma);
    if (!number) {
        wrong("bad-number", name, PENUMBRA_SAY("Problem", "'{}' is ambiguous. {}")(cell, number.error().text));
        return {};
    }
    const auto value = base::parseAmount(*number, unit);
    if (!value) {
        wrong("bad-number", name, value.error().text);
        return {};
    }
    return *value;
}

std::optional<std::int64_t> RowReader::integer(std::string_view column, std::int64_t minimum, std::int64_t maximum) {
    const auto cell = text(column);
    if (cell.empty()) return {};
    std::int64_t value = 0;
    const auto parsed = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (parsed.ec == std::errc() && parsed.ptr == cell.data() + cell.size() && value >= minimum && value <= maximum)
        return value;
    wrong("bad-number", column,
          PENUMBRA_SAY("Problem", "'{}' is no whole number from {} to {}.")(cell, minimum, maximum));
    return {};
}

std::optional<bool> RowReader::flag(std::string_view column) {
    const auto cell = lowered(text(column));
    if (cell.empty()) return {};
    for (const char* yes : {"yes", "true", "1", "y"})
        if (cell == yes) return true;
    for (const char* no : {"no", "false", "0", "n"})
        if (cell == no) return false;
    wrong("bad-flag", column, PENUMBRA_SAY("Problem", "'{}' is neither yes nor no.")(cell));
    return {};
}

std::optional<base::Time> RowReader::time(std::string_view column) {
    const auto cell = text(column);
    if (cell.empty()) return {};
    const auto value = base::parseTime(cell);
    if (value) return *value;
    wrong("bad-time", column, value.error().text);
    return {};
}

void RowReader::wrong(std::string_view code, std::string_view column, std::string_view why) {
    m_failed = true;
    m_intake.error(code, m_where,
                   PENUMBRA_SAY("Problem", "The row was not taken because of its column '{}'. {}")(column, why));
}

} // namespace penumbra::ingest
