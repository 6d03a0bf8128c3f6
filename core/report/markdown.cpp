#include "report/markdown.h"

#include "report/quote.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

constexpr std::string_view kMarkup = "\\`*_[]<>|~&$#";

/// Where `text` would begin a list or a rule: before the character that makes it one.
std::size_t listMark(std::string_view text) {
    if (text.size() > 1 && (text[0] == '-' || text[0] == '+' || text[0] == '=')) return 0;
    const auto digits = text.find_first_not_of("0123456789");
    const bool numbered =
        digits != std::string_view::npos && digits > 0 && (text[digits] == '.' || text[digits] == ')');
    return numbered ? digits : std::string_view::npos;
}

std::string row(const std::vector<std::string>& cells, bool bold) {
    std::string out = "|";
    for (const auto& cell : cells) {
        const auto text = markdownText(cell);
        out += bold && !text.empty() ? fmt::format(" **{}** |", text) : fmt::format(" {} |", text);
    }
    return out + "\n";
}

} // namespace

std::string markdownText(std::string_view text) {
    const auto line = oneLine(text);
    const auto mark = listMark(line);
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i == mark || kMarkup.find(line[i]) != std::string_view::npos) out += '\\';
        out += line[i];
    }
    return out;
}

std::string markdownCode(std::string_view text) {
    const auto line = oneLine(text);
    std::size_t longest = 0, ticks = 0;
    for (const char c : line) longest = std::max(longest, ticks = c == '`' ? ticks + 1 : 0);
    const std::string fence(longest + 1, '`');
    const char* const pad = longest > 0 ? " " : "";
    return fence + pad + line + pad + fence;
}

std::string markdownTable(const PageTable& table) {
    auto out = row(table.head, false) + "|";
    for (std::size_t i = 0; i < table.head.size(); ++i) out += " --- |";
    out += "\n";
    for (std::size_t i = 0; i < table.rows.size(); ++i) out += row(table.rows[i], static_cast<int>(i) == table.marked);
    return out;
}

} // namespace penumbra::report
