#include "document/csv_table.h"

#include "base/grouped.h"
#include "base/text.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <csv.h>
#include <fmt/format.h>
#include <memory>
#include <optional>

namespace penumbra::document {

namespace {

constexpr std::size_t kPiece = 1 << 16;

std::string_view firstLine(std::string_view text) {
    const auto begin = text.find_first_not_of("\r\n");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_first_of("\r\n", begin) - begin);
}

std::size_t countOutsideQuotes(std::string_view line, char wanted, char quote) {
    std::size_t count = 0;
    bool quoted = false;
    for (const char c : line) {
        if (c == quote) quoted = !quoted;
        if (c == wanted && !quoted) ++count;
    }
    return count;
}

/// Where the character stands, or the end; fast where it is near, as the end of a cell is.
std::size_t findNear(std::string_view text, char wanted) {
    constexpr std::uint64_t kOnes = 0x0101010101010101, kHighs = 0x8080808080808080;
    const std::uint64_t pattern = kOnes * static_cast<unsigned char>(wanted);
    std::size_t i = 0;
    for (std::uint64_t eight = 0; i + sizeof eight <= text.size(); i += sizeof eight) {
        std::memcpy(&eight, text.data() + i, sizeof eight);
        eight ^= pattern; // of the bytes that become zero
        const auto zeros = (eight - kOnes) & ~eight & kHighs;
        if (zeros == 0) continue;
        if constexpr (std::endian::native != std::endian::little) break; // the first one is not the lowest there
        return i + static_cast<std::size_t>(std::countr_zero(zeros)) / 8;
    }
    while (i < text.size() && text[i] != wanted) ++i;
    return i;
}

/// The state that libcsv's callbacks fill.
class Parse final {
public:
    Parse(std::string_view name, const std::function<base::Result<void>(CsvRow&)>& take, const CsvLimits& limits)
        : m_name(name), m_take(take), m_limits(limits) {}

    void field(const char* bytes, std::size_t size) {
        if (!m_result) return;
        if (size > m_limits.field)
            return stop(
                PENUMBRA_SAY("Problem", "the row that begins here has a cell of more than {} bytes.")(m_limits.field));
        if (m_count >= m_limits.columns)
            return stop(
                PENUMBRA_SAY("Problem", "the row that begins here has more than {} columns.")(m_limits.columns));
        if (m_count == m_row.cells.size()) m_row.cells.emplace_back();
        m_row.cells[m_count++].assign(bytes ? bytes : "", size); // into the cell of the row before: no allocation
    }

    void row() {
        if (!m_result) return;
        if (++m_rows > m_limits.rows)
            return stop(PENUMBRA_SAY("Problem", "the row that begins here is beyond the limit of {} rows.")(
                base::grouped(m_limits.rows)));
        m_row.line = m_begin;
        m_row.cells.resize(m_count);
        m_result = m_take(m_row);
        m_count = 0;
        m_open = false;
    }

    /// A line without a quote, as libcsv would split it: blanks around a cell go, and a line of nothing is no row.
    void plainLine(std::string_view line, char delimiter) {
        const auto blank = [&](char c) { return (c == ' ' || c == '\t') && c != delimiter; };
        while (!line.empty() && blank(line.front())) line.remove_prefix(1);
        if (line.empty()) return;
        while (true) {
            const auto end = findNear(line, delimiter);
            auto cell = line.substr(0, end);
            while (!cell.empty() && blank(cell.front())) cell.remove_prefix(1);
            while (!cell.empty() && blank(cell.back())) cell.remove_suffix(1);
            field(cell.data(), cell.size());
            if (end == line.size()) break;
            line.remove_prefix(end + 1);
        }
        row();
    }

    /// A piece of the text is about to be parsed; `line` is where it stands.
    void at(std::size_t line) {
        if (!m_open) m_begin = line;
        m_open = true;
    }
    /// After a whole line that ended no row and held nothing.
    void blank() {
        if (m_count == 0) m_open = false;
    }
    void stop(std::string_view what) { m_result = base::failInput(fmt::format("{}:{}: {}", m_name, m_begin, what)); }
    bool going() const { return m_result.has_value(); }
    base::Result<void> result() const { return m_result; }

private:
    std::string_view m_name;
    const std::function<base::Result<void>(CsvRow&)>& m_take;
    const CsvLimits& m_limits;
    CsvRow m_row;
    std::size_t m_count = 0; ///< cells of the row so far; those behind them are of the row before
    std::size_t m_begin = 1;
    std::size_t m_rows = 0;
    bool m_open = false;
    base::Result<void> m_result;
};

void onField(void* bytes, std::size_t size, void* parse) {
    static_cast<Parse*>(parse)->field(static_cast<const char*>(bytes), size);
}
void onRow(int, void* parse) { static_cast<Parse*>(parse)->row(); }

/// Finds the lines that may be split without libcsv: no quote in them, no carriage return but at their end. Asked for
/// line after line; looks at some thousand lines at once, which mostly have neither.
class PlainLines final {
public:
    PlainLines(std::string_view text, char quote) : m_text(text), m_quote(quote) {}

