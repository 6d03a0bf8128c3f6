#include "report/csv_cell.h"

#include <charconv>
#include <fmt/format.h>
#include <string_view>

namespace penumbra::report {

namespace {

bool isNumber(const std::string& text) {
    double value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    return parsed.ec == std::errc() && parsed.ptr == text.data() + text.size();
}

std::string cell(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos && !isNumber(text))
        text = fmt::format("'{}", text);
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted;
    quoted += '"';
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    quoted += '"';
    return quoted;
}

} // namespace

void addCsvRow(std::string& out, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) out += ',';
        out += cell(cells[i]);
    }
    out += "\r\n";
}

} // namespace penumbra::report
