#include "forecast/arma_search.h"
#include "forecast/forecaster.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {lag of the difference taken before the model (0: none; a cycle too long for a seasonal model), step
/// the filter begins at, middle that is taken off, mean of the differenced series, numbers of phi, theta and delta,
/// then these}.
enum Index : std::size_t { kLag, kBegin, kMiddle, kMean, kPhis, kThetas, kDeltas, kNumbers };

constexpr int kLongestCycle = 24; ///< of a seasonal model
constexpr double kSeasonal = 0.64;
constexpr std::size_t kMostSteps = 3000, kMostSeasonalSteps = 960;

int minimumLength(const Setting& setting) { return std::max(12, 2 * setting.shortCycle() + 6); }

Arma modelOf(const Coefficients& c) {
    auto next = c.begin() + kNumbers;
    const auto part = [&next](double count) {
        const auto begin = next;
        next += static_cast<std::ptrdiff_t>(count);
        return std::vector<double>(begin, next);
    };
    Arma model;
    model.phi = part(c[kPhis]);
    model.theta = part(c[kThetas]);
    model.delta = part(c[kDeltas]);
    return model;
}

/// Runs a filter over values up to each origin and leaves the forecasts; `past` values say what delta stands on where
/// the model is of the differences alone.
void filterTo(const Arma& model, std::span<const double> values, double mean, std::span<const int> origins, int horizon,
              std::span<double> out) {
    ArmaFilter filter(model, 1);
    Eigen::RowVectorXd row(1);
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t) {
            row(0) = values[t] - mean;
            filter.step(row);
        }
        const auto line = out.subspan(j * static_cast<std::size_t>(horizon), static_cast<std::size_t>(horizon));
        filter.forecast(line);
        for (double& v : line) v += mean;
    }
}

/// Turns forecasts of differences into forecasts of values.
void sum(std::span<const double> delta, std::span<const double> values, int origin, std::span<double> line) {
    std::vector<double> y(delta.size());
    const auto first = static_cast<std::size_t>(origin) - delta.size();
    for (std::size_t j = 0; j < delta.size(); ++j) y[j] = values[first + j];
    for (double& v : line) {
        for (std::size_t j = 0; j < delta.size(); ++j)
            if (delta[j] != 0) v += delta[j] * y[y.size() - 1 - j];
        y.push_back(v);
    }
}

/// From values that are all known up to the last origin: the same as the filter with the differences in its state, but
/// without their many states.
void predictDifferenced(const Arma& model, std::span<const double> values, double mean, std::span<const int> origins,
                        int horizon, std::span<double> out) {
    const auto w = differenced(values, model.delta);
    std::vector<int> shifted;
    for (const int origin : origins) shifted.push_back(origin - static_cast<int>(model.delta.size()));
    filterTo({model.phi, model.theta, {}}, w, mean, shifted, horizon, out);
    const auto steps = static_cast<std::size_t>(horizon);
    for (std::size_t j = 0; j < origins.size(); ++j)
        sum(model.delta, values, origins[j], out.subspan(j * steps, steps));
}

/// The newest stretch where the filter begins, and origins counted from there.
struct Stretch {
    std::vector<double> values;
    std::vector<int> origins;
};

Stretch stretchOf(const Coefficients& c, std::span<const double> values, std::span<const int> origins) {
    int begin = static_cast<int>(c[kBegin]);
    const int reach = static_cast<int>(c[kDeltas]) + 1;
    if (begin + reach > origins.front()) begin = 0;
    Stretch result;
    for (const double v : values.subspan(static_cast<std::size_t>(begin))) result.values.push_back(v - c[kMiddle]);
    for (const int origin : origins) result.origins.push_back(origin - begin);
    return result;
}

void predictModel(const Coefficients& c, std::span<const double> values, int horizon, std::span<const int> origins,
                  std::span<double> out) {
    const Arma model = modelOf(c);
    const Stretch s = stretchOf(c, values, origins);
    const auto firstLost = std::find_if(s.values.begin(), s.values.end(), [](double v) { return std::isnan(v); });
    const auto known = static_cast<int>(firstLost - s.values.begin());
    const auto whole =
        static_cast<std::size_t>(std::upper_bound(s.origins.begin(), s.origins.end(), known) - s.origins.begin());
    const auto steps = static_cast<std::size_t>(horizon);
    const int reach = static_cast<int>(model.delta.size());
    std::size_t split = !s.origins.empty() && s.origins.front() > reach ? whole : 0;
    const std::span<const int> all = s.origins;
    if (split > 0)
        predictDifferenced(model, std::span(s.values).first(static_cast<std::size_t>(all[split - 1])), c[kMean],
                           all.first(split), horizon, out.first(split * steps));
    if (split < all.size())
        filterTo(model, s.values, model.delta.empty() ? c[kMean] : 0, all.subspan(split), horizon,
                 out.subspan(split * steps));
    for (double& v : out) v += c[kMiddle];
}

/// Known values, and for missing ones the value a lag earlier.
std::vector<double> filled(std::span<const double> values, std::size_t lag) {
    std::vector<double> y(values.begin(), values.end());
    double last = 0;
    for (const double v : values)
        if (!std::isnan(v)) {
            last = v;
            break;
        }
    for (std::size_t t = 0; t < y.size(); ++t)
        if (std::isnan(y[t])) y[t] = t >= lag ? y[t - lag] : last;
    return y;
}

