#include "stats/score.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::stats {

namespace {

/// Mean of `term(i)` over the indices where it is not NaN.
template <class Term>
double meanOf(std::size_t count, Term term) {
    double sum = 0;
    std::size_t known = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double value = term(i);
        if (std::isnan(value)) continue;
        sum += value;
        ++known;
    }
    return known == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / static_cast<double>(known);
}

} // namespace

double seasonalScale(std::span<const double> history, int cycle) {
    const auto lag = static_cast<std::size_t>(std::max(cycle, 1));
    if (history.size() <= lag) return std::numeric_limits<double>::quiet_NaN();
    return meanOf(history.size() - lag, [&](std::size_t i) { return std::abs(history[i + lag] - history[i]); });
}

double meanAbsoluteError(std::span<const double> truth, std::span<const double> forecast) {
    return meanOf(truth.size(), [&](std::size_t i) { return std::abs(truth[i] - forecast[i]); });
}

double mase(std::span<const double> truth, std::span<const double> forecast, double scale) {
    return meanAbsoluteError(truth, forecast) / scale;
}

double smape(std::span<const double> truth, std::span<const double> forecast) {
    return meanOf(truth.size(), [&](std::size_t i) {
        const double size = std::abs(truth[i]) + std::abs(forecast[i]);
        return size == 0 ? 0.0 : 200 * std::abs(truth[i] - forecast[i]) / size;
    });
}

double msis(std::span<const double> truth, std::span<const double> low, std::span<const double> high, double level,
            double scale) {
    const double penalty = 2 / (1 - level);
    return meanOf(truth.size(),
                  [&](std::size_t i) {
                      const double y = truth[i];
                      if (std::isnan(y)) return y;
                      return high[i] - low[i] + penalty * (std::max(0.0, low[i] - y) + std::max(0.0, y - high[i]));
                  }) /
           scale;
}

double coverage(std::span<const double> truth, std::span<const double> low, std::span<const double> high) {
    return meanOf(truth.size(), [&](std::size_t i) {
        const double y = truth[i];
        if (std::isnan(y)) return y;
        return low[i] <= y && y <= high[i] ? 1.0 : 0.0;
    });
}

} // namespace penumbra::stats
