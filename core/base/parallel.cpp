#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace penumbra::base {

bool parallelFor(const Run& run, std::size_t count, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    const auto drain = [&] {
        while (!run.stopped()) {
            const std::size_t i = next.fetch_add(1, std::memory_order_relaxed);
            if (i >= count) return;
            work(i);
            done.fetch_add(1, std::memory_order_relaxed);
        }
    };
    const auto threads = std::min<std::size_t>(static_cast<std::size_t>(std::max(run.threads, 1)), count);
    {
        std::vector<std::jthread> others;
        for (std::size_t t = 1; t < threads; ++t) others.emplace_back(drain);
        drain();
    }
    return done.load() == count;
}

} // namespace penumbra::base
