#include "cli/interrupt.h"

#include "cli/context.h"

#include <chrono>
#include <csignal>
#include <unistd.h>

namespace penumbra::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void onInterrupt(int) {
    if (interrupted != 0) _exit(kInterrupted);
    interrupted = 1;
}

} // namespace

Interrupt::Interrupt() {
    struct sigaction action {};
    action.sa_handler = onInterrupt;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    m_watch = std::jthread([stop = m_stop](const std::stop_token& done) mutable {
        while (!done.stop_requested() && interrupted == 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (interrupted != 0) stop.request_stop();
    });
}

} // namespace penumbra::cli
