#include "forecast/options.h"

#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {cycle}.
int minimumLength(const Setting& setting) { return setting.cycles.empty() ? kNever : setting.shortCycle() + 1; }

/// The newest known value a whole number of cycles before `time` and before `origin`; `otherwise` where there is none.
double cyclesBefore(std::span<const double> values, int time, int origin, int cycle, double otherwise) {
    int t = time - cycle * ((time - origin) / cycle + 1);
    for (; t >= 0; t -= cycle)
        if (!std::isnan(values[static_cast<std::size_t>(t)])) return values[static_cast<std::size_t>(t)];
    return otherwise;
}

void predict(const Coefficients& coefficients, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    const int cycle = static_cast<int>(coefficients[0]);
    for (std::size_t j = 0; j < origins.size(); ++j) {
        const double level = lastKnown(values, origins[j]);
        for (std::size_t h = 0; h < horizon; ++h)
            out[j * horizon + h] = cyclesBefore(values, origins[j] + static_cast<int>(h), origins[j], cycle, level);
    }
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    std::vector<Coefficients> options;
    for (const int cycle : setting.cycles)
        if (static_cast<std::size_t>(cycle) < values.size()) options.push_back({static_cast<double>(cycle)});
    return bestOption(&predict, values, setting, options);
}

} // namespace

extern constinit const Forecaster seasonalNaive{
    "seasonal-naive",
    "Last cycle",
    "Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 5.2",
    Use::Always,
    &minimumLength,
    &fit,
    &predict,
};

} // namespace penumbra::forecast
