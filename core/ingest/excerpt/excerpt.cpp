#include "ingest/excerpt/excerpt.h"

#include "base/bytes.h"
#include "base/file.h"
#include "base/parts.h"
#include "base/say.h"
#include "base/text.h"
#include "document/csv_sheet.h"
#include "document/encoding.h"
#include "document/workbook.h"
#include "ingest/child.h"
#include "ingest/excerpt/cursor.h"

#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>

namespace penumbra::ingest {

namespace {

constexpr std::int64_t kBefore = 16 << 10, kAfter = 48 << 10; ///< bytes of the neighbourhood
constexpr std::size_t kLinesAround = 15;
constexpr std::size_t kWidest = 400; ///< characters of a line
constexpr std::size_t kLongestLine = std::size_t{64} << 10;
constexpr std::size_t kLead = 80;     ///< of them before the place in a line that is cut
constexpr std::size_t kSheetRow = 30; ///< cells
constexpr std::size_t kMostText = 1 << 20;
constexpr std::uint64_t kLargestPacked = std::uint64_t{64} << 20;

std::string headOfFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string head(std::size_t{64} << 10, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return head;
}

/// A line as a screen shows it: `at` bytes before the place that is meant stay in sight.
std::string cutLine(std::string_view line, std::size_t at) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.size() <= kWidest) return document::cleanUtf8(line);
    const auto begin = at > kLead ? std::min(at - kLead, line.size() - kLead) : 0;
    auto out = document::cleanUtf8(line.substr(begin, kWidest));
    if (begin > 0) out.insert(0, "\u2026 ");
    if (begin + kWidest < line.size()) out += " \u2026";
    return out;
}

/// The neighbourhood of a mark in a text.
Excerpt linesAround(std::istream& text, const Mark& mark) {
    const auto begin = std::max<std::int64_t>(0, mark.offset - kBefore);
    text.clear();
    text.seekg(begin);
    std::string window(static_cast<std::size_t>(mark.offset - begin + kAfter), '\0');
    text.read(window.data(), static_cast<std::streamsize>(window.size()));
    window.resize(static_cast<std::size_t>(std::max<std::streamsize>(text.gcount(), 0)));
    Excerpt out;
    out.marked = mark.line;
    const auto ahead = std::string_view(window).substr(0, static_cast<std::size_t>(mark.offset - begin));
    auto line = mark.line - static_cast<std::size_t>(std::count(ahead.begin(), ahead.end(), '\n'));
    out.first = line;
    for (std::size_t at = 0; at < window.size() && line <= mark.line + kLinesAround; ++line) {
        const auto end = std::min(window.find('\n', at), window.size());
        const auto rest = std::string_view(window).substr(at, end - at);
        const auto before = ahead.size() > at && ahead.size() <= end ? ahead.size() - at : 0;
        if (line + kLinesAround >= mark.line) out.lines.push_back(cutLine(rest, line == mark.line ? before : 0));
        at = end + 1;
    }
    out.first = std::max(out.first, mark.line > kLinesAround ? mark.line - kLinesAround : 1);
    return out;
}

