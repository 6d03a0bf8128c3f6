#include "forecast/cycles.h"

#include "forecast/season.h"
#include "stats/autocorrelation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::forecast {

namespace {

constexpr double kWorthwhile = 0.15; ///< share of the variance that a cycle must explain
constexpr double kClose = 0.02;      ///< gains below this do not buy a longer cycle
constexpr std::size_t kFewEnough = 4000;

struct Strength {
    int cycle = 0;
    double share = 0;
};

/// Adjusted share of the variance around `trend` that the means of the phases explain.
double explained(std::span<const double> values, std::span<const double> trend, int cycle) {
    const auto phases = static_cast<std::size_t>(cycle);
    std::vector<double> sums(phases, 0.0), counts(phases, 0.0);
    double total = 0, squares = 0, known = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double d = values[t] - trend[t];
        if (std::isnan(d)) continue;
        sums[t % phases] += d;
        counts[t % phases] += 1;
        total += d;
        squares += d * d;
        ++known;
    }
    if (known <= static_cast<double>(cycle) + 2) return 0;
    const double spread = squares - total * total / known;
    double between = -total * total / known;
    for (std::size_t x = 0; x < phases; ++x)
        if (counts[x] > 0) between += sums[x] * sums[x] / counts[x];
    if (!(spread > 1e-20 * squares)) return 0;
    return 1 - (1 - between / spread) * (known - 1) / (known - static_cast<double>(cycle));
}

/// Local maxima of the autocorrelation of the values without their slow part.
std::vector<int> peaks(std::span<const double> values) {
    const auto part = values.size() > kFewEnough ? values.last(kFewEnough) : values;
    const int most = static_cast<int>(part.size() / 3);
    if (most < 3) return {};
    const auto r = stats::autocorrelation(part, most);
    std::vector<int> result;
    for (std::size_t lag = 2; lag + 1 < r.size(); ++lag)
        if (r[lag] > 0.3 && r[lag] > r[lag - 1] && r[lag] >= r[lag + 1]) result.push_back(static_cast<int>(lag));
    std::sort(result.begin(), result.end(),
              [&r](int a, int b) { return r[static_cast<std::size_t>(a)] > r[static_cast<std::size_t>(b)]; });
    if (result.size() > 6) result.resize(6);
    return result;
}

} // namespace

std::vector<int> findCycles(std::span<const double> values, std::span<const int> candidates) {
    const int length = static_cast<int>(values.size());
    std::vector<int> lengths;
    for (const int c : candidates)
        if (c >= 2 && c <= length / 3) lengths.push_back(c);
    std::sort(lengths.begin(), lengths.end());
    lengths.erase(std::unique(lengths.begin(), lengths.end()), lengths.end());
    if (lengths.empty()) return {};
    // One trend for all, so that the shares compare: the slow part that no candidate of this length can hold.
    const auto trend = movingAverage(values, lengths.back());
    std::vector<Strength> strengths;
    for (const int c : lengths) strengths.push_back({c, explained(values, trend, c)});
    Strength best;
    for (const auto& s : strengths)
        if (s.share > best.share + kClose) best = s;
    if (best.share < kWorthwhile) return {};
    Strength within;
    for (const auto& s : strengths)
        if (best.cycle % s.cycle == 0 && best.cycle / s.cycle >= 4 && s.share > within.share + kClose) within = s;
    if (within.share >= 0.3 * best.share) return {within.cycle, best.cycle};
    return {best.cycle};
}

std::vector<int> findCycles(std::span<const double> values) {
    static constexpr int kUsual[] = {4,   6,   7,   12,  24,  30,  48,   52,   60,   96,
                                     144, 168, 288, 336, 365, 672, 1008, 1440, 2016, 10080};
    std::vector<int> candidates(std::begin(kUsual), std::end(kUsual));
    for (const int peak : peaks(values)) candidates.push_back(peak);
    return findCycles(values, candidates);
}

} // namespace penumbra::forecast
