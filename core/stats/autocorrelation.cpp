#include "stats/autocorrelation.h"

#include <algorithm>
#include <cmath>

namespace penumbra::stats {

std::vector<double> autocorrelation(std::span<const double> values, int maxLag) {
    std::vector<double> result(static_cast<std::size_t>(std::max(maxLag, 0)) + 1, 0.0);
    result[0] = 1;
    double sum = 0;
    std::size_t known = 0;
    for (const double v : values) {
        if (std::isnan(v)) continue;
        sum += v;
        ++known;
    }
    if (known == 0) return result;
    const double mean = sum / static_cast<double>(known);
    double variance = 0;
    for (const double v : values)
        if (!std::isnan(v)) variance += (v - mean) * (v - mean);
    variance /= static_cast<double>(known);
    if (!(variance > 0)) return result;
    for (std::size_t lag = 1; lag < result.size() && lag < values.size(); ++lag) {
        double product = 0;
        std::size_t pairs = 0;
        for (std::size_t i = lag; i < values.size(); ++i) {
            const double p = (values[i] - mean) * (values[i - lag] - mean);
            if (std::isnan(p)) continue;
            product += p;
            ++pairs;
        }
        // Divided by the number of pairs plus the lag, which is n without gaps: the usual, biased estimate.
        if (pairs > 0) result[lag] = product / static_cast<double>(pairs + lag) / variance;
    }
    return result;
}

} // namespace penumbra::stats