    std::optional<std::string_view> text(std::string_view line) {
        if (line.data() + line.size() > m_seen) look(line);
        if (line.ends_with('\n')) line.remove_suffix(1);
        if (m_returns && line.ends_with('\r')) line.remove_suffix(1);
        if (m_quotes && line.find(m_quote) != std::string_view::npos) return {};
        if (m_returns && line.find('\r') != std::string_view::npos) return {};
        return line;
    }

private:
    void look(std::string_view line) {
        const auto begin = static_cast<std::size_t>(line.data() - m_text.data());
        const auto ahead = m_text.substr(begin, std::max(kPiece, line.size()));
        m_seen = ahead.data() + ahead.size();
        m_quotes = ahead.find(m_quote) != std::string_view::npos;
        m_returns = ahead.find('\r') != std::string_view::npos;
    }

    std::string_view m_text;
    char m_quote;
    const char* m_seen = nullptr;
    bool m_quotes = false, m_returns = false; ///< in what was looked at
};

std::string explain(int code) {
    switch (code) {
    case CSV_EPARSE:
        return PENUMBRA_SAY("Problem", "the row that begins here has a quote in the wrong place or one that is never "
                                       "closed; double a quote that belongs to the text.")();
    case CSV_ENOMEM:
    case CSV_ETOOBIG:
        return PENUMBRA_SAY("Problem", "the row that begins here is too large to be held in memory.")();
    default:
        return PENUMBRA_SAY("Problem", "the row that begins here cannot be parsed.")();
    }
}

} // namespace

Dialect sniffDialect(std::string_view text) {
    const auto line = firstLine(text.substr(0, std::size_t{1} << 16));
    Dialect best;
    std::size_t most = 0;
    const auto doubles = std::count(line.begin(), line.end(), '"');
    if (doubles == 0 && line.starts_with('\'')) best.quote = '\'';
    for (const char delimiter : {',', ';', '\t'}) {
        const auto count = countOutsideQuotes(line, delimiter, best.quote);
        if (count > most) {
            most = count;
            best.delimiter = delimiter;
        }
    }
    return best;
}

base::Result<void> readCsv(std::string_view text, std::string_view name, Dialect dialect,
                           const std::function<base::Result<void>(CsvRow&)>& take, const CsvLimits& limits) {
    csv_parser parser{};
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        return base::failInternal(PENUMBRA_SAY("Problem", "The CSV parser could not be started.")());
    const std::unique_ptr<csv_parser, decltype(&csv_free)> guard(&parser, &csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(dialect.delimiter));
    csv_set_quote(&parser, static_cast<unsigned char>(dialect.quote));
    csv_set_blk_size(&parser, 4096);
    Parse parse(name, take, limits);
    std::size_t line = 1;
    bool fresh = true; // a row may begin here
    PlainLines lines(text, dialect.quote);
    while (!text.empty() && parse.going()) {
        // libcsv does not say where it is, so it is fed line by line.
        const auto end = text.find('\n');
        const auto size = std::min({end == std::string_view::npos ? text.size() : end + 1, text.size(), kPiece});
        const auto piece = text.substr(0, size);
        parse.at(line);
        const bool whole = fresh && (end != std::string_view::npos ? size == end + 1 : size == text.size());
        if (const auto plain = whole ? lines.text(piece) : std::nullopt) {
            parse.plainLine(*plain, dialect.delimiter);
            parse.blank();
            ++line;
            text.remove_prefix(size);
            continue;
        }
        if (csv_parse(&parser, piece.data(), piece.size(), onField, onRow, &parse) != piece.size() && parse.going())
            parse.stop(explain(csv_error(&parser)));
        if (parse.going() && csv_get_buffer_size(&parser) > limits.field + 2 * 4096)
            parse.stop(PENUMBRA_SAY(
                "Problem",
                "the row that begins here has a cell of more than {} bytes or a quote that is never closed.")(
                limits.field));
        fresh = piece.ends_with('\n') && !parser.quoted;
        if (piece.ends_with('\n')) {
            ++line;
            if (!parser.quoted && piece.find_first_not_of(" \t\r\n") == std::string_view::npos) parse.blank();
        }
        text.remove_prefix(size);
    }
    if (parse.going() && csv_fini(&parser, onField, onRow, &parse) != 0) parse.stop(explain(csv_error(&parser)));
    return parse.result();
}

} // namespace penumbra::document
