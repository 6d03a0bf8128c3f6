#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::stats {

double quantileSorted(std::span<const double> sorted, double p) {
    const double position = std::clamp(p, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    if (below + 1 >= sorted.size()) return sorted.back();
    const double share = position - static_cast<double>(below);
    return sorted[below] * (1 - share) + sorted[below + 1] * share;
}

double quantile(std::span<const double> values, double p) {
    std::vector<double> known;
    known.reserve(values.size());
    for (const double v : values)
        if (!std::isnan(v)) known.push_back(v);
    if (known.empty()) return std::numeric_limits<double>::quiet_NaN();
    const double position = std::clamp(p, 0.0, 1.0) * static_cast<double>(known.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(position);
    std::nth_element(known.begin(), known.begin() + below, known.end());
    const double low = known[static_cast<std::size_t>(below)];
    const double share = position - static_cast<double>(below);
    if (share <= 0 || below + 1 >= static_cast<std::ptrdiff_t>(known.size())) return low;
    return low * (1 - share) + *std::min_element(known.begin() + below + 1, known.end()) * share;
}

double median(std::span<const double> values) { return quantile(values, 0.5); }

double conformalQuantile(std::span<const double> sorted, double p) {
    if (p < 0.5) {
        const double rank = std::floor(static_cast<double>(sorted.size() + 1) * p + 1e-9);
        return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
    }
    const double rank = std::ceil(static_cast<double>(sorted.size() + 1) * p - 1e-9);
    return sorted[std::min(static_cast<std::size_t>(std::max(rank, 1.0)), sorted.size()) - 1];
}

namespace {

double tail(double q) {
    constexpr double c[] = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                            -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr double d[] = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00};
    return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
           ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
}

} // namespace

double normalQuantile(double p) {
    constexpr double a[] = {-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                            1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr double b[] = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                            6.680131188771972e+01, -1.328068155288572e+01};
    constexpr double kLow = 0.02425;
    if (p <= 0) return -std::numeric_limits<double>::infinity();
    if (p >= 1) return std::numeric_limits<double>::infinity();
    if (p < kLow) return tail(std::sqrt(-2 * std::log(p)));
    if (p > 1 - kLow) return -tail(std::sqrt(-2 * std::log(1 - p)));
    const double q = p - 0.5;
    const double r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
           (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

double pinball(double value, double forecast, double p) {
    const double error = value - forecast;
    return std::max(p * error, (p - 1) * error);
}

} // namespace penumbra::stats
