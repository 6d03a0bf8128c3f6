#pragma once

#include "base/time.h"

#include <chrono>
#include <stop_token>

namespace penumbra::base {

/// How long may still be waited for somebody else: a server, a program. What is computed never depends on it.
/// Besides it only streams of answers and the watch of a cluster, which wait for several at once, ask how late it is.
class Deadline final {
public:
    explicit Deadline(Duration limit);
    bool over() const;

private:
    std::chrono::steady_clock::time_point m_end;
};

/// Sleeps for so long, or until it is stopped; false when it was.
bool pause(Duration duration, const std::stop_token& stop);

} // namespace penumbra::base
