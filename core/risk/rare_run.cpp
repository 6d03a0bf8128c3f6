#include "risk/rare_run.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace penumbra::risk {

namespace {

constexpr double kDigits = 1e4; ///< a limit is raised to four decimals: the sums it comes from are not exact beyond

/// Per path the highest value that so many in a row reach.
std::vector<double> sustained(const std::vector<std::vector<double>>& paths, int samples) {
    std::vector<double> out;
    for (const auto& path : paths) {
        double best = std::numeric_limits<double>::lowest();
        for (auto first = path.begin(); path.end() - first >= samples; ++first)
            best = std::max(best, *std::min_element(first, first + samples));
        out.push_back(best);
    }
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
    std::ptrdiff_t hit = rare + 1;
    while (hit > rare && out.samples < most) {
        out.tripped.clear();
        for (const double value : sustained(paths, ++out.samples)) out.tripped.push_back(value > out.limit ? 1 : 0);
        hit = std::count(out.tripped.begin(), out.tripped.end(), char{1});
    }
    out.share = static_cast<double>(hit) / static_cast<double>(paths.size());
    return out;
}

} // namespace penumbra::risk
