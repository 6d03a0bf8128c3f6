#include "forecast/options.h"

#include "stats/score.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

constexpr int kOptionOrigins = 8;

double errorOf(Predict predict, const Coefficients& option, std::span<const double> values, const Setting& setting,
               std::span<const int> origins) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    std::vector<double> out(origins.size() * horizon);
    predict(option, values, setting, origins, out);
    double sum = 0;
    std::size_t known = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        const auto first = static_cast<std::size_t>(origins[j]);
        for (std::size_t h = 0; h < horizon && first + h < values.size(); ++h) {
            const double error = std::abs(values[first + h] - out[j * horizon + h]);
            if (std::isnan(error)) continue;
            sum += error;
            ++known;
        }
    }
    return known == 0 ? 0 : sum / static_cast<double>(known);
}

} // namespace

const Coefficients& bestOption(Predict predict, std::span<const double> values, const Setting& setting,
                               std::span<const Coefficients> options) {
    const int length = static_cast<int>(values.size());
    Setting shorter = setting;
    shorter.horizon = std::clamp(length / 4, 1, setting.horizon);
    const int last = length - shorter.horizon;
    const int first = std::max(length / 2, 1);
    if (options.size() == 1 || last <= first) return options.front();
    std::vector<int> origins;
    const int count = std::min(kOptionOrigins, last - first + 1);
    for (int j = 0; j < count; ++j) origins.push_back(first + (last - first) * (j + 1) / count);
    std::size_t best = 0;
    double least = INFINITY;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const double error = errorOf(predict, options[i], values, shorter, origins);
        if (!(error < least)) continue;
        least = error;
        best = i;
    }
    return options[best];
}

double lastKnown(std::span<const double> values, int end) {
    for (int i = end - 1; i >= 0; --i)
        if (!std::isnan(values[static_cast<std::size_t>(i)])) return values[static_cast<std::size_t>(i)];
    return 0;
}

} // namespace penumbra::forecast
