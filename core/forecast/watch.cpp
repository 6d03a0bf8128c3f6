#include "forecast/watch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::forecast {

namespace {

constexpr int kLeast = 12;      ///< samples that can tell a forecast from the last value
constexpr double kWorse = 1.25; ///< so much worse than the last value is not by chance

} // namespace

Watch::Watch(const Forecast& forecast, std::span<const double> history)
    : expected(forecast.location), size(forecast.scale) {
    const auto known = std::find_if(history.rbegin(), history.rend(), [](double v) { return std::isfinite(v); });
    if (known != history.rend()) last = static_cast<float>(*known);
    const auto row = static_cast<std::size_t>(forecast.residualSteps);
    limit.assign(row, 0.0F);
    for (std::size_t begin = 0; begin + row <= forecast.residuals.size() && row > 0; begin += row) {
        double total = 0;
        for (std::size_t h = 0; h < row; ++h) {
            total += std::abs(forecast.residuals[begin + h]);
            limit[h] = std::max(limit[h], static_cast<float>(total / static_cast<double>(h + 1)));
        }
    }
}

void Watch::add(double value) {
    const auto h = static_cast<std::size_t>(steps++);
    if (h >= expected.size() || std::isnan(value)) return;
    const double error = std::abs(value - expected[h]);
    ++seen;
    if (size[h] > 0) {
        sum += error / size[h];
        still += std::abs(value - last) / size[h];
    } else if (error > std::numeric_limits<float>::epsilon() * std::abs(value)) { // it was exact so far
        sum = std::numeric_limits<double>::infinity();
    }
}

bool Watch::holds() const {
    if (steps == 0) return true;
    if (static_cast<std::size_t>(steps) > limit.size()) return false;
    if (seen >= kLeast && sum > kWorse * still) return false;
    return !(sum > static_cast<double>(limit[static_cast<std::size_t>(steps - 1)]) * seen);
}

} // namespace penumbra::forecast
