#pragma once

#include <string_view>
#include <vector>

namespace penumbra::base {

/// Without the blanks at either end.
std::string_view trimmed(std::string_view text);

/// Without its end the first line, which is taken from the text.
std::string_view takeLine(std::string_view& text);

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The parts between the separators, trimmed, without empty ones.
std::vector<std::string_view> splitList(std::string_view text, char separator);

} // namespace penumbra::base
