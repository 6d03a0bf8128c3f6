#include "forecast/ets_form.h"
#include "forecast/options.h"
#include "forecast/season.h"
#include "stats/minimise.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

using namespace ets_index;

namespace {

constexpr std::size_t kSearched = 1500; ///< steps that the search looks at, or four cycles
constexpr std::size_t kAllForms = 400;  ///< up to here every form is tried, beyond it a few of each kind
constexpr std::size_t kRefined = 3; ///< forms whose initial line is searched too and that the horizon decides between

/// Evaluations that a search may take: fewer on a long series, where each costs more and decides more.
int budget(double steps, std::span<const double> values, double least, double most) {
    return static_cast<int>(std::clamp(steps / static_cast<double>(values.size()), least, most));
}

int minimumLength(const Setting& setting) { return setting.cycles.empty() ? 8 : 2 * setting.shortCycle() + 2; }

void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    EtsState state(c);
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t) state.step(values[t]);
        state.ahead(out.subspan(j * horizon, horizon));
    }
}

struct Line {
    double level = 0, trend = 0, spread = 0;
};

/// Least-squares line through the first values without season, as in section 2.6.1 of Hyndman et al. (2008).
Line firstLine(std::span<const double> values, const std::vector<double>& season, bool multiplicative) {
    const auto length = std::min(values.size(), std::max<std::size_t>(10, 2 * season.size()));
    double n = 0, mt = 0, mv = 0, tt = 0, tv = 0, vv = 0;
    for (std::size_t t = 0; t < length || (n < 2 && t < values.size()); ++t) {
        const double s = season[t % season.size()];
        const double v = multiplicative ? values[t] / s : values[t] - s;
        if (std::isnan(v)) continue;
        const double dt = static_cast<double>(t) - mt, dv = v - mv;
        ++n;
        mt += dt / n;
        mv += dv / n;
        tt += dt * (static_cast<double>(t) - mt);
        tv += dt * (v - mv);
        vv += dv * (v - mv);
    }
    if (n < 1) return {};
    const double trend = tt > 0 ? tv / tt : 0;
    return {mv - trend * (mt + 1), trend, std::sqrt(vv / n)};
}

/// Seasonal states and a line of one form before its search; `spread` tells how far the search may move the line.
Coefficients startOf(const EtsForm& form, std::span<const double> values, int cycle, double& spread) {
    const bool multiplicative = form.season == EtsSeason::Multiplicative;
    std::vector<double> season{0.0};
    if (form.season != EtsSeason::None) {
        const auto head = values.first(std::min(values.size(), static_cast<std::size_t>(5 * cycle)));
        season = seasonalIndices(head, cycle, multiplicative);
        if (multiplicative)
            for (double& s : season) s = std::clamp(s, 0.05, 20.0);
    }
    Line line = firstLine(values, season, multiplicative);
    if (form.trend == EtsTrend::None) line.level += line.trend * static_cast<double>(season.size() + 1);
    spread = line.spread;
    Coefficients c{form.relativeError ? 1.0 : 0.0,
                   static_cast<double>(form.trend),
                   static_cast<double>(form.season),
                   static_cast<double>(season.size()),
                   0.3,
                   0,
                   1,
                   0,
                   line.level,
                   form.trend == EtsTrend::None ? 0 : line.trend};
    c.insert(c.end(), season.begin(), season.end());
    return c;
}

/// Which numbers of one form are searched, where from and how far: alpha, beta / alpha, phi, gamma / (1 - alpha), which
/// keeps the usual region of section 10.2, and in the end the initial line.
struct Search {
    Search(const Coefficients& from, double spread, bool states) {
        add(kAlpha, from[kAlpha], 1e-4, 0.9999);
        const double alpha = from[kAlpha];
        const auto trend = static_cast<EtsTrend>(from[kForm]);
        if (trend != EtsTrend::None) add(kBeta, from[kBeta] / alpha, 1e-4, 0.9999);
        if (trend == EtsTrend::Damped) add(kPhi, from[kPhi], 0.8, 0.98);
        if (static_cast<EtsSeason>(from[kSeason]) != EtsSeason::None)
            add(kGamma, from[kGamma] / (1 - alpha), 1e-4, 0.9999);
        if (!states || !(spread > 0)) return;
        add(kLevel, from[kLevel], from[kLevel] - 3 * spread, from[kLevel] + 3 * spread);
        if (trend != EtsTrend::None) add(kTrend, from[kTrend], from[kTrend] - spread, from[kTrend] + spread);
    }

