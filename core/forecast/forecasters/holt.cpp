#include "forecast/options.h"
#include "stats/minimise.h"
#include "stats/robust.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace penumbra::forecast {

namespace {

/// Coefficients: {alpha, beta, phi, level, trend}, the last two before the first value.
enum Index : std::size_t { kAlpha, kBeta, kPhi, kLevel, kTrend };

int minimumLength(const Setting&) { return 1; }

/// Damped trend in error correction form, equations of ETS(A,Ad,N) in table 2.2 of Hyndman, Koehler, Ord and Snyder;
/// without a trend it is ETS(A,N,N). A missing value has no innovation.
struct State {
    explicit State(const Coefficients& c) : c(c), level(c[kLevel]), trend(c[kTrend]) {}

    /// Takes one value and returns its innovation; NaN for a missing one.
    double step(double value) {
        trend *= c[kPhi];
        level += trend;
        const double error = value - level;
        if (std::isnan(error)) return error;
        level += c[kAlpha] * error;
        trend += c[kBeta] * error;
        return error;
    }

    const Coefficients& c;
    double level, trend;
};

void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    State state(c);
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t) state.step(values[t]);
        double trend = state.trend, line = state.level;
        for (std::size_t h = 0; h < horizon; ++h) {
            trend *= c[kPhi];
            line += trend;
            out[j * horizon + h] = line;
        }
    }
}

/// Huber's loss of the innovations: a spike counts by its size, not by its square.
double lossOf(const Coefficients& c, std::span<const double> values, double corner) {
    State state(c);
    double sum = 0;
    for (const double v : values)
        if (const double error = state.step(v); !std::isnan(error)) sum += stats::huber(error, corner);
    return sum;
}

/// Corner of the loss: the usual size of a change. The states look at the newest steps only.
double cornerOf(std::span<const double> values, double level) {
    std::vector<double> changes;
    for (std::size_t t = 1; t < values.size(); ++t) changes.push_back(values[t] - values[t - 1]);
    const double spread = stats::robustScale(changes);
    return spread > 0 ? spread : 1e-9 + std::abs(level) * 1e-6;
}

std::span<const double> searched(std::span<const double> values) {
    constexpr std::size_t kMost = 3000;
    return values.size() <= kMost ? values : values.last(kMost);
}

double firstKnown(std::span<const double> values) {
    const auto found = std::find_if(values.begin(), values.end(), [](double v) { return !std::isnan(v); });
    return found == values.end() ? 0 : *found;
}

/// The rate that foresees the next step best; the slower ones look further ahead, and the errors over the horizon
/// decide between them.
Coefficients fitLevel(std::span<const double> values, const Setting& setting) {
    const auto part = searched(values);
    const double first = firstKnown(values);
    const double corner = cornerOf(part, first);
    const stats::Interval box[] = {{0.001, 0.999}};
    const double start[] = {0.3};
    const auto loss = [&](std::span<const double> p) {
        return lossOf({p[0], 0, 1, firstKnown(part), 0}, part, corner);
    };
    const double alpha = stats::minimise(loss, start, box, 30).point[0];
    std::vector<Coefficients> options;
    for (const double a : {alpha, 0.3, 0.1, 0.03, 0.01})
        if (a <= alpha) options.push_back({a, 0, 1, first, 0});
    return bestOption(&predict, values, setting, options);
}

Coefficients fitTrend(std::span<const double> values, const Setting& setting) {
    const auto part = searched(values);
    const double first = firstKnown(values);
    const double corner = cornerOf(part, first);
    const stats::Interval box[] = {{0.001, 0.999}, {0, 0.3}, {0.8, 0.98}};
    const auto with = [](std::span<const double> p, double level) {
        return Coefficients{p[0], p[1] * p[0], p[2], level, 0}; // beta <= alpha keeps the model admissible
    };
    const auto loss = [&](std::span<const double> p) { return lossOf(with(p, firstKnown(part)), part, corner); };
    const double start[] = {0.3, 0.02, 0.9};
    std::vector<Coefficients> options{with(stats::minimise(loss, start, box, 80).point, first)};
    for (const double a : {0.3, 0.1, 0.03, 0.01})
        if (a < options.front()[kAlpha]) options.push_back({a, a / 10, 0.98, first, 0});
    return bestOption(&predict, values, setting, options);
}

} // namespace

extern constinit const Forecaster ses{
    "ses",
    "Level alone, smoothed (simple exponential smoothing)",
    "Brown, Smoothing, Forecasting and Prediction, 1963, with Huber's loss",
    Use::ByHand,
    &minimumLength,
    &fitLevel,
    &predict,
    true,
};

extern constinit const Forecaster holt{
    "holt",
    "Level and damped trend, smoothed (Holt)",
    "Gardner and McKenzie, Management Science 31, 1985, with Huber's loss",
    Use::ByHand,
    &minimumLength,
    &fitTrend,
    &predict,
    true,
};

} // namespace penumbra::forecast
