#include "forecast/options.h"

#include "stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {cycle, number of cycles}.
int minimumLength(const Setting& setting) { return setting.cycles.empty() ? kNever : 3 * setting.shortCycle(); }

double medianOfCycles(std::span<const double> values, int time, int cycle, int count, double otherwise) {
    double known[16];
    std::size_t size = 0;
    for (int t = time - cycle; t >= 0 && size < static_cast<std::size_t>(count); t -= cycle) {
        const double v = values[static_cast<std::size_t>(t)];
        if (!std::isnan(v)) known[size++] = v;
    }
    if (size == 0) return otherwise;
    std::sort(known, known + size);
    return stats::quantileSorted({known, size}, 0.5);
}

void predict(const Coefficients& coefficients, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    const int cycle = static_cast<int>(coefficients[0]);
    const int count = static_cast<int>(coefficients[1]);
    for (std::size_t j = 0; j < origins.size(); ++j) {
        const auto row = out.subspan(j * horizon, horizon);
        const double level = lastKnown(values, origins[j]);
        const auto once = std::min(horizon, static_cast<std::size_t>(cycle));
        for (std::size_t h = 0; h < once; ++h)
            row[h] = medianOfCycles(values, origins[j] + static_cast<int>(h), cycle, count, level);
        for (std::size_t h = once; h < horizon; ++h) row[h] = row[h - static_cast<std::size_t>(cycle)];
    }
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    std::vector<Coefficients> options;
    for (const int cycle : setting.cycles)
        for (const int count : {3, 5, 9})
            if (options.empty() || static_cast<std::size_t>(cycle * (count - 1)) < values.size())
                options.push_back({static_cast<double>(cycle), static_cast<double>(count)});
    return bestOption(&predict, values, setting, options);
}

} // namespace

extern constinit const Forecaster seasonalMedian{
    "seasonal-median",
    "Median of the last cycles",
    "The seasonal naive of Hyndman and Athanasopoulos, section 5.2, over several cycles; outliers do not repeat",
    Use::Always,
    &minimumLength,
    &fit,
    &predict,
};

} // namespace penumbra::forecast
