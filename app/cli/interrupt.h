#pragma once

#include <stop_token>
#include <thread>

namespace penumbra::cli {

/// Turns SIGINT and SIGTERM into a stop request while it lives. The handler only sets a flag, which a watching thread
/// sees within 20 ms; a second signal ends the process at once.
class Interrupt final {
public:
    Interrupt();
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_watch;
};

} // namespace penumbra::cli
