#include "forecast/options.h"
#include "forecast/season.h"
#include "stats/minimise.h"
#include "stats/quantile.h"
#include "stats/robust.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {short cycle, long cycle, alpha, gamma of the short, gamma of the long, phi, level, then the initial
/// states of both cycles}.
enum Index : std::size_t { kShort, kLong, kAlpha, kGamma, kOmega, kPhi, kLevel, kSeasons };

int minimumLength(const Setting& setting) {
    return setting.cycles.size() < 2 ? kNever : 2 * setting.longCycle() + setting.shortCycle();
}

/// y_t = l + s_t + w_t + phi e_{t-1}, every state corrected by its share of the innovation. A missing value has no
/// innovation: the states go on without a correction, what is left of the last error decays.
struct State {
    explicit State(const Coefficients& c)
        : level(c[kLevel]), day(c.begin() + kSeasons, c.begin() + kSeasons + static_cast<std::ptrdiff_t>(c[kShort])),
          week(c.begin() + kSeasons + static_cast<std::ptrdiff_t>(c[kShort]), c.end()), alpha(c[kAlpha]),
          gamma(c[kGamma]), omega(c[kOmega]), phi(c[kPhi]) {}

    /// Takes one value and returns its one-step error; NaN for a missing one.
    double step(double value) {
        double &s = day[d], &w = week[k];
        d = d + 1 == day.size() ? 0 : d + 1;
        k = k + 1 == week.size() ? 0 : k + 1;
        const double rest = value - level - s - w;
        if (std::isnan(rest)) {
            left *= phi;
            return rest;
        }
        const double error = rest - phi * left;
        level += alpha * error;
        s += gamma * error;
        w += omega * error;
        left = rest;
        return error;
    }

    double level;
    std::vector<double> day, week;
    double alpha, gamma, omega, phi;
    double left = 0; ///< the newest value less its level and seasons
    std::size_t d = 0, k = 0;
};

void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    State state(c);
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t) state.step(values[t]);
        double left = state.left;
        for (std::size_t h = 0; h < horizon; ++h) {
            left *= state.phi;
            out[j * horizon + h] =
                state.level + left + state.day[(t + h) % state.day.size()] + state.week[(t + h) % state.week.size()];
        }
    }
}

double lossOf(const Coefficients& c, std::span<const double> values, double corner) {
    State state(c);
    const auto skip = static_cast<std::size_t>(c[kLong]);
    double sum = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double error = state.step(values[t]);
        if (t >= skip && !std::isnan(error)) sum += stats::huber(error, corner);
    }
    return sum;
}

Coefficients initialStates(std::span<const double> values, const Setting& setting) {
    const int day = setting.shortCycle(), week = setting.longCycle();
    const auto head = values.first(std::min(values.size(), static_cast<std::size_t>(3 * week)));
    const auto short_ = seasonalIndices(head, day, false);
    auto rest = seasonalIndices(head, week, false);
    for (std::size_t t = 0; t < rest.size(); ++t) rest[t] -= short_[t % short_.size()];
    std::vector<double> first;
    for (std::size_t t = 0; t < static_cast<std::size_t>(week) && t < values.size(); ++t)
        if (!std::isnan(values[t])) first.push_back(values[t] - short_[t % short_.size()] - rest[t]);
    const double level = first.empty() ? lastKnown(values, static_cast<int>(values.size())) : stats::median(first);
    Coefficients c{static_cast<double>(day), static_cast<double>(week), 0.1, 0.1, 0.1, 0.8, level};
    c.insert(c.end(), short_.begin(), short_.end());
    c.insert(c.end(), rest.begin(), rest.end());
    return c;
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    const auto week = static_cast<std::size_t>(setting.longCycle());
    // A whole number of weeks is left out, so that the states belong to the beginning as well.
    const std::size_t most = std::max<std::size_t>(3000, 4 * week);
    const std::size_t skipped = values.size() > most ? (values.size() - most) / week * week : 0;
    const auto part = values.subspan(skipped);
    Coefficients c = initialStates(part, setting);
    std::vector<double> changes;
    for (std::size_t t = week; t < part.size(); ++t) changes.push_back(part[t] - part[t - week]);
    const double spread = stats::robustScale(changes);
    const double corner = spread > 0 ? spread : 1e-9 + std::abs(c[kLevel]) * 1e-6;
    const stats::Interval box[] = {{0, 0.8}, {0, 0.6}, {0, 0.6}, {0, 0.98}};
    const auto with = [&c](std::span<const double> p) {
        Coefficients trial = c;
        trial[kAlpha] = p[0];
        trial[kGamma] = p[1] * (1 - p[0]);
        trial[kOmega] = p[2] * (1 - p[0]) * (1 - p[1]);
        trial[kPhi] = p[3];
        return trial;
    };
    const auto loss = [&](std::span<const double> p) { return lossOf(with(p), part, corner); };
    const double start[] = {0.05, 0.15, 0.2, 0.7};
    return with(stats::minimise(loss, start, box, 45).point);
}

} // namespace

extern constinit const Forecaster doubleSeasonal{
    "double-seasonal",
    "Exponential smoothing with two cycles and an autoregressive rest",
    "Taylor, Journal of the Operational Research Society 54, 2003",
    Use::Always,
    &minimumLength,
    &fit,
    &predict,
    true,
};

} // namespace penumbra::forecast
