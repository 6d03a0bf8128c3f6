#include "forecast/season.h"
#include "stats/minimise.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {cycle (1: none), 1 for ratios, 1 for a line that moves, alpha, 1 - 1 / theta, level before the first
/// value, intercept and slope of the fixed line, then one seasonal index per phase}.
enum Index : std::size_t { kCycle, kRatio, kDynamic, kAlpha, kShare, kLevel, kIntercept, kSlope, kSeason };

constexpr std::size_t kSearched = 3000; ///< steps that the search for alpha looks at
constexpr std::size_t kLeftOut = 3;     ///< first errors that do not count, as in the authors' package forecTheta

int minimumLength(const Setting& setting) { return setting.cycles.empty() ? 6 : 2 * setting.shortCycle() + 2; }

/// Least-squares line through all values so far against 1, 2, ...: recursions (14) to (16) of Fiorucci et al.
struct RunningLine {
    void add(double value) {
        ++n;
        slope = n > 1 ? ((n - 2) * slope + 6 * (value - mean) / n) / (n + 1) : 0;
        mean += (value - mean) / n;
    }
    double intercept() const { return mean - slope * (n + 1) / 2; }

    double n = 0, mean = 0, slope = 0;
};

/// What the line adds to the level of theta = 2 ... infinity: A (1 - alpha)^t + B (1 - (1 - alpha)^(t + 1)) / alpha, t
/// values seen.
double lineTerm(double intercept, double slope, double decay, double alpha) {
    return intercept * decay + slope * (1 - decay * (1 - alpha)) / alpha;
}

double decayed(double decay, double alpha) { return decay > 1e-300 ? decay * (1 - alpha) : 0; }

/// State space of the optimised theta model with a fixed line (OTM) or one that every value moves (DOTM), equations
/// (10) to (16). It begins with the first known value; later a missing one counts as its forecast: no innovation.
struct State {
    explicit State(const Coefficients& c) : c(c), level(c[kLevel]) {}

    double usual() const {
        if (c[kDynamic] > 0) return level + c[kShare] * lineTerm(line.intercept(), line.slope, decay, c[kAlpha]);
        return level + c[kShare] * lineTerm(c[kIntercept], c[kSlope], decay, c[kAlpha]);
    }

    void add(double value) {
        if (std::isnan(value)) {
            if (line.n == 0) return;
            value = usual();
        }
        level += c[kAlpha] * (value - level);
        decay = decayed(decay, c[kAlpha]);
        line.add(value);
    }

    const Coefficients& c;
    double level;
    double decay = 1;
    RunningLine line;
};

FixedSeason seasonOf(const Coefficients& c) {
    return {static_cast<int>(c[kCycle]), c[kRatio] > 0, {c.begin() + kSeason, c.end()}};
}

void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    const FixedSeason season = seasonOf(c);
    State state(c);
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t) state.add(season.without(values[t], t));
        State ahead = state;
        for (std::size_t h = 0; h < horizon; ++h) {
            const double usual = ahead.usual();
            out[j * horizon + h] = season.with(usual, t + h);
            ahead.add(usual);
        }
    }
}

/// Normal equations of the innovations, which for a given alpha are linear in the first level and the share:
/// e = y - rest - level * byLevel - share * byShare.
struct Normal {
    void add(double rest, double byLevel, double byShare) {
        ll += byLevel * byLevel, ls += byLevel * byShare, ss += byShare * byShare;
        lr += byLevel * rest, sr += byShare * rest, rr += rest * rest;
    }
    double squares(double level, double share) const {
        return rr - 2 * (level * lr + share * sr) + level * level * ll + 2 * level * share * ls + share * share * ss;
    }
    double levelFor(double share) const { return ll > 0 ? (lr - share * ls) / ll : 0; }

    double ll = 0, ls = 0, ss = 0, lr = 0, sr = 0, rr = 0;
};

struct Fit {
    double level = 0, share = 0.5, squares = 0;
};

