#include "forecast/additive.h"

#include "forecast/options.h"
#include "forecast/regressors.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {rate of the level's correction, constant, slope a step, numbers of knots and kinds of events, short
/// and long cycle (0: none), then step and change of slope of each knot; kind, fade, effect inside and effect behind of
/// each kind; the seasonal effect of each step of each cycle}.
enum Index : std::size_t { kRate, kConstant, kSlope, kKnots, kKinds, kShort, kLong, kNumbers };

constexpr std::size_t kMostRows = 12'096; ///< six weeks of 5 minutes
constexpr int kMostKnots = 25;
constexpr double kKnotRange = 0.8; ///< share of the history that knots lie in
constexpr int kWaves = 10;         ///< of each cycle
constexpr Prior kTrendPrior{5, false}, kKnotPrior{0.05, true}, kOtherPrior{10, false};
constexpr int kRounds = 60;

int minimumLength(const Setting& setting) { return std::max(8, 2 * setting.shortCycle() + 4); }

struct EventEffect {
    int kind = 0;
    double fade = 0; ///< a step, behind a window: half of the effect is gone after half a window
    std::vector<double> inside, behind;

    EventEffect(const Setting& setting, int eventKind, int length) : kind(eventKind) {
        double sum = 0, count = 0;
        for (const EventWindow& event : setting.events)
            if (event.kind == kind) sum += event.end - event.begin, count += 1;
        fade = std::pow(0.5, 2 / std::max(sum / std::max(count, 1.0), 2.0));
        measure(setting, length);
    }

    EventEffect(const Setting& setting, int eventKind, double eventFade, int length)
        : kind(eventKind), fade(eventFade) {
        measure(setting, length);
    }

private:
    void measure(const Setting& setting, int length) {
        inside = eventWeights(setting, kind, length, 0);
        behind = eventWeights(setting, kind, length, fade);
        for (std::size_t t = 0; t < inside.size(); ++t) behind[t] -= inside[t];
    }
};

/// Steps of the cycle that have a value at all: waves between them would be free to swing where none was ever seen.
int knownPhases(std::span<const double> values, int cycle) {
    std::vector<bool> known(static_cast<std::size_t>(cycle), false);
    for (std::size_t t = 0; t < values.size(); ++t)
        if (!std::isnan(values[t])) known[t % known.size()] = true;
    return static_cast<int>(std::count(known.begin(), known.end(), true));
}

/// Columns: constant, time from 0 to 1, knots, events, waves.
struct Design {
    Design(std::span<const double> values, const Setting& setting) {
        const auto n = values.size();
        const int length = static_cast<int>(n);
        begin = n > kMostRows ? static_cast<int>(n - kMostRows) : 0;
        span = std::max(length - 1 - begin, 1);
        priors = {kTrendPrior, kTrendPrior};
        const int range = static_cast<int>(kKnotRange * (length - begin));
        const int count = std::min(kMostKnots, range - 1);
        for (int k = 1; k <= count; ++k) {
            knots.push_back(std::round(static_cast<double>(range - 1) * k / count));
            priors.push_back(kKnotPrior);
        }
        for (const int kind : learnableKinds(values, setting)) {
            events.emplace_back(setting, kind, length);
            priors.insert(priors.end(), 2, kOtherPrior);
        }
        int shorter = 0;
        for (const int cycle : setting.cycles) {
            if (waves.size() == 2 || length - begin < 2 * cycle) break;
            waves.emplace_back(cycle, shorter, std::min(kWaves, knownPhases(values, cycle) * 3 / 8));
            cycles.push_back(cycle);
            priors.insert(priors.end(), static_cast<std::size_t>(waves.back().columns()), kOtherPrior);
            shorter = cycle;
        }
    }

    void write(int step, double* row) const {
        const double t = step - begin;
        *row++ = 1;
        *row++ = t / span;
        for (const double knot : knots) *row++ = std::max(t - knot, 0.0) / span;
        for (const EventEffect& event : events) {
            *row++ = event.inside[static_cast<std::size_t>(step)];
            *row++ = event.behind[static_cast<std::size_t>(step)];
        }
        for (const Waves& w : waves) {
            w.write(step, row);
            row += w.columns();
        }
    }

    int begin = 0;
    double span = 1;
    std::vector<double> knots;
    std::vector<EventEffect> events;
    std::vector<Waves> waves;
    std::vector<int> cycles;
    std::vector<Prior> priors;
};

