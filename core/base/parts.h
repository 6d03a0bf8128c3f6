#pragma once

#include <string_view>
#include <vector>

namespace penumbra::base {

/// Without the blanks at either end.
std::string_view trimmed(std::string_view text);

/// The parts between the separators, trimmed, without empty ones.
std::vector<std::string_view> splitList(std::string_view text, char separator);

} // namespace penumbra::base
