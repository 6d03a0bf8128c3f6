#include "base/deadline.h"

#include <condition_variable>
#include <mutex>

namespace penumbra::base {

Deadline::Deadline(Duration limit) : m_end(std::chrono::steady_clock::now() + limit) {}

bool Deadline::over() const { return std::chrono::steady_clock::now() >= m_end; }

bool pause(Duration duration, const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, duration, [] { return false; });
    return !stop.stop_requested();
}

} // namespace penumbra::base
