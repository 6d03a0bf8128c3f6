#include "document/csv_sheet.h"

#include "base/parts.h"
#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::document {

namespace {

/// Ends the parse after the heading row; never shown.
constexpr const char* kEnough = "enough";

base::Result<std::vector<std::string>> headingsOf(const CsvSheet& sheet, std::string_view name) {
    std::vector<std::string> out;
    std::size_t line = 1;
    const auto result = readCsv(sheet.decoded.text(), name, sheet.dialect, [&](CsvRow& row) -> base::Result<void> {
        line = row.line;
        for (const auto& cell : row.cells) out.emplace_back(base::trimmed(cell));
        return base::failInternal(kEnough);
    });
    if (!result && result.error().text != kEnough) return base::fail(result.error().kind, result.error().text);
    while (!out.empty() && out.back().empty()) out.pop_back();
    if (out.empty())
        return base::failInput(PENUMBRA_SAY("Problem", "{} is empty: it has no row with column names.")(name));
    std::set<std::string> seen;
    for (const auto& heading : out)
        if (!heading.empty() && !seen.insert(heading).second)
            return base::failInput(PENUMBRA_SAY("Problem", "{}:{}: two columns are called '{}'. Rename one of them.")(
                name, line, heading));
    return out;
}

} // namespace

base::Result<CsvSheet> openCsv(std::string_view bytes, std::string_view name) {
    CsvSheet sheet;
    auto decoded = decodeText(bytes, name);
    if (!decoded) return base::fail(decoded.error().kind, decoded.error().text);
    sheet.decoded = std::move(*decoded);
    sheet.dialect = sniffDialect(sheet.decoded.text());
    auto headings = headingsOf(sheet, name);
    if (!headings) return base::fail(headings.error().kind, headings.error().text);
    sheet.headings = std::move(*headings);
    return sheet;
}

base::Result<void> readRows(const CsvSheet& sheet, std::string_view name, const std::function<void(CsvRow&)>& take) {
    bool heading = true;
    return readCsv(sheet.decoded.text(), name, sheet.dialect, [&](CsvRow& row) -> base::Result<void> {
        const bool blank =
            std::all_of(row.cells.begin(), row.cells.end(), [](const auto& c) { return base::trimmed(c).empty(); });
        if (!heading && !blank) take(row);
        heading = false;
        return {};
    });
}

std::vector<std::string> sniffHeadings(std::string_view head) {
    const auto sheet = openCsv(head, "");
    if (!sheet || sheet->headings.size() < 2) return {};
    const auto printable = [](const std::string& text) {
        return text.size() < 200 && std::none_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; });
    };
    const bool plain = std::all_of(sheet->headings.begin(), sheet->headings.end(), printable);
    const char first = sheet->headings.front().empty() ? ' ' : sheet->headings.front().front();
    if (!plain || first == '{' || first == '[' || first == '<') return {};
    return sheet->headings;
}

} // namespace penumbra::document