/// The child's part of cells: as many as both have.
void putCells(const std::vector<std::string>& headings, const std::vector<std::string>& row, base::ByteWriter& out) {
    const auto count = std::min(headings.size(), row.size());
    out.put(static_cast<std::uint32_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        out.put(headings[i]);
        out.put(row[i]);
    }
}
void takeCells(base::ByteReader& reader, Excerpt& out) {
    for (auto left = reader.count(100'000, 8); left > 0; --left) {
        auto heading = document::cleanUtf8(reader.text(kMostText));
        out.cells.emplace_back(std::move(heading), document::cleanUtf8(reader.text(kMostText)));
    }
}

/// The child's part: the first row of a table's text under the headings of its first line.
std::string readRow(std::string_view firstLine, std::string_view text, const std::string& name) {
    base::ByteWriter out;
    std::vector<std::string> cells;
    const auto take = [&](document::CsvRow& one) -> base::Result<void> {
        cells = one.cells;
        return base::failCancelled(); // one row is enough
    };
    const auto sheet = document::openCsv(firstLine, name);
    if (sheet) (void)document::readCsv(text, name, sheet->dialect, take);
    putCells(sheet ? sheet->headings : std::vector<std::string>(), cells, out);
    return out.bytes();
}

/// The cells of the row that begins at the mark, where the text is a table.
base::Result<void> readCells(std::istream& text, const Mark& mark, std::string_view head, const std::string& name,
                             const Limits& limits, Excerpt& out) {
    if (mark.line < 2 || document::sniffHeadings(head).empty()) return {};
    text.clear();
    text.seekg(mark.lineBegin);
    std::string row(static_cast<std::size_t>(kAfter), '\0');
    text.read(row.data(), static_cast<std::streamsize>(row.size()));
    row.resize(static_cast<std::size_t>(std::max<std::streamsize>(text.gcount(), 0)));
    const auto answer =
        runLimited(name, limits, [&] { return readRow(head.substr(0, head.find('\n') + 1), row, name); });
    if (!answer) return tl::unexpected<base::Error>(answer.error());
    base::ByteReader reader(*answer);
    takeCells(reader, out);
    return {};
}

Mark find(Cursor& cursor, const Spot& spot) {
    auto mark = cursor.mark();
    if (spot.pointer.empty()) return mark;
    cursor.skipSpace();
    const int c = cursor.peek();
    return c == '{' || c == '[' ? seekInJson(cursor, spot.pointer) : seekInYaml(cursor, spot.pointer);
}

base::Result<Excerpt> excerptOfText(std::istream& text, const Spot& spot, std::string_view head,
                                    const std::string& name, const Limits& limits) {
    const auto& stop = limits.stop;
    Cursor cursor(text, stop);
    const bool there = cursor.toLine(std::max<std::size_t>(spot.line, 1));
    if (stop.stop_requested()) return base::failCancelled();
    if (!there)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} has no line {} any more: it was changed since it was read.")(name, spot.line));
    const auto mark = find(cursor, spot);
    if (stop.stop_requested()) return base::failCancelled();
    auto out = linesAround(text, mark);
    if (spot.line == 0 && spot.pointer.empty()) out.marked = 0;
    if (!spot.pointer.empty()) return out;
    return readCells(text, mark, head, name, limits, out).map([&] { return std::move(out); });
}

std::string joined(const std::vector<std::string>& cells) {
    std::string out;
    for (std::size_t i = 0; i < std::min(cells.size(), kSheetRow); ++i) out += (i > 0 ? "  |  " : "") + cells[i];
    return cutLine(out, 0);
}

/// The child's part: rows about one of a sheet, its first row as headings.
std::string readSheet(const std::string& bytes, const std::string& name, const Spot& spot) {
    base::ByteWriter out;
    auto book = document::Workbook::open(bytes, name);
    std::vector<std::string> headings, wanted, lines;
    std::size_t first = 0;
    const auto take = [&](document::SheetRow& row) {
        if (headings.empty()) headings = row.cells;
        if (row.number == spot.line) wanted = row.cells;
        if (row.number + kLinesAround < spot.line || row.number > spot.line + kLinesAround) return;
        if (!lines.empty() && row.number < first) return; // a sheet out of order
        if (lines.empty()) first = row.number;
        lines.resize(std::max(lines.size(), row.number - first + 1)); // rows without a cell are not told
        lines[row.number - first] = joined(row.cells);
    };
    if (book) (void)book->read(spot.sheet, take);
    out.put(static_cast<std::uint64_t>(first));
    out.put(static_cast<std::uint32_t>(lines.size()));
    for (const auto& line : lines) out.put(line);
    putCells(headings, wanted, out);
    return out.bytes();
}