/// Best first level and share (0: theta 1, the line does not count; 1: theta infinite) for one alpha. Here a moving
/// line goes through the known values alone, so that everything stays linear.
Fit fitFor(double alpha, std::span<const double> values, bool dynamic, const RunningLine& whole) {
    Normal normal;
    double level = 0, byLevel = 1, byShare = 0, decay = 1;
    RunningLine line;
    std::size_t seen = 0;
    for (const double value : values) {
        const bool known = !std::isnan(value);
        if (!known && seen == 0) continue;
        const RunningLine& used = dynamic ? line : whole;
        const double term = lineTerm(used.intercept(), used.slope, decay, alpha);
        if (known && seen >= kLeftOut) normal.add(value - level, byLevel, byShare + term);
        level += known ? alpha * (value - level) : 0;
        byLevel *= known ? 1 - alpha : 1;
        byShare += alpha * (known ? -byShare : term);
        if (byLevel < 1e-150) byLevel = 0;
        if (std::abs(byShare) < 1e-150) byShare = 0;
        decay = decayed(decay, alpha);
        if (known) line.add(value);
        ++seen;
    }
    const double determinant = normal.ll * normal.ss - normal.ls * normal.ls;
    Fit fit;
    if (determinant > 1e-9 * normal.ll * normal.ss)
        fit.share = std::clamp((normal.ll * normal.sr - normal.ls * normal.lr) / determinant, 0.0, 1.0);
    fit.level = normal.levelFor(fit.share);
    fit.squares = normal.squares(fit.level, fit.share);
    return fit;
}

RunningLine lineThrough(std::span<const double> values) {
    double n = 0, position = 0, mt = 0, mv = 0, tt = 0, tv = 0;
    for (const double v : values) {
        if (position == 0 && std::isnan(v)) continue;
        ++position;
        if (std::isnan(v)) continue;
        ++n;
        const double dt = position - mt;
        mt += dt / n;
        mv += (v - mv) / n;
        tt += dt * (position - mt);
        tv += dt * (v - mv);
    }
    RunningLine line{position, 0, tt > 0 ? tv / tt : 0};
    line.mean = mv + line.slope * ((position + 1) / 2 - mt);
    return line;
}

Coefficients fitWith(std::span<const double> values, const Setting& setting, bool dynamic) {
    const FixedSeason season = fixedSeason(values, setting);
    std::vector<double> rest(values.size());
    for (std::size_t t = 0; t < values.size(); ++t) rest[t] = season.without(values[t], t);
    const auto part = rest.size() > kSearched ? std::span<const double>(rest).last(kSearched) : rest;
    const RunningLine near = lineThrough(part), whole = lineThrough(rest);
    const stats::Interval box[] = {{0.01, 0.99}};
    const double start[] = {0.3};
    const auto loss = [&](std::span<const double> p) { return fitFor(p[0], part, dynamic, near).squares; };
    const double alpha = stats::minimise(loss, start, box, 16).point[0];
    const Fit fit = fitFor(alpha, rest, dynamic, whole);
    Coefficients c{static_cast<double>(season.cycle),
                   season.multiplicative ? 1.0 : 0.0,
                   dynamic ? 1.0 : 0.0,
                   alpha,
                   fit.share,
                   fit.level,
                   whole.intercept(),
                   whole.slope};
    c.insert(c.end(), season.indices.begin(), season.indices.end());
    return c;
}

Coefficients fitFixed(std::span<const double> values, const Setting& setting) {
    return fitWith(values, setting, false);
}
Coefficients fitDynamic(std::span<const double> values, const Setting& setting) {
    return fitWith(values, setting, true);
}

} // namespace

extern constinit const Forecaster optimisedTheta{
    "optimised-theta",
    "Theta method with the best theta",
    "Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler, International Journal of Forecasting 32, 2016: OTM",
    Use::ByHand,
    &minimumLength,
    &fitFixed,
    &predict,
};

extern constinit const Forecaster dynamicTheta{
    "dynamic-theta",
    "Theta method with the best theta and a line that moves",
    "Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler, International Journal of Forecasting 32, 2016: DOTM",
    Use::Always,
    &minimumLength,
    &fitDynamic,
    &predict,
};

} // namespace penumbra::forecast
