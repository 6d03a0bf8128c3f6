#pragma once

#include "base/time.h"

#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>

namespace penumbra::gather {

/// Lets at most so many requests begin in any minute. Any number of threads may ask.
class Budget final {
public:
    /// `perMinute` 0: no limit. `sleep` ends early when the token is stopped.
    Budget(int perMinute, std::function<base::Time()> clock,
           std::function<void(base::Duration, const std::stop_token&)> sleep);

    /// Waits until a request may begin and counts it; false when it was stopped meanwhile.
    bool take(const std::stop_token& stop);
    int left() const;            ///< requests that may begin now; INT_MAX without a limit
    base::Duration wait() const; ///< until at least one may

private:
    void forget(base::Time now) const;

    int m_perMinute;
    std::function<base::Time()> m_clock;
    std::function<void(base::Duration, const std::stop_token&)> m_sleep;
    mutable std::mutex m_mutex;
    mutable std::deque<base::Time> m_begun; ///< within the last minute
};

} // namespace penumbra::gather