base::Result<Excerpt> excerptOfSheet(const std::string& path, const std::string& name, const Spot& spot,
                                     const Limits& limits) {
    const auto bytes = base::readFile(path, kLargestPacked);
    if (!bytes) return tl::unexpected<base::Error>(bytes.error());
    const auto answer = runLimited(name, limits, [&] { return readSheet(*bytes, name, spot); });
    if (!answer) return tl::unexpected<base::Error>(answer.error());
    base::ByteReader reader(*answer);
    Excerpt out;
    out.first = static_cast<std::size_t>(reader.number<std::uint64_t>());
    for (auto left = reader.count(1000, 4); left > 0; --left)
        out.lines.push_back(document::cleanUtf8(reader.text(kMostText)));
    takeCells(reader, out);
    out.marked = spot.line;
    if (!reader.whole() || out.lines.empty())
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} has no row {} in the sheet '{}' any more.")(name, spot.line, spot.sheet));
    return out;
}

/// A text that cannot be gone through as it is: packed, or in UTF-16.
base::Result<std::string> wholeText(const std::string& path, const std::string& name, const Limits& limits) {
    const auto bytes = base::readFile(path, kLargestPacked);
    if (!bytes) return tl::unexpected<base::Error>(bytes.error());
    return runLimited(name, limits, [&]() -> base::Result<std::string> {
        const auto plain = base::isGzip(*bytes) ? base::gunzip(*bytes) : *bytes;
        if (!plain) return tl::unexpected<base::Error>(plain.error());
        return document::decodeText(*plain, name).map([](const auto& text) { return std::string(text.text()); });
    });
}

/// The line that a cursor stands before; where it ends within quotes, and is a table's row, the row.
std::string lineAt(Cursor& cursor, bool table) {
    std::string text;
    bool quoted = false;
    for (int c = cursor.next(); c != Cursor::kEnd && (c != '\n' || quoted); c = cursor.next()) {
        if (text.size() > kLongestLine) break;
        text += static_cast<char>(c);
        if (table && c == '"') quoted = !quoted;
    }
    if (text.ends_with('\r')) text.pop_back();
    return text;
}

} // namespace

base::Result<Excerpt> excerptAt(const std::string& path, const Spot& spot, const Limits& limits) {
    const auto name = std::filesystem::path(path).filename().string();
    const auto head = headOfFile(path);
    if (head.empty()) return base::failInput(PENUMBRA_SAY("Problem", "{} cannot be read any more, or is empty.")(path));
    if (!spot.sheet.empty()) return excerptOfSheet(path, name, spot, limits);
    const bool wide = head.find('\0') != std::string::npos;
    if (head.starts_with("PK"))
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is packed; what the sentence says is all there is to show.")(name));
    if (!base::isGzip(head) && !wide) {
        std::ifstream file(path, std::ios::binary);
        return excerptOfText(file, spot, head, name, limits);
    }
    auto text = wholeText(path, name, limits);
    if (!text) return tl::unexpected<base::Error>(text.error());
    const auto start = text->substr(0, head.size());
    std::istringstream stream(std::move(*text));
    return excerptOfText(stream, spot, start, name, limits);
}

std::map<std::size_t, std::string> linesOf(const std::string& path, const base::Problems& problems, bool table) {
    std::map<std::size_t, std::string> out;
    const auto name = std::filesystem::path(path).filename().string();
    std::set<std::size_t> wanted;
    for (const auto& problem : problems)
        if (const auto spot = spotOf(problem.where, name); spot.line > 0 && spot.sheet.empty() && spot.pointer.empty())
            wanted.insert(spot.line);
    if (wanted.empty() || headOfFile(path).find('\0') != std::string::npos) return out;
    if (table) wanted.insert(1);
    std::ifstream file(path, std::ios::binary);
    Cursor cursor(file);
    for (const auto line : wanted) {
        if (cursor.mark().line > line) continue; // within a row
        if (!cursor.toLine(line)) break;
        const auto text = lineAt(cursor, table);
        if (text.size() > kLongestLine) continue;
        const auto decoded = document::decodeText(text, name);
        out[line] = decoded ? std::string(decoded->text()) : document::cleanUtf8(text);
    }
    return out;
}

} // namespace penumbra::ingest
