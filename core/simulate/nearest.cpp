#include "simulate/nearest.h"

#include <algorithm>
#include <utility>

namespace penumbra::simulate {

float peakShare(const UsageSeries& series, std::size_t level) {
    constexpr auto kNoLimit = static_cast<float>(model::kUnlimited);
    static_assert(kLevels[kUpper80] == 0.9);
    const auto& high = series.quantiles[level];
    float most = 0;
    for (std::size_t h = 0; h < high.size(); ++h)
        if (const float capacity = series.capacity[h]; capacity > 0 && capacity < kNoLimit)
            most = std::max(most, high[h] / capacity);
    return most;
}

std::vector<std::size_t> nearestToLimit(const Usage& usage, std::size_t count, std::size_t level) {
    std::vector<std::pair<float, std::size_t>> shares; // negative: the largest first
    for (std::size_t i = 0; i < usage.series.size() && usage.series[i]->kind == SubjectKind::Host; ++i)
        if (const float share = peakShare(*usage.series[i], level); share > 0) shares.emplace_back(-share, i);
    count = std::min(count, shares.size());
    std::partial_sort(shares.begin(), shares.begin() + static_cast<std::ptrdiff_t>(count), shares.end());
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(shares[i].second);
    return out;
}

} // namespace penumbra::simulate
