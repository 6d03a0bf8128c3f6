#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace penumbra::base {

/// What a long computation is given by its caller. It checks `stopped()` at least every 10 ms of work, and the same
/// seed gives bit-equal results for any number of threads.
struct Run {
    std::stop_token stop;
    /// Called from any thread with a share between 0 and 1 and what is being done. May be empty.
    std::function<void(double share, const char* what)> progress;
    std::uint64_t seed = 1;
    int threads = 1;

    bool stopped() const { return stop.stop_requested(); }
    void report(double share, const char* what) const {
        if (progress) progress(share, what);
    }
};

} // namespace penumbra::base
