#include "gather/sampling/budget.h"

#include <algorithm>
#include <limits>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

} // namespace

Budget::Budget(int perMinute, std::function<base::Time()> clock,
               std::function<void(base::Duration, const std::stop_token&)> sleep)
    : m_perMinute(perMinute), m_clock(std::move(clock)), m_sleep(std::move(sleep)) {}

void Budget::forget(base::Time now) const {
    while (!m_begun.empty() && m_begun.front() <= now - 1min) m_begun.pop_front();
}

bool Budget::take(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        const auto pause = wait();
        {
            const std::scoped_lock lock(m_mutex);
            const auto now = m_clock();
            forget(now);
            if (m_perMinute == 0 || static_cast<int>(m_begun.size()) < m_perMinute) {
                if (m_perMinute > 0) m_begun.push_back(now);
                return true;
            }
        }
        m_sleep(std::max<base::Duration>(pause, 1ms), stop);
    }
    return false;
}

base::Duration Budget::wait() const {
    if (m_perMinute == 0) return {};
    const std::scoped_lock lock(m_mutex);
    const auto now = m_clock();
    forget(now);
    return static_cast<int>(m_begun.size()) < m_perMinute ? base::Duration{} : m_begun.front() + 1min - now;
}

int Budget::left() const {
    if (m_perMinute == 0) return std::numeric_limits<int>::max();
    const std::scoped_lock lock(m_mutex);
    forget(m_clock());
    return m_perMinute - static_cast<int>(m_begun.size());
}

} // namespace penumbra::gather
