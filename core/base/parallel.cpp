#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace penumbra::base {

namespace {

/// Hands out items until none is left, the run is stopped or one of them has thrown.
class Queue final {
public:
    Queue(const Run& run, std::size_t count, const std::function<void(std::size_t)>& work)
        : m_run(run), m_count(count), m_work(work) {}

    void drain() noexcept {
        try {
            while (!m_run.stopped() && !m_failed.load(std::memory_order_relaxed)) {
                const std::size_t i = m_next.fetch_add(1, std::memory_order_relaxed);
                if (i >= m_count) return;
                m_work(i);
                m_done.fetch_add(1, std::memory_order_relaxed);
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_thrown) m_thrown = std::current_exception();
            m_failed = true;
        }
    }

    /// When every thread has come back.
    bool complete() const {
        if (m_thrown) std::rethrow_exception(m_thrown);
        return m_done.load() == m_count;
    }

private:
    const Run& m_run;
    const std::size_t m_count;
    const std::function<void(std::size_t)>& m_work;
    std::atomic<std::size_t> m_next{0}, m_done{0};
    std::atomic<bool> m_failed{false};
    std::mutex m_mutex;
    std::exception_ptr m_thrown;
};

} // namespace

bool parallelFor(const Run& run, std::size_t count, const std::function<void(std::size_t)>& work) {
    Queue queue(run, count, work);
    const auto threads = std::min<std::size_t>(static_cast<std::size_t>(std::max(run.threads, 1)), count);
    {
        std::vector<std::jthread> others;
        try {
            for (std::size_t t = 1; t < threads; ++t) others.emplace_back([&queue] { queue.drain(); });
        } catch (const std::system_error&) { // no more threads to be had: those that run do the work
        }
        queue.drain();
    }
    return queue.complete();
}

bool letGo(std::function<void()> work) {
    static std::atomic<int> running = 0;
    if (++running > kMostLetGo) {
        --running;
        return false;
    }
    try {
        std::thread([work = std::move(work)] {
            work();
            --running;
        }).detach();
        return true;
    } catch (const std::system_error&) {
        --running;
        return false;
    }
}

} // namespace penumbra::base
