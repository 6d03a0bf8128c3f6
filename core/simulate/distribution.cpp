#include "simulate/flow.h"

#include <algorithm>

namespace penumbra::simulate {

namespace {

/// So many steps are sorted at once: 256 paths of them fill a first-level cache.
constexpr std::size_t kColumns = 32;

/// One choice a loop and rows that do not overlap: so the compiler takes several columns at once.
void exchange(float* __restrict low, float* __restrict high) {
    float least[kColumns];
    for (std::size_t i = 0; i < kColumns; ++i) least[i] = high[i] < low[i] ? high[i] : low[i];
    for (std::size_t i = 0; i < kColumns; ++i) high[i] = high[i] < low[i] ? low[i] : high[i];
    for (std::size_t i = 0; i < kColumns; ++i) low[i] = least[i];
}

/// Sorts every column of rows x kColumns by Batcher's merge exchange (Knuth, TAOCP 3, 5.2.2, Algorithm M): its
/// comparisons do not depend on the data, so that all columns run in step.
void sortColumns(float* rows, std::size_t count) {
    std::size_t top = 1;
    while (top * 2 < count) top *= 2;
    for (std::size_t p = top; p > 0; p /= 2) {
        std::size_t q = top, r = 0, d = p;
        while (true) {
            for (std::size_t i = 0; i + d < count; ++i)
                if ((i & p) == r) exchange(rows + i * kColumns, rows + (i + d) * kColumns);
            if (q == p) break;
            d = q - p;
            q /= 2;
            r = p;
        }
    }
}

/// Quantiles of each step by linear interpolation between the sorted paths.
void fillQuantiles(const std::vector<float>& paths, std::size_t count, std::size_t steps, UsageSeries& out) {
    std::vector<float> block(count * kColumns);
    for (auto& q : out.quantiles) q.resize(steps);
    for (std::size_t first = 0; first < steps; first += kColumns) {
        const std::size_t width = std::min(kColumns, steps - first);
        for (std::size_t p = 0; p < count; ++p)
            std::copy_n(paths.begin() + static_cast<std::ptrdiff_t>(p * steps + first), width,
                        block.begin() + static_cast<std::ptrdiff_t>(p * kColumns));
        sortColumns(block.data(), count);
        for (std::size_t l = 0; l < kLevels.size(); ++l) {
            const double position = kLevels[l] * static_cast<double>(count - 1);
            const auto low = static_cast<std::size_t>(position);
            const auto high = std::min(low + 1, count - 1);
            const auto part = static_cast<float>(position - static_cast<double>(low));
            for (std::size_t i = 0; i < width; ++i) {
                const float a = block[low * kColumns + i], b = block[high * kColumns + i];
                out.quantiles[l][first + i] = a + (b - a) * part;
            }
        }
    }
}

/// So many values of paths are summed at once: they and the errors of one entry fill a second-level cache.
constexpr std::size_t kTogether = 96 * 1024;

/// Sums the paths from first to last. Entry by entry, so that what one entry is made of stays in the cache for all of
/// them; each value is still added up in the order of the terms. False when stopped.
bool addPaths(const Flow::Recipe& recipe, const model::Demand& demand, const base::Run& run, std::size_t first,
              std::size_t last, std::vector<float>& paths) {
    const auto steps = recipe.capacity.size();
    const auto path = [&](std::size_t p) { return std::span<float>(paths.data() + p * steps, steps); };
    for (std::size_t p = first; p < last; ++p)
        std::copy(recipe.constant.begin(), recipe.constant.end(), path(p).begin());
    for (const auto& term : recipe.terms) {
        if (run.stopped()) return false;
        for (std::size_t p = first; p < last; ++p)
            demand.addPath(term.entry, static_cast<int>(p), term.factor, path(p));
    }
    return true;
}

/// Notes where a path lies above the capacity.
void countPath(const float* path, std::size_t steps, UsageSeries& out) {
    int first = -1;
    for (std::size_t h = 0; h < steps; ++h) {
        if (!(path[h] > out.capacity[h])) continue;
        out.exceed[h] += 1;
        if (first < 0) first = static_cast<int>(h);
    }
    out.firstExceed.push_back(first);
}

/// Without any demand entry all paths are the same one.
void fillConstant(const std::vector<float>& constant, std::size_t count, UsageSeries& out) {
    out.quantiles.fill(constant);
    countPath(constant.data(), constant.size(), out);
    const int first = out.firstExceed.front();
    out.firstExceed.assign(count, first);
}

} // namespace

std::shared_ptr<UsageSeries> computeUsage(const Flow::Recipe& recipe, const model::Demand& demand,
                                          const base::Run& run) {
    auto out = std::make_shared<UsageSeries>();
    const auto steps = recipe.capacity.size();
    const auto count = static_cast<std::size_t>(std::max(demand.pathCount, 0));
    out->capacity = recipe.capacity;
    out->exceed.assign(steps, 0);
    out->measured = !recipe.requested;
    out->inputs = recipe.hash;
    if (recipe.terms.empty() || count == 0) {
        fillConstant(recipe.constant, count, *out);
        return out;
    }
    std::vector<float> paths(count * steps);
    const std::size_t together = std::max<std::size_t>(1, kTogether / std::max<std::size_t>(1, steps));
    for (std::size_t first = 0; first < count; first += together)
        if (!addPaths(recipe, demand, run, first, std::min(count, first + together), paths)) return nullptr;
    for (std::size_t p = 0; p < count; ++p) countPath(paths.data() + p * steps, steps, *out);
    for (auto& share : out->exceed) share /= static_cast<float>(count);
    fillQuantiles(paths, count, steps, *out);
    return out;
}

} // namespace penumbra::simulate
