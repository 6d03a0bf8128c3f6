#include "forecast/options.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {drift per step}.
int minimumLength(const Setting&) { return 1; }

void predict(const Coefficients& coefficients, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    for (std::size_t j = 0; j < origins.size(); ++j) {
        const double level = lastKnown(values, origins[j]);
        for (std::size_t h = 0; h < horizon; ++h)
            out[j * horizon + h] = level + coefficients[0] * static_cast<double>(h + 1);
    }
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    const auto known = [](double v) { return !std::isnan(v); };
    const auto first = std::find_if(values.begin(), values.end(), known);
    const auto last = std::find_if(values.rbegin(), values.rend(), known).base() - 1;
    if (first == values.end() || last - first < 3) return {0};
    const double drift = (*last - *first) / static_cast<double>(last - first);
    const Coefficients options[] = {{0}, {drift}};
    return bestOption(&predict, values, setting, options);
}

} // namespace

extern constinit const Forecaster naive{
    "naive",
    "Last value, with drift where that did better",
    "Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 5.2",
    Use::Always,
    &minimumLength,
    &fit,
    &predict,
};

} // namespace penumbra::forecast
