#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::report {

/// Without line breaks and other control characters, which become one space each: for comments, titles and cells.
std::string oneLine(std::string_view text);
/// At most that many bytes; what is cut ends with "..." and no character is cut in two.
std::string shortened(std::string_view text, std::size_t most);
/// One word of a POSIX shell that stands for exactly this text.
std::string shellWord(std::string_view text);
/// A command line of such words.
std::string shellLine(const std::vector<std::string>& words);

} // namespace penumbra::report
