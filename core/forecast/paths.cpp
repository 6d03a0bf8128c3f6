#include "forecast/paths.h"

#include "base/rng.h"

#include <algorithm>

namespace penumbra::forecast {

namespace {

/// 0..count-1 in an order drawn from the generator (Fisher and Yates).
std::vector<std::uint32_t> shuffled(std::uint32_t count, base::Rng& rng) {
    std::vector<std::uint32_t> order(count);
    for (std::uint32_t i = 0; i < count; ++i) order[i] = i;
    for (std::uint32_t i = count; i > 1; --i) std::swap(order[i - 1], order[rng.below(i)]);
    return order;
}

} // namespace

std::vector<std::uint32_t> drawBlocks(const Layout& layout, int pathCount, int blocks, std::uint64_t seed) {
    const auto perRow = static_cast<std::uint32_t>(layout.blocksPerRow());
    const auto rows = static_cast<std::uint32_t>(layout.back.size());
    base::Rng rng(seed, 0x70617468);
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> starts;
    starts.reserve(static_cast<std::size_t>(pathCount) * static_cast<std::size_t>(blocks));
    for (int p = 0; p < pathCount; ++p) {
        if (order.empty()) order = shuffled(rows * perRow, rng);
        std::uint32_t row = order.back() / perRow;
        std::uint32_t block = order.back() % perRow;
        order.pop_back();
        for (int b = 0; b < blocks; ++b) {
            if (block == perRow) {
                row = rng.below(rows);
                block = 0;
            }
            starts.push_back(row * static_cast<std::uint32_t>(layout.steps) +
                             block * static_cast<std::uint32_t>(layout.block));
            ++block;
        }
    }
    return starts;
}

std::vector<float> layOut(const Forecast& forecast, const Layout& layout, std::uint64_t seed, std::uint64_t key) {
    std::vector<float> result;
    result.reserve(static_cast<std::size_t>(layout.residualCount()));
    if (forecast.residuals.empty()) {
        base::Rng rng(seed, key);
        for (int i = 0; i < layout.residualCount(); ++i) result.push_back(static_cast<float>(rng.normal()));
        return result;
    }
    const auto& own = forecast.residualOrigins;
    const int block = std::min(layout.block, forecast.residualSteps);
    const int whole = forecast.residualSteps / block * block;
    for (std::size_t j = 0; j < layout.back.size(); ++j) {
        const auto same = std::find(own.begin(), own.end(), layout.back[j]);
        const auto row = same != own.end() ? static_cast<std::size_t>(same - own.begin()) : j % own.size();
        const float* errors = forecast.residuals.data() + row * static_cast<std::size_t>(forecast.residualSteps);
        for (int h = 0; h < layout.steps; ++h) result.push_back(errors[h < forecast.residualSteps ? h : h % whole]);
    }
    return result;
}

} // namespace penumbra::forecast
