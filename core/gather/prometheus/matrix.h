#pragma once

#include "gather/prometheus_answer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::gather {

/// The rows of an answer to query_range in the one shape that servers write, some ten times faster than a JSON library.
struct QuickMatrix {
    std::vector<PrometheusRow> rows;
    std::string rest; ///< the answer with an empty list in the place of its rows: it must still be read as JSON
};

/// None where anything about the rows is not of that shape, whether it is wrong or only unusual: then a JSON library
/// must say.
std::optional<QuickMatrix> readMatrixQuickly(std::string_view body, base::TimeWindow window);

/// Adds a sample where it is one: finite, within the window and later than the one before; else counts it as rejected.
void addSample(PrometheusRow& row, std::int64_t ms, double value, base::TimeWindow window);

} // namespace penumbra::gather
