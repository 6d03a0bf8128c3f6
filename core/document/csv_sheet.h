#pragma once

#include "base/result.h"
#include "document/csv_table.h"
#include "document/encoding.h"

#include <functional>
#include <string>
#include <vector>

namespace penumbra::document {

/// A CSV file with a heading row, its text decoded.
struct CsvSheet {
    Decoded decoded;
    Dialect dialect;
    std::vector<std::string> headings; ///< trimmed
};

/// Decodes the text, finds its dialect and reads its headings. Two columns of one name are an error.
base::Result<CsvSheet> openCsv(std::string_view bytes, std::string_view name);

/// Calls `take` for every row below the headings.
base::Result<void> readRows(const CsvSheet& sheet, std::string_view name, const std::function<void(CsvRow&)>& take);

/// The headings in the first bytes of a file, empty when it does not look like CSV.
std::vector<std::string> sniffHeadings(std::string_view head);

} // namespace penumbra::document
