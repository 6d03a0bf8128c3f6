#pragma once

#include "gather/prometheus/in_order.h"
#include "gather/prometheus_api.h"

#include <functional>
#include <string>
#include <vector>

namespace penumbra::gather {

/// One expression on one grid, however long: it is cut into chunks.
struct RangeQuery {
    std::string expression;
    base::TimeGrid grid;
    int pointsPerChunk = 10'000;
};

/// Asks for all of them and hands over the answers of each query (by its number) in the order of time. All or nothing,
/// as fetchInOrder().
base::Result<void> fetchRanges(const PrometheusApi& api, const std::vector<RangeQuery>& queries,
                               const std::function<void(std::size_t, PrometheusAnswer&&)>& take, Readers& readers,
                               const base::Run& run);

} // namespace penumbra::gather
