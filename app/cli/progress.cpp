#include "cli/progress.h"

#include <fmt/format.h>
#include <memory>
#include <mutex>

namespace penumbra::cli {

namespace {

constexpr double kBetweenLines = 10'000; ///< milliseconds

struct Last {
    std::mutex mutex;
    double at = 0;
};

} // namespace

std::function<void(double, const char*)> progressWriter(bool terminal, std::function<double()> milliseconds,
                                                        std::function<void(std::string_view)> write) {
    if (terminal)
        return [write = std::move(write)](double share, const char* what) {
            write(fmt::format("\r\033[K{} {:3.0f} %\r", what, 100 * share));
        };
    auto last = std::make_shared<Last>();
    last->at = milliseconds();
    return [last, milliseconds = std::move(milliseconds), write = std::move(write)](double share, const char* what) {
        const std::lock_guard lock(last->mutex);
        const double now = milliseconds();
        if (now - last->at < kBetweenLines) return;
        last->at = now;
        write(fmt::format("{:.0f} % done: {}\n", 100 * share, what));
    };
}

} // namespace penumbra::cli
