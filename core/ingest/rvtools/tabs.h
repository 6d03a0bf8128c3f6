#pragma once

#include "ingest/row.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// A column name of RVTools as it is compared: without case, blanks and the tab's name in front, sizes as MiB and KiB.
std::string rvColumn(std::string_view heading, std::string_view tab);

/// The tab that has such columns ("vInfo", "vHost", ...), or empty.
std::string rvTabOf(const std::vector<std::string>& headings);

/// Whether the name is one that RVTools gives to its tabs.
bool isRvTab(std::string_view name);

/// One row of a tab.
struct RvRow {
    const Sheet& sheet; ///< its columns by rvColumn()
    const std::vector<std::string>& cells;
    std::string where;
    bool decimalComma = false;
};

/// Calls `take` for each row of each tab below its headings, the tabs in their order in the workbook; a CSV file is one
/// tab. Of a workbook's tabs that say nothing of capacity a row has one cell.
base::Result<void> readRvTabs(const Input& input,
                              const std::function<void(const std::string& tab, const RvRow& row)>& take);

} // namespace penumbra::ingest
