#pragma once

#include "models/row_model.h"
#include "remedy/spare.h"

namespace penumbra::models {

/// One point of a pool's cost against its risk.
struct SpareRow {
    remedy::SpareAdvice advice;
    remedy::SparePoint point;
    std::string currency;
};

constexpr int kSpareMark = 6; ///< the column that says which point is advised and which is there

/// Every pool's points, one below the other.
std::vector<SpareRow> spareRows(const std::vector<remedy::SpareAdvice>& advice, const std::string& currency);
std::vector<RowColumn<SpareRow>> spareColumns();

} // namespace penumbra::models
