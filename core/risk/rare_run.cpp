#include "risk/rare_run.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <functional>
#include <limits>

namespace penumbra::risk {

namespace {

constexpr double kDigits = 1e4; ///< a limit is raised to four decimals: the sums it comes from are not exact beyond

/// The highest value that so many in a row reach: of the least of each row of them, which a queue of rising values has
/// at its front.
double reachedBy(const std::vector<double>& path, std::size_t samples) {
    double best = std::numeric_limits<double>::lowest();
    std::deque<std::size_t> rising;
    for (std::size_t i = 0; i < path.size(); ++i) {
        while (!rising.empty() && path[rising.back()] >= path[i]) rising.pop_back();
        rising.push_back(i);
        if (rising.front() + samples <= i) rising.pop_front();
        if (i + 1 >= samples) best = std::max(best, path[rising.front()]);
    }
    return best;
}

std::vector<double> sustained(const std::vector<std::vector<double>>& paths, int samples) {
    std::vector<double> out;
    for (const auto& path : paths) out.push_back(reachedBy(path, static_cast<std::size_t>(samples)));
    return out;
}

} // namespace

std::optional<RareRun> rareRun(const std::vector<std::vector<double>>& paths, double limit, base::Duration step) {
    const auto rare = static_cast<std::ptrdiff_t>(static_cast<double>(paths.size()) * kFalseAlarm);
    if (rare < 1 || paths.front().empty()) return std::nullopt;
    const auto longest = static_cast<std::size_t>(std::max<base::Duration::rep>(1, kLongestRun / step));
    const int most = static_cast<int>(std::min(longest, paths.front().size()));
    auto reached = sustained(paths, most);
    std::nth_element(reached.begin(), reached.begin() + rare, reached.end(), std::greater<>());
    RareRun out;
    const double needed = reached[static_cast<std::size_t>(rare)]; // no more than `rare` paths exceed it
    out.limit = needed > limit ? std::ceil(needed * kDigits) / kDigits : limit;
    // More in a row are reached by no more paths.
    std::ptrdiff_t hit = 0;
    for (int least = 1, enough = most; least <= enough;) {
        const int samples = (least + enough) / 2;
        std::vector<char> tripped;
        for (const double value : sustained(paths, samples)) tripped.push_back(value > out.limit ? 1 : 0);
        const auto count = std::count(tripped.begin(), tripped.end(), char{1});
        if (count > rare) {
            least = samples + 1;
            continue;
        }
        enough = samples - 1;
        hit = count;
        out.samples = samples;
        out.tripped = std::move(tripped);
    }
    out.share = static_cast<double>(hit) / static_cast<double>(paths.size());
    return out;
}

} // namespace penumbra::risk
