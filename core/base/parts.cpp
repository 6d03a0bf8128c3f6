#include "base/parts.h"

#include <algorithm>

namespace penumbra::base {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r\n\f\v";
    const auto begin = text.find_first_not_of(kBlank);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

std::string_view takeLine(std::string_view& text) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

std::vector<std::string_view> splitList(std::string_view text, char separator) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const auto cut = std::min(text.find(separator), text.size());
        if (const auto part = trimmed(text.substr(0, cut)); !part.empty()) out.push_back(part);
        text.remove_prefix(std::min(cut + 1, text.size()));
    }
    return out;
}

} // namespace penumbra::base