Coefficients kept(const Design& design, const Eigen::VectorXd& effects) {
    Coefficients c(kNumbers, 0.0);
    const double* next = effects.data();
    const double constant = *next++;
    c[kSlope] = *next++ / design.span;
    c[kConstant] = constant - c[kSlope] * design.begin;
    c[kKnots] = static_cast<double>(design.knots.size());
    c[kKinds] = static_cast<double>(design.events.size());
    for (std::size_t i = 0; i < design.cycles.size(); ++i) c[i == 0 ? kShort : kLong] = design.cycles[i];
    for (const double knot : design.knots) {
        c.push_back(knot + design.begin);
        c.push_back(*next++ / design.span);
    }
    for (const EventEffect& event : design.events) {
        c.insert(c.end(), {static_cast<double>(event.kind), event.fade, next[0], next[1]});
        next += 2;
    }
    for (const Waves& w : design.waves) {
        const auto table = w.table(next);
        c.insert(c.end(), table.begin(), table.end());
        next += w.columns();
    }
    return c;
}

/// What the regression says of every step of [0, length).
std::vector<double> lineOf(const Coefficients& c, const Setting& setting, int length) {
    std::vector<double> line(static_cast<std::size_t>(length)), bends(line.size() + 1, 0.0);
    auto next = c.begin() + kNumbers;
    for (int k = 0; k < static_cast<int>(c[kKnots]); ++k, next += 2)
        if (next[0] < length) bends[static_cast<std::size_t>(next[0])] += next[1];
    double value = c[kConstant], slope = c[kSlope];
    for (std::size_t t = 0; t < line.size(); ++t) {
        line[t] = value;
        slope += bends[t];
        value += slope;
    }
    for (int k = 0; k < static_cast<int>(c[kKinds]); ++k, next += 4) {
        const EventEffect event(setting, static_cast<int>(next[0]), next[1], length);
        for (std::size_t t = 0; t < line.size(); ++t) line[t] += next[2] * event.inside[t] + next[3] * event.behind[t];
    }
    for (const Index cycle : {kShort, kLong}) {
        const auto count = static_cast<std::size_t>(c[cycle]);
        if (count == 0) continue;
        for (std::size_t t = 0; t < line.size(); ++t) line[t] += next[static_cast<std::ptrdiff_t>(t % count)];
        next += static_cast<std::ptrdiff_t>(count);
    }
    return line;
}

/// The coefficients stay as they are at every origin; the level is corrected by exponential smoothing of the newest
/// residuals, so that a later origin does not start from an old level.
void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    const auto line = lineOf(c, setting, static_cast<int>(values.size()) + setting.horizon);
    double correction = 0;
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t) {
            const double error = values[t] - line[t] - correction;
            if (!std::isnan(error)) correction += c[kRate] * error;
        }
        for (std::size_t h = 0; h < horizon; ++h) out[j * horizon + h] = line[t + h] + correction;
    }
}

/// How fast the level follows: not at all, or over some cycles, one, or a part of one; what forecasts best in the fit.
std::vector<Coefficients> rates(const Coefficients& c, int cycle) {
    std::vector<double> all{0, 0.05, 0.2, 0.5};
    if (cycle >= 8) all = {0, 0.25 / cycle, 1.0 / cycle, std::min(4.0 / cycle, 0.5)};
    std::vector<Coefficients> options;
    for (const double rate : all) {
        options.push_back(c);
        options.back()[kRate] = rate;
    }
    return options;
}

/// The largest size of a value, by which all are divided as in Prophet.
double unitOf(std::span<const double> values) {
    double unit = 0;
    for (const double v : values)
        if (!std::isnan(v)) unit = std::max(unit, std::abs(v));
    return unit > 0 ? unit : 1;
}

/// The rate is chosen with the mode of the first part alone, so that the rest shows how frozen coefficients age.
Coefficients fit(std::span<const double> values, const Setting& setting) {
    const Design design(values, setting);
    const double unit = unitOf(values.subspan(static_cast<std::size_t>(design.begin)));
    const auto columns = static_cast<Eigen::Index>(design.priors.size());
    const int length = static_cast<int>(values.size()), early = design.begin + (length - design.begin) * 3 / 4;
    NormalMatrix sums(columns + 1);
    const auto mode = [&] {
        Coefficients c(kNumbers, 0.0);
        c[kConstant] = lastKnown(values, length);
        if (sums.rows() == 0) return c;
        return kept(design, unit * posteriorMode(sums.finish(), sums.rows(), design.priors, kRounds).effects);
    };
    double rate = 0;
    for (int t = design.begin; t < length; ++t) {
        if (t == early) rate = bestOption(&predict, values, setting, rates(mode(), setting.shortCycle()))[kRate];
        design.write(t, sums.row());
        sums.row()[columns] = values[static_cast<std::size_t>(t)] / unit;
        sums.add();
    }
    Coefficients c = mode();
    c[kRate] = rate;
    return c;
}

} // namespace

extern constinit const Forecaster additive{
    "additive",
    "Additive regression with a bending trend, in the form of Prophet",
    "Taylor and Letham, Forecasting at Scale, The American Statistician 72, 2018; the level corrected by the newest "
    "residuals",
    Use::ByHand,
    &minimumLength,
    &fit,
    &predict,
};

} // namespace penumbra::forecast
