#include "forecast/options.h"
#include "forecast/season.h"
#include "stats/minimise.h"
#include "stats/quantile.h"
#include "stats/robust.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {cycle (1: none), alpha, beta, phi, gamma, level, trend, then one initial seasonal state per phase}.
enum Index : std::size_t { kCycle, kAlpha, kBeta, kPhi, kGamma, kLevel, kTrend, kSeason };

int minimumLength(const Setting& setting) { return setting.cycles.empty() ? 6 : 2 * setting.shortCycle() + 2; }

/// Innovations state space ETS(A,Ad,A), equations of table 2.2 in Hyndman, Koehler, Ord and Snyder, "Forecasting with
/// Exponential Smoothing", 2008. A missing value has no innovation: the states go on without a correction.
struct State {
    explicit State(const Coefficients& c)
        : level(c[kLevel]), trend(c[kTrend]), season(c.begin() + kSeason, c.end()), alpha(c[kAlpha]), beta(c[kBeta]),
          phi(c[kPhi]), gamma(c[kGamma]) {}

    /// Takes one value and returns its innovation; NaN for a missing one.
    double step(double value) {
        const double usual = level + phi * trend;
        double& s = season[phase];
        const double error = value - usual - s;
        phase = phase + 1 == season.size() ? 0 : phase + 1;
        level = usual;
        trend *= phi;
        if (std::isnan(error)) return error;
        level += alpha * error;
        trend += beta * error;
        s += gamma * error;
        return error;
    }

    double level, trend;
    std::vector<double> season;
    double alpha, beta, phi, gamma;
    std::size_t phase = 0;
};

void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    State state(c);
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t) state.step(values[t]);
        double trend = state.trend;
        double line = state.level;
        for (std::size_t h = 0; h < horizon; ++h) {
            trend *= state.phi;
            line += trend;
            out[j * horizon + h] = line + state.season[(t + h) % state.season.size()];
        }
    }
}

/// Mean Huber loss of the one-step innovations after the first cycle: for large errors it grows linearly, so that a
/// spike does not decide the smoothing.
double lossOf(const Coefficients& c, std::span<const double> values, double corner) {
    State state(c);
    const auto skip = static_cast<std::size_t>(c[kCycle]);
    double sum = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double error = state.step(values[t]);
        if (t >= skip && !std::isnan(error)) sum += stats::huber(error, corner);
    }
    return sum;
}

/// Heuristic initial states: indices of the first cycles and the median of the first cycle without them.
Coefficients initialStates(std::span<const double> values, int cycle) {
    const auto length = std::min(values.size(), static_cast<std::size_t>(std::max(5 * cycle, 10)));
    const auto head = values.first(length);
    const auto season = cycle > 1 ? seasonalIndices(head, cycle, false) : std::vector<double>{0.0};
    std::vector<double> first;
    for (std::size_t t = 0; t < head.size() && t < static_cast<std::size_t>(std::max(cycle, 5)); ++t)
        if (!std::isnan(head[t])) first.push_back(head[t] - season[t % season.size()]);
    const double level = first.empty() ? lastKnown(values, static_cast<int>(values.size())) : stats::median(first);
    Coefficients c{static_cast<double>(cycle), 0.3, 0.01, 0.95, 0.1, level, 0};
    c.insert(c.end(), season.begin(), season.end());
    return c;
}

/// Steps that the search for parameters looks at: enough to know five numbers, few enough to stay fast on long series.
std::span<const double> searched(std::span<const double> values, int cycle) {
    const std::size_t most = std::max<std::size_t>(3000, 12 * static_cast<std::size_t>(cycle));
    return values.size() <= most ? values : values.last(most);
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    const int cycle = setting.shortCycle();
    const auto part = searched(values, cycle);
    Coefficients c = initialStates(part, cycle);
    std::vector<double> changes;
    for (std::size_t t = static_cast<std::size_t>(cycle); t < part.size(); ++t)
        changes.push_back(part[t] - part[t - static_cast<std::size_t>(cycle)]);
    const double spread = stats::robustScale(changes);
    const double corner = spread > 0 ? spread : 1e-9 + std::abs(c[kLevel]) * 1e-6;
    const stats::Interval box[] = {{0.001, 0.999}, {0, 0.3}, {0.8, 0.98}, {0, 0.6}};
    const auto with = [&c](std::span<const double> p) {
        Coefficients trial = c;
        trial[kAlpha] = p[0];
        trial[kBeta] = p[1] * p[0]; // beta <= alpha and gamma <= 1 - alpha keep the model admissible
        trial[kPhi] = p[2];
        trial[kGamma] = p[3] * (1 - p[0]);
        return trial;
    };
    const auto loss = [&](std::span<const double> p) { return lossOf(with(p), part, corner); };
    const double start[] = {0.3, 0.02, 0.95, 0.1};
    c = with(stats::minimise(loss, start, box, 100).point);
    if (part.size() == values.size()) return c;
    // The states belong to the beginning of the part: turn the season to the phase of the whole series' beginning.
    const auto shift = (values.size() - part.size()) % static_cast<std::size_t>(cycle);
    std::rotate(c.begin() + kSeason, c.end() - static_cast<std::ptrdiff_t>(shift), c.end());
    return c;
}

} // namespace

extern constinit const Forecaster ets{
    "ets",
    "Exponential smoothing with damped trend and season",
    "Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2008: ETS(A,Ad,A)",
    Use::ByHand,
    &minimumLength,
    &fit,
    &predict,
    true,
};

} // namespace penumbra::forecast
