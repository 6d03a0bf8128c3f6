#include "gather/prometheus/in_order.h"

#include "base/parallel.h"
#include "base/text.h"

#include <map>
#include <mutex>
#include <optional>

namespace penumbra::gather {

namespace {

/// What came in so far: the first failure, which stops all the others, and the answers that came too early.
class Arrivals final {
public:
    Arrivals(std::size_t count, const std::function<void(std::size_t, PrometheusAnswer&&)>& take, const base::Run& run,
             std::stop_source& others)
        : m_count(count), m_take(take), m_run(run), m_others(others) {}

    void put(std::size_t piece, base::Result<PrometheusAnswer>&& answer) {
        const std::scoped_lock lock(m_mutex);
        if (!answer) {
            if (!m_error) m_error = answer.error();
            m_others.request_stop();
        }
        if (m_error) return;
        m_early.emplace(piece, std::move(*answer));
        for (auto next = m_early.begin(); next != m_early.end() && next->first == m_taken;
             next = m_early.erase(next), ++m_taken)
            m_take(next->first, std::move(next->second));
        m_run.report(static_cast<double>(++m_arrived) / static_cast<double>(m_count),
                     PENUMBRA_TEXT("Progress", "Reading samples"));
    }

    base::Result<void> outcome() const {
        if (m_run.stopped()) return base::failCancelled();
        if (m_error) return tl::unexpected(*m_error);
        if (m_taken != m_count)
            return base::failInternal(PENUMBRA_SAY("Problem", "Some of the samples were not asked for.")());
        return {};
    }

private:
    std::size_t m_count;
    const std::function<void(std::size_t, PrometheusAnswer&&)>& m_take;
    const base::Run& m_run;
    std::stop_source& m_others;
    std::mutex m_mutex;
    std::map<std::size_t, PrometheusAnswer> m_early;
    std::size_t m_taken = 0, m_arrived = 0;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<void> fetchInOrder(std::size_t count,
                                const std::function<base::Result<PrometheusAnswer>(std::size_t, const base::Run&)>& ask,
                                const std::function<void(std::size_t, PrometheusAnswer&&)>& take,
                                const base::Run& run) {
    std::stop_source together;
    const std::stop_callback forward(run.stop, [&] { together.request_stop(); });
    Arrivals arrivals(count, take, run, together);
    const base::Run inner{together.get_token(), {}, run.seed, kInFlight};
    base::parallelFor(inner, count, [&](std::size_t i) { arrivals.put(i, ask(i, inner)); });
    return arrivals.outcome();
}

} // namespace penumbra::gather
