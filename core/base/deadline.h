#pragma once

#include "base/time.h"

#include <chrono>

namespace penumbra::base {

/// How long may still be waited for somebody else: a server, a program. What is computed never depends on it, and no
/// other place asks how late it is.
class Deadline final {
public:
    explicit Deadline(Duration limit);
    bool over() const;

private:
    std::chrono::steady_clock::time_point m_end;
};

} // namespace penumbra::base
