#pragma once

#include "report/page.h"

#include <string>
#include <string_view>

namespace penumbra::report {

/// One line of Markdown (CommonMark with GitHub's tables) that shows exactly this text: nothing in it is markup, and
/// line breaks are spaces.
std::string markdownText(std::string_view text);
/// The same as a code span, for what is typed.
std::string markdownCode(std::string_view text);
/// A table with its head; the marked row is bold.
std::string markdownTable(const PageTable& table);

} // namespace penumbra::report
