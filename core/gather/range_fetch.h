#pragma once

#include "gather/prometheus_api.h"

#include <string>
#include <vector>

namespace penumbra::gather {

/// One expression on one grid, however long: it is cut into chunks.
struct RangeQuery {
    std::string expression;
    base::TimeGrid grid;
    int pointsPerChunk = 10'000;
};

/// At most this many requests of one gathering are under way.
inline constexpr int kInFlight = 4;

/// The answers of each query, its chunks in the order of time. All or nothing: the first failure ends the others and is
/// the result. Reports progress per chunk.
base::Result<std::vector<std::vector<PrometheusAnswer>>>
fetchRanges(const PrometheusApi& api, const std::vector<RangeQuery>& queries, const base::Run& run);

} // namespace penumbra::gather
