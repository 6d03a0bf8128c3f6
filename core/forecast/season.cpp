#include "forecast/season.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::forecast {

std::vector<double> movingAverage(std::span<const double> values, int cycle) {
    const auto n = static_cast<std::ptrdiff_t>(values.size());
    std::vector<double> sums(values.size() + 1, 0.0);
    std::vector<int> counts(values.size() + 1, 0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool known = !std::isnan(values[i]);
        sums[i + 1] = sums[i] + (known ? values[i] : 0);
        counts[i + 1] = counts[i] + (known ? 1 : 0);
    }
    std::vector<double> result(values.size(), std::numeric_limits<double>::quiet_NaN());
    const std::ptrdiff_t half = cycle / 2;
    const bool even = cycle % 2 == 0;
    const auto window = [&](std::ptrdiff_t from, std::ptrdiff_t to, double& sum, double& weight, double factor) {
        sum += factor * (sums[static_cast<std::size_t>(to)] - sums[static_cast<std::size_t>(from)]);
        weight += factor * (counts[static_cast<std::size_t>(to)] - counts[static_cast<std::size_t>(from)]);
    };
    for (std::ptrdiff_t t = half; t + half < n; ++t) {
        double sum = 0, weight = 0;
        if (even) {
            window(t - half, t + half, sum, weight, 0.5);
            window(t - half + 1, t + half + 1, sum, weight, 0.5);
        } else {
            window(t - half, t + half + 1, sum, weight, 1);
        }
        if (weight * 2 >= cycle) result[static_cast<std::size_t>(t)] = sum / weight;
    }
    return result;
}

std::vector<double> seasonalIndices(std::span<const double> values, int cycle, bool multiplicative) {
    const auto trend = movingAverage(values, cycle);
    const auto phases = static_cast<std::size_t>(cycle);
    const double neutral = multiplicative ? 1 : 0;
    std::vector<double> sums(phases, 0.0), counts(phases, 0.0);
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double ratio = multiplicative ? values[t] / trend[t] : values[t] - trend[t];
        if (!std::isfinite(ratio)) continue;
        sums[t % phases] += ratio;
        counts[t % phases] += 1;
    }
    double total = 0, known = 0;
    for (std::size_t x = 0; x < phases; ++x) {
        if (counts[x] == 0) continue;
        sums[x] /= counts[x];
        total += sums[x];
        ++known;
    }
    const double centre = known > 0 ? total / known : neutral;
    for (std::size_t x = 0; x < phases; ++x) {
        if (counts[x] == 0)
            sums[x] = neutral;
        else
            sums[x] = multiplicative ? (centre > 0 ? sums[x] / centre : 1) : sums[x] - centre;
    }
    return sums;
}

FixedSeason fixedSeason(std::span<const double> values, const Setting& setting) {
    FixedSeason season{setting.shortCycle(), false, {0.0}};
    if (values.size() >= 4 * static_cast<std::size_t>(setting.longCycle())) season.cycle = setting.longCycle();
    if (season.cycle <= 1) return season;
    season.multiplicative = std::none_of(values.begin(), values.end(), [](double v) { return v <= 0; });
    season.indices = seasonalIndices(values, season.cycle, season.multiplicative);
    const double least = *std::min_element(season.indices.begin(), season.indices.end());
    if (!season.multiplicative || least >= 0.01) return season;
    season.multiplicative = false; // a ratio near zero would blow up what is divided by it
    season.indices = seasonalIndices(values, season.cycle, false);
    return season;
}

} // namespace penumbra::forecast
