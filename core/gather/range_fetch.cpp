#include "gather/range_fetch.h"

#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>

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

/// The first failure, which stops all the others.
class Failure final {
public:
    explicit Failure(std::stop_source& others) : m_others(others) {}
    void put(base::Error error) {
        const std::scoped_lock lock(m_mutex);
        if (!m_error) m_error = std::move(error);
        m_others.request_stop();
    }
    const std::optional<base::Error>& error() const { return m_error; }

private:
    std::stop_source& m_others;
    std::mutex m_mutex;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<std::vector<std::vector<PrometheusAnswer>>>
fetchRanges(const PrometheusApi& api, const std::vector<RangeQuery>& queries, const base::Run& run) {
    const auto chunks = cut(queries);
    std::vector<PrometheusAnswer> answers(chunks.size());
    std::stop_source together;
    const std::stop_callback forward(run.stop, [&] { together.request_stop(); });
    Failure failure(together);
    std::atomic<std::size_t> done{0};
    const base::Run inner{together.get_token(), {}, run.seed, kInFlight};
    const bool whole = base::parallelFor(inner, chunks.size(), [&](std::size_t i) {
        auto answer = api.range(queries[chunks[i].query].expression, chunks[i].grid, inner);
        if (!answer) return failure.put(answer.error());
        answers[i] = std::move(*answer);
        run.report(static_cast<double>(++done) / static_cast<double>(chunks.size()), "Reading samples");
    });
    if (run.stopped()) return base::failCancelled();
    if (failure.error()) return tl::unexpected(*failure.error());
    if (!whole) return base::failInternal("Some of the samples were not asked for.");
    std::vector<std::vector<PrometheusAnswer>> out(queries.size());
    for (std::size_t i = 0; i < chunks.size(); ++i) out[chunks[i].query].push_back(std::move(answers[i]));
    return out;
}

} // namespace penumbra::gather