void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto lag = static_cast<std::size_t>(c[kLag]);
    if (lag == 0) {
        predictModel(c, values, setting.horizon, origins, out);
        return;
    }
    std::vector<double> changes(values.size(), NAN);
    for (std::size_t t = lag; t < values.size(); ++t) changes[t] = values[t] - values[t - lag];
    predictModel(c, changes, setting.horizon, origins, out);
    const auto y = filled(values, lag);
    const auto steps = static_cast<std::size_t>(setting.horizon);
    for (std::size_t j = 0; j < origins.size(); ++j) {
        const auto origin = static_cast<std::size_t>(origins[j]);
        double* line = out.data() + j * steps;
        for (std::size_t h = 0; h < steps; ++h)
            line[h] += h >= lag ? line[h - lag] : origin + h >= lag ? y[origin + h - lag] : y[origin - 1];
    }
}

/// The cycle whose value a cycle before is the nearer one.
std::size_t nearerCycle(std::span<const double> values, const Setting& setting) {
    int best = setting.shortCycle();
    double least = INFINITY;
    for (const int cycle : setting.cycles) {
        double sum = 0, known = 0;
        for (std::size_t t = static_cast<std::size_t>(cycle); t < values.size(); ++t) {
            const double change = values[t] - values[t - static_cast<std::size_t>(cycle)];
            if (!std::isnan(change)) sum += std::abs(change), known += 1;
        }
        if (known < 2 * cycle || !(sum / known < least)) continue;
        least = sum / known;
        best = cycle;
    }
    return static_cast<std::size_t>(best);
}

double meanOf(std::span<const double> values) {
    double sum = 0, known = 0;
    for (const double v : values)
        if (!std::isnan(v)) sum += v, known += 1;
    return known > 0 ? sum / known : 0;
}

/// Differences by tests, orders by the search, mean by generalised least squares where nothing is differenced.
Coefficients fitModel(std::span<const double> values, int cycle, std::size_t begin) {
    auto part = std::vector<double>(values.begin() + static_cast<std::ptrdiff_t>(begin), values.end());
    const double middle = meanOf(part);
    for (double& v : part) v -= middle;
    Order order;
    order.cycle = cycle;
    if (cycle > 1 && part.size() >= 3 * static_cast<std::size_t>(cycle))
        order.seasonalD = seasonalStrength(part, cycle) > kSeasonal ? 1 : 0;
    while (order.d < 2 - order.seasonalD && needsDifference(differenced(part, armaFrom(order, {}).delta))) ++order.d;
    ArmaLimits limits;
    limits.season = cycle > 1 && part.size() >= 4 * static_cast<std::size_t>(cycle);
    const auto least = static_cast<int>(part.size()) / 8;
    limits.mostP = std::min(limits.mostP, least);
    limits.mostQ = std::min(limits.mostQ, least);
    const auto delta = armaFrom(order, {}).delta;
    const bool whole = std::none_of(part.begin(), part.end(), [](double v) { return std::isnan(v); });
    // Where nothing is missing, the likelihood of the differences is the same and far cheaper.
    Order searched = order;
    if (whole) {
        part = differenced(part, delta);
        searched.d = searched.seasonalD = 0;
    }
    const Eigen::MatrixXd x = Eigen::MatrixXd::Ones(static_cast<Eigen::Index>(part.size()), delta.empty() ? 1 : 0);
    const ArmaFit fit = searchArma(part, x, searched, limits);
    Coefficients c{0,
                   static_cast<double>(begin),
                   middle,
                   x.cols() > 0 ? fit.likelihood.effects(0) : 0,
                   static_cast<double>(fit.model.phi.size()),
                   static_cast<double>(fit.model.theta.size()),
                   static_cast<double>(delta.size())};
    c.insert(c.end(), fit.model.phi.begin(), fit.model.phi.end());
    c.insert(c.end(), fit.model.theta.begin(), fit.model.theta.end());
    c.insert(c.end(), delta.begin(), delta.end());
    return c;
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    const int cycle = setting.shortCycle();
    const auto beginFor = [&](std::size_t most) { return values.size() > most ? values.size() - most : 0; };
    if (cycle == 1) return fitModel(values, 1, beginFor(kMostSteps));
    if (cycle <= kLongestCycle) return fitModel(values, cycle, beginFor(kMostSeasonalSteps));
    const std::size_t lag = nearerCycle(values, setting);
    std::vector<double> changes;
    for (std::size_t t = lag; t < values.size(); ++t) changes.push_back(values[t] - values[t - lag]);
    const std::size_t begin = changes.size() > kMostSteps ? changes.size() - kMostSteps : 0;
    Coefficients c = fitModel(changes, 1, begin);
    c[kLag] = static_cast<double>(lag);
    c[kBegin] = static_cast<double>(begin + lag);
    return c;
}

} // namespace

extern constinit const Forecaster arima{
    "arima",
    "Seasonal ARIMA with a search for its orders",
    "Box and Jenkins, Time Series Analysis, 1970; orders by Hannan and Rissanen, Biometrika 69, 1982, exact likelihood "
    "by Harvey's Kalman filter",
    Use::ByHand,
    &minimumLength,
    &fit,
    &predict,
};

} // namespace penumbra::forecast