    void add(std::size_t index, double start, double low, double high) {
        indices.push_back(index);
        starts.push_back(std::clamp(start, low, high));
        box.push_back({low, high});
    }

    Coefficients with(Coefficients c, std::span<const double> point) const {
        for (std::size_t i = 0; i < indices.size(); ++i) c[indices[i]] = point[i];
        c[kBeta] *= c[kAlpha];
        c[kGamma] *= 1 - c[kAlpha];
        return c;
    }

    std::vector<std::size_t> indices;
    std::vector<double> starts;
    std::vector<stats::Interval> box;
};

struct Candidate {
    Coefficients coefficients;
    double spread = 0;
    double aicc = INFINITY;
};

void improve(Candidate& candidate, std::span<const double> values, bool states, int limit) {
    const Search search(candidate.coefficients, candidate.spread, states);
    const auto loss = [&](std::span<const double> point) {
        return -etsLikelihood(search.with(candidate.coefficients, point), values).logarithm;
    };
    const auto best = stats::minimise(loss, search.starts, search.box, limit);
    candidate.coefficients = search.with(candidate.coefficients, best.point);
    candidate.aicc = etsLikelihood(candidate.coefficients, values).aicc;
}

Candidate begun(const EtsForm& form, std::span<const double> values, int cycle) {
    Candidate candidate;
    candidate.coefficients = startOf(form, values, cycle, candidate.spread);
    Coefficients& c = candidate.coefficients;
    if (form.trend != EtsTrend::None) c[kBeta] = 0.05 * c[kAlpha];
    if (form.trend == EtsTrend::Damped) c[kPhi] = 0.95;
    if (form.season != EtsSeason::None) c[kGamma] = 0.1 * (1 - c[kAlpha]);
    return candidate;
}

std::vector<EtsForm> formsFor(std::span<const double> values, int cycle) {
    const bool positive = std::none_of(values.begin(), values.end(), [](double v) { return v <= 0; });
    auto forms = admissibleForms(positive, cycle > 1);
    if (values.size() > kAllForms || cycle > 24)
        std::erase_if(forms, [&](const EtsForm& form) {
            const bool multiplicative = form.season == EtsSeason::Multiplicative;
            return form.trend == EtsTrend::Additive || form.relativeError != multiplicative ||
                   (cycle > 1 && form.season == EtsSeason::None);
        });
    return forms;
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    const int cycle = setting.shortCycle();
    const auto length = static_cast<std::size_t>(cycle);
    // A whole number of cycles is left out, so that the seasonal states belong to the beginning as well.
    const std::size_t most = std::max(kSearched, 4 * length);
    const std::size_t skipped = values.size() > most ? (values.size() - most) / length * length : 0;
    const auto part = values.subspan(skipped);
    std::vector<Candidate> candidates;
    for (const EtsForm& form : formsFor(part, cycle)) {
        candidates.push_back(begun(form, part, cycle));
        improve(candidates.back(), part, false, budget(4000, part, 8, 30));
    }
    const auto better = [](const Candidate& a, const Candidate& b) { return a.aicc < b.aicc; };
    std::stable_sort(candidates.begin(), candidates.end(), better);
    if (candidates.size() > kRefined) candidates.resize(kRefined);
    // What fits one step best need not be what forecasts the horizon best, a trend least of all.
    std::vector<Coefficients> options;
    for (Candidate& candidate : candidates) {
        improve(candidate, part, true, budget(9000, part, 16, 200));
        options.push_back(std::move(candidate.coefficients));
    }
    return bestOption(&predict, values, setting, options);
}

} // namespace

extern constinit const Forecaster etsAuto{
    "ets-auto",
    "Exponential smoothing, form by information criterion",
    "Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2008: the admissible forms, the three "
    "best by AICc compared over the horizon",
    Use::Always,
    &minimumLength,
    &fit,
    &predict,
    true,
};

} // namespace penumbra::forecast
