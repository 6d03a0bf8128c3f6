#include "base/progress.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <utility>

namespace penumbra::base {

Run partOf(const Run& run, double from, double to) {
    Run part = run;
    if (run.progress)
        part.progress = [whole = run.progress, from, to](double share, const char* what) {
            whole(from + (to - from) * std::clamp(share, 0.0, 1.0), what);
        };
    return part;
}

Run openPartOf(const Run& run, double from, double to, int half, const char* what) {
    Run part = run;
    if (run.progress)
        part.progress = [whole = run.progress, from, to, half, what,
                         reports = std::make_shared<std::atomic<int>>(0)](double, const char*) {
            const double done = ++*reports;
            whole(from + (to - from) * done / (done + half), what);
        };
    return part;
}

namespace {

struct Furthest {
    std::mutex mutex;
    double share = 0;
};

} // namespace

Run onward(const Run& run) {
    Run out = run;
    if (run.progress)
        out.progress = [whole = run.progress, furthest = std::make_shared<Furthest>()](double share, const char* what) {
            const std::lock_guard lock(furthest->mutex); // so that reports leave in the order of their shares
            furthest->share = std::max(furthest->share, share);
            whole(furthest->share, what);
        };
    return out;
}

} // namespace penumbra::base
