#include "forecast/options.h"
#include "forecast/season.h"
#include "stats/minimise.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {cycle (1: none), 1 for multiplicative, alpha, half of the trend, then one seasonal index per phase}.
int minimumLength(const Setting& setting) { return setting.cycles.empty() ? 4 : 2 * setting.shortCycle() + 2; }

struct Level {
    double value = 0;
    double shrink = 1; ///< (1 - alpha)^(values seen)
    bool begun = false;
    void add(double v, double alpha) {
        value = begun ? value + alpha * (v - value) : v;
        begun = true;
        shrink *= 1 - alpha;
    }
};

double withoutSeason(const Coefficients& c, double v, std::size_t t) {
    const double index = c[4 + t % static_cast<std::size_t>(c[0])];
    return c[1] > 0 ? v / index : v - index;
}

/// Simple exponential smoothing with half the trend as drift: the equivalent of theta = 2 in Hyndman and Billah,
/// equation (7).
void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    const double alpha = c[2];
    Level level;
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t)
            if (!std::isnan(values[t])) level.add(withoutSeason(c, values[t], t), alpha);
        for (std::size_t h = 0; h < horizon; ++h) {
            const double line =
                level.value + c[3] * (static_cast<double>(h) + (1 - level.shrink) / std::max(alpha, 1e-6));
            const double index = c[4 + (t + h) % static_cast<std::size_t>(c[0])];
            out[j * horizon + h] = c[1] > 0 ? line * index : line + index;
        }
    }
}

double smoothingError(const Coefficients& c, std::span<const double> values, double alpha) {
    Level level;
    double sum = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        if (std::isnan(values[t])) continue;
        const double v = withoutSeason(c, values[t], t);
        if (level.begun) sum += (v - level.value) * (v - level.value);
        level.add(v, alpha);
    }
    return sum;
}

/// Slope of the least-squares line through the values without season.
double slopeOf(const Coefficients& c, std::span<const double> values) {
    double n = 0, st = 0, sv = 0, stt = 0, stv = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        if (std::isnan(values[t])) continue;
        const double x = static_cast<double>(t);
        const double v = withoutSeason(c, values[t], t);
        n += 1, st += x, sv += v, stt += x * x, stv += x * v;
    }
    const double spread = n * stt - st * st;
    return spread > 0 ? (n * stv - st * sv) / spread : 0;
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    const FixedSeason season = fixedSeason(values, setting);
    Coefficients c{static_cast<double>(season.cycle), season.multiplicative ? 1.0 : 0.0, 0.5, 0};
    c.insert(c.end(), season.indices.begin(), season.indices.end());
    const stats::Interval box[] = {{0.001, 0.999}};
    const double start[] = {0.3};
    c[2] = stats::minimise([&](std::span<const double> p) { return smoothingError(c, values, p[0]); }, start, box, 40)
               .point[0];
    c[3] = slopeOf(c, values) / 2;
    return c;
}

} // namespace

extern constinit const Forecaster theta{
    "theta",
    "Theta method on the deseasonalised series",
    "Assimakopoulos and Nikolopoulos, International Journal of Forecasting 16, 2000, in the form of Hyndman and "
    "Billah, "
    "International Journal of Forecasting 19, 2003",
    Use::Always,
    &minimumLength,
    &fit,
    &predict,
};

} // namespace penumbra::forecast
