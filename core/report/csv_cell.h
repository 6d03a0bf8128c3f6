#pragma once

#include <string>
#include <vector>

namespace penumbra::report {

/// Appends one row of RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front.
void addCsvRow(std::string& out, const std::vector<std::string>& cells);

} // namespace penumbra::report
