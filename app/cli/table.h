#pragma once

#include <string>
#include <vector>

namespace penumbra::cli {

/// Rows of cells under their headings for a terminal; every column is as wide as its widest cell. A column without a
/// filled cell is left out.
std::string table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows);

} // namespace penumbra::cli
