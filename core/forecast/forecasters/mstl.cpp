#include "forecast/options.h"
#include "forecast/stl.h"
#include "stats/minimise.h"
#include "stats/robust.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {short and long cycle (0: none), alpha, beta, phi, level, trend, then the seasonal values of the
/// newest cycle of each}.
enum Index : std::size_t { kShort, kLong, kAlpha, kBeta, kPhi, kLevel, kTrend, kSeasons };

int minimumLength(const Setting& setting) { return setting.cycles.empty() ? kNever : 2 * setting.shortCycle() + 2; }

/// Holt's method with damped trend; with beta 0 and phi 1 exponential smoothing with drift, which is the theta method
/// (Hyndman and Billah, International Journal of Forecasting 19, 2003). A missing value has no innovation.
struct State {
    double level, trend, alpha, beta, phi;

    explicit State(const Coefficients& c)
        : level(c[kLevel]), trend(c[kTrend]), alpha(c[kAlpha]), beta(c[kBeta]), phi(c[kPhi]) {}

    double step(double value) {
        trend *= phi;
        level += trend;
        const double error = value - level;
        if (std::isnan(error)) return error;
        level += alpha * error;
        trend += beta * error;
        return error;
    }
};

double seasonAt(const Coefficients& c, std::size_t t) {
    const auto first = static_cast<std::size_t>(c[kShort]), second = static_cast<std::size_t>(c[kLong]);
    return c[kSeasons + t % first] + (second > 0 ? c[kSeasons + first + t % second] : 0);
}

void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    State state(c);
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t) state.step(values[t] - seasonAt(c, t));
        double trend = state.trend, line = state.level;
        for (std::size_t h = 0; h < horizon; ++h) {
            trend *= state.phi;
            line += trend;
            out[j * horizon + h] = line + seasonAt(c, t + h);
        }
    }
}

/// Spans of both cycles: 11 and 15 cycles as in MSTL, quick loess, one round of robustness weights.
std::vector<StlSpans> spansFor(std::size_t length, const Setting& setting) {
    std::vector<StlSpans> spans;
    for (const int cycle : {setting.shortCycle(), setting.longCycle()}) {
        if ((!spans.empty() && cycle <= spans.back().cycle) || length < 2 * static_cast<std::size_t>(cycle)) continue;
        spans.push_back(StlSpans::of(cycle, spans.empty() ? 11 : 15, true));
        spans.back().inner = 1;
        spans.back().outer = 1;
    }
    return spans;
}

double lossOf(const Coefficients& c, std::span<const double> rest, double corner) {
    State state(c);
    double sum = 0;
    for (const double v : rest) {
        const double error = state.step(v);
        if (!std::isnan(error)) sum += stats::huber(error, corner);
    }
    return sum;
}

Coefficients smoothed(Coefficients c, std::span<const double> rest, std::span<const stats::Interval> box,
                      std::span<const double> start) {
    std::vector<double> changes;
    for (std::size_t t = 1; t < rest.size(); ++t) changes.push_back(rest[t] - rest[t - 1]);
    const double spread = stats::robustScale(changes);
    const double corner = spread > 0 ? spread : 1e-9 + std::abs(c[kLevel]) * 1e-6;
    const auto with = [&c](std::span<const double> p) {
        Coefficients trial = c;
        trial[kAlpha] = p[0];
        if (p.size() > 1) {
            trial[kBeta] = p[1] * p[0];
            trial[kPhi] = p[2];
        }
        return trial;
    };
    const auto loss = [&](std::span<const double> p) { return lossOf(with(p), rest, corner); };
    return with(stats::minimise(loss, start, box, 60).point);
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    const auto spans = spansFor(values.size(), setting);
    const auto parts = mstl(values, spans, 2);
    std::vector<double> rest(values.begin(), values.end());
    for (const auto& season : parts.seasons)
        for (std::size_t t = 0; t < rest.size(); ++t) rest[t] -= season[t];
    Coefficients c{static_cast<double>(setting.shortCycle()), 0, 0, 0, 1, parts.trend.front(), 0};
    if (spans.size() > 1) c[kLong] = spans[1].cycle;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto cycle = static_cast<std::size_t>(spans[i].cycle);
        const std::size_t newest = rest.size() - cycle;
        for (std::size_t phase = 0; phase < cycle; ++phase)
            c.push_back(parts.seasons[i][newest + (phase + cycle - newest % cycle) % cycle]);
    }
    const std::size_t skipped = rest.size() > 3000 ? rest.size() - 3000 : 0;
    const auto part = std::span<const double>(rest).subspan(skipped);
    c[kLevel] = parts.trend[skipped];
    Coefficients drifting = c;
    drifting[kTrend] = (parts.trend.back() - parts.trend.front()) / static_cast<double>(rest.size()) / 2;
    const stats::Interval box[] = {{0.001, 0.999}, {0, 0.3}, {0.8, 0.98}};
    const double start[] = {0.2, 0.02, 0.95};
    std::vector<Coefficients> options{smoothed(c, part, box, start),
                                      smoothed(drifting, part, std::span(box).first(1), std::span(start).first(1))};
    for (Coefficients& option : options) option[kLevel] = parts.trend.front();
    return bestOption(&predict, values, setting, options);
}

} // namespace

extern constinit const Forecaster mstlForecaster{
    "mstl",
    "Seasons and trend by loess, the rest by damped trend or theta",
    "Bandara, Hyndman and Bergmeir, International Journal of Operational Research, 2021, on Cleveland et al., Journal "
    "of "
    "Official Statistics 6, 1990",
    Use::ByHand,
    &minimumLength,
    &fit,
    &predict,
};

} // namespace penumbra::forecast
