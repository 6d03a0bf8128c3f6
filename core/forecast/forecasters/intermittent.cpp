#include "forecast/forecaster.h"
#include "stats/minimise.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

enum class Method { Croston, Corrected, Probability };

/// Coefficients: {method, 1 for intermittent, rate of the size, rate of the interval or probability, first size, first
/// interval or probability}.
enum Index : std::size_t { kMethod, kIntermittent, kAlpha, kBeta, kSize, kFrequency };

/// Mean interval between demands from which a series counts as intermittent: Syntetos, Boylan and Croston, Journal of
/// the Operational Research Society 56, 2005.
constexpr double kIntermittentFrom = 1.32;

constexpr std::size_t kSearched = 3000; ///< steps that the search for the rates looks at

int minimumLength(const Setting&) { return 1; }

/// Size of a demand and how often one comes, smoothed apart. Where hardly a value is zero each is a demand, and what is
/// left is simple exponential smoothing. A missing value is no step: it says nothing of whether there was a demand.
struct State {
    explicit State(const Coefficients& c)
        : method(static_cast<Method>(c[kMethod])), intermittent(c[kIntermittent] > 0), alpha(c[kAlpha]), beta(c[kBeta]),
          size(c[kSize]), frequency(c[kFrequency]) {}

    void add(double value) {
        if (std::isnan(value)) return;
        const bool demand = value != 0 || !intermittent;
        if (demand) size += alpha * (value - size);
        if (!intermittent) return;
        if (method == Method::Probability) {
            frequency += beta * ((demand ? 1 : 0) - frequency);
            return;
        }
        ++interval;
        if (!demand) return;
        frequency += beta * (interval - frequency);
        interval = 0;
    }

    double forecast() const {
        if (!intermittent) return size;
        if (method == Method::Probability) return size * frequency;
        return (method == Method::Corrected ? 1 - beta / 2 : 1) * size / std::max(frequency, 1.0);
    }

    Method method;
    bool intermittent;
    double alpha, beta, size, frequency;
    double interval = 0; ///< known steps since the last demand
};

void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    State state(c);
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t) state.add(values[t]);
        std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(j * horizon), horizon, state.forecast());
    }
}

/// Mean size of the demands and how often they come; what a series without any value says is zero.
Coefficients startOf(std::span<const double> values, Method method) {
    double known = 0, demands = 0, mean = 0, first = NAN;
    bool negative = false;
    for (const double v : values) {
        if (std::isnan(v)) continue;
        if (known == 0) first = v;
        ++known;
        negative = negative || v < 0;
        if (v == 0) continue;
        ++demands;
        mean += (v - mean) / demands;
    }
    const double interval = known / std::max(demands, 1.0);
    const bool intermittent = !negative && demands > 0 && interval >= kIntermittentFrom;
    const double size = known == 0 ? 0 : intermittent ? mean : first;
    return {static_cast<double>(method),
            intermittent ? 1.0 : 0.0,
            0.1,
            0.1,
            size,
            method == Method::Probability ? 1 / std::max(interval, 1.0) : interval};
}

/// Rates by the squared error of the next step, which asks for the mean; an absolute error would ask for zero. Small
/// ones for few demands, as Syntetos and Boylan advise: 0.02 to 0.3.
Coefficients fitWith(std::span<const double> values, Method method) {
    Coefficients c = startOf(values, method);
    const auto part = values.size() > kSearched ? values.last(kSearched) : values;
    const double most = c[kIntermittent] > 0 ? 0.3 : 0.99;
    const stats::Interval box[] = {{0.02, most}, {0.02, 0.3}};
    const std::size_t count = c[kIntermittent] > 0 ? 2 : 1;
    const auto with = [&c](std::span<const double> p) {
        Coefficients trial = c;
        std::copy(p.begin(), p.end(), trial.begin() + kAlpha);
        return trial;
    };
    const auto loss = [&](std::span<const double> p) {
        State state(with(p));
        double sum = 0;
        for (const double v : part) {
            const double error = v - state.forecast();
            if (!std::isnan(error)) sum += error * error;
            state.add(v);
        }
        return sum;
    };
    const double start[] = {0.1, 0.1};
    return with(stats::minimise(loss, std::span(start).first(count), std::span(box).first(count), 40).point);
}

Coefficients fitCroston(std::span<const double> values, const Setting&) { return fitWith(values, Method::Croston); }
Coefficients fitCorrected(std::span<const double> values, const Setting&) { return fitWith(values, Method::Corrected); }
Coefficients fitProbability(std::span<const double> values, const Setting&) {
    return fitWith(values, Method::Probability);
}

} // namespace

extern constinit const Forecaster croston{
    "croston",
    "Rare demand: size over interval (Croston)",
    "Croston, Operational Research Quarterly 23, 1972",
    Use::ByHand,
    &minimumLength,
    &fitCroston,
    &predict,
};

extern constinit const Forecaster syntetosBoylan{
    "sba",
    "Rare demand: size over interval without its bias (Syntetos and Boylan)",
    "Syntetos and Boylan, International Journal of Forecasting 21, 2005",
    Use::ByHand,
    &minimumLength,
    &fitCorrected,
    &predict,
};

extern constinit const Forecaster teunterSyntetosBabai{
    "tsb",
    "Rare demand: size times probability, which fades (Teunter, Syntetos and Babai)",
    "Teunter, Syntetos and Babai, European Journal of Operational Research 214, 2011",
    Use::ByHand,
    &minimumLength,
    &fitProbability,
    &predict,
};

} // namespace penumbra::forecast
