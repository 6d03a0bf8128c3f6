#pragma once

#include "base/json.h"
#include "compare/matrix.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// `matrix --json`: the axes and every computed cell in order.
base::Json matrixJson(const compare::Matrix& matrix, const remedy::PriceBook& prices);

/// The same as rows of texts, one per computed cell: the axes' values, then what they lead to.
struct MatrixTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
};
/// For people: shares in per cent, dates without seconds.
MatrixTable matrixTable(const compare::Matrix& matrix, const remedy::PriceBook& prices);
/// RFC 4180, with plain numbers and RFC 3339 dates; an axis has a column of its name.
std::string matrixCsv(const compare::Matrix& matrix, const remedy::PriceBook& prices);

} // namespace penumbra::report
