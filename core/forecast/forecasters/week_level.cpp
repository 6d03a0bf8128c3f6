#include "forecast/options.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {cycle, number of cycles, window of the level in steps, 1 for multiplicative}.
int minimumLength(const Setting& setting) { return setting.cycles.empty() ? kNever : 2 * setting.shortCycle(); }

/// Sum and number of known values.
struct Mean {
    double sum = 0;
    int known = 0;
    void add(double v) {
        if (std::isnan(v)) return;
        sum += v;
        ++known;
    }
    double value(double otherwise) const { return known > 0 ? sum / known : otherwise; }
};

/// profile[x]: the usual deviation of the step x after the origin (modulo the cycle) from its cycle's own mean; as a
/// share of that mean when multiplicative.
std::vector<double> profileBefore(std::span<const double> values, int origin, int cycle, int count,
                                  bool multiplicative) {
    std::vector<Mean> sums(static_cast<std::size_t>(cycle));
    for (int c = 1; c <= count && c * cycle <= origin; ++c) {
        const auto part = values.subspan(static_cast<std::size_t>(origin - c * cycle), static_cast<std::size_t>(cycle));
        Mean level;
        for (const double v : part) level.add(v);
        const double mean = level.value(0);
        if (level.known * 2 < cycle || (multiplicative && !(mean > 0))) continue;
        for (std::size_t x = 0; x < part.size(); ++x) sums[x].add(multiplicative ? part[x] / mean - 1 : part[x] - mean);
    }
    std::vector<double> profile(sums.size());
    for (std::size_t x = 0; x < sums.size(); ++x) profile[x] = sums[x].value(0);
    return profile;
}

/// Level of the newest `window` steps with the profile taken out.
double levelBefore(std::span<const double> values, int origin, const std::vector<double>& profile, int window,
                   bool multiplicative) {
    const int cycle = static_cast<int>(profile.size());
    Mean level;
    double weight = 0;
    for (int back = 1; back <= origin && (back <= window || level.known == 0); ++back) {
        const double v = values[static_cast<std::size_t>(origin - back)];
        if (std::isnan(v)) continue;
        const double usual = profile[static_cast<std::size_t>((cycle - back % cycle) % cycle)];
        level.add(multiplicative ? v : v - usual);
        weight += 1 + usual;
    }
    if (!multiplicative) return level.value(0);
    return weight > 0.01 * level.known ? level.sum / weight : level.value(0);
}

void predict(const Coefficients& coefficients, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    const int cycle = static_cast<int>(coefficients[0]);
    const bool multiplicative = coefficients[3] > 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        const auto profile =
            profileBefore(values, origins[j], cycle, static_cast<int>(coefficients[1]), multiplicative);
        const double level =
            levelBefore(values, origins[j], profile, static_cast<int>(coefficients[2]), multiplicative);
        for (std::size_t h = 0; h < horizon; ++h) {
            const double usual = profile[h % static_cast<std::size_t>(cycle)];
            out[j * horizon + h] = multiplicative ? level * (1 + usual) : level + usual;
        }
    }
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    const bool positive = std::none_of(values.begin(), values.end(), [](double v) { return v < 0; });
    const int day = setting.shortCycle();
    std::vector<Coefficients> options;
    for (const int cycle : setting.cycles)
        for (const int count : {2, 4, 8})
            for (const int window : {std::max(day / 4, 1), day, 4 * day})
                for (const int multiplicative : {0, 1})
                    if (options.empty() || (static_cast<std::size_t>(cycle * (count - 1)) < values.size() &&
                                            (multiplicative == 0 || positive)))
                        options.push_back({static_cast<double>(cycle), static_cast<double>(count),
                                           static_cast<double>(window), static_cast<double>(multiplicative)});
    return bestOption(&predict, values, setting, options);
}

} // namespace

extern constinit const Forecaster weekLevel{
    "week-level",
    "Profile of the longest useful cycle with level correction",
    "Classical decomposition with a local level: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, "
    "3rd ed., sections 3.4 and 5.7",
    Use::Always,
    &minimumLength,
    &fit,
    &predict,
};

} // namespace penumbra::forecast
