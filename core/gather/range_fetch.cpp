#include "gather/range_fetch.h"

#include <algorithm>

namespace penumbra::gather {

namespace {

struct Chunk {
    std::size_t query = 0;
    base::TimeGrid grid;
};

std::vector<Chunk> cut(const std::vector<RangeQuery>& queries) {
    std::vector<Chunk> out;
    for (std::size_t q = 0; q < queries.size(); ++q) {
        const auto& grid = queries[q].grid;
        for (int at = 0; at < grid.count; at += queries[q].pointsPerChunk)
            out.push_back({q, {grid.at(at), grid.step, std::min(queries[q].pointsPerChunk, grid.count - at)}});
    }
    return out;
}

} // namespace

base::Result<void> fetchRanges(const PrometheusApi& api, const std::vector<RangeQuery>& queries,
                               const std::function<void(std::size_t, PrometheusAnswer&&)>& take, Readers& readers,
                               const base::Run& run) {
    const auto chunks = cut(queries);
    if (chunks.size() > 1) readers.prepare(std::min<std::size_t>(chunks.size(), kInFlight));
    return fetchInOrder(
        chunks.size(),
        [&](std::size_t i, const base::Run& inner) {
            return api.range(queries[chunks[i].query].expression, chunks[i].grid, readers, inner);
        },
        [&](std::size_t i, PrometheusAnswer&& answer) { take(chunks[i].query, std::move(answer)); }, run);
}

} // namespace penumbra::gather
