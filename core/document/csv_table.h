#pragma once

#include "base/result.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::document {

/// How a CSV text separates its cells and writes its numbers.
struct Dialect {
    char delimiter = ',';
    char quote = '"';
    /// In a file separated by semicolons "1,5" is one and a half; in any other a comma in a number is refused.
    bool decimalComma() const { return delimiter == ';'; }
    bool operator==(const Dialect&) const = default;
};

/// By the first non-blank line: the separator among comma, semicolon and tab that stands most often outside quotes, and
/// the quote that is used beside it.
Dialect sniffDialect(std::string_view text);

struct CsvLimits {
    std::size_t rows = 20'000'000;
    std::size_t columns = 10'000;
    std::size_t field = std::size_t{1} << 20;
};

struct CsvRow {
    std::size_t line = 0; ///< where it begins, from 1
    std::vector<std::string> cells;
};

/// Calls `take` for every row, the header included; blank lines are passed over. Stops at the first error of its own
/// (limit, stray or unterminated quote: the text names `name` and the line) or of `take`.
base::Result<void> readCsv(std::string_view text, std::string_view name, Dialect dialect,
                           const std::function<base::Result<void>(CsvRow&)>& take, const CsvLimits& limits = {});

} // namespace penumbra::document
