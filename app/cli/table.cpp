#include "cli/table.h"

#include <algorithm>

namespace penumbra::cli {

namespace {

/// Letters, not bytes: the bytes that go on a UTF-8 letter take no room.
std::size_t lettersOf(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

std::string table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths(head.size(), 0);
    for (const auto& row : rows)
        for (std::size_t c = 0; c < head.size(); ++c) widths[c] = std::max(widths[c], lettersOf(row[c]));
    std::string text;
    const auto put = [&](const std::vector<std::string>& row) {
        std::string line;
        for (std::size_t c = 0; c < head.size(); ++c) {
            if (widths[c] == 0) continue;
            const auto width = std::max(widths[c], lettersOf(head[c]));
            line += row[c] + std::string(width - lettersOf(row[c]) + 2, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    };
    if (!rows.empty()) put(head);
    for (const auto& row : rows) put(row);
    return text;
}

} // namespace penumbra::cli
