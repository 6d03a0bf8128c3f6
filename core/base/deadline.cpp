#include "base/deadline.h"

namespace penumbra::base {

Deadline::Deadline(Duration limit) : m_end(std::chrono::steady_clock::now() + limit) {}

bool Deadline::over() const { return std::chrono::steady_clock::now() >= m_end; }

} // namespace penumbra::base
