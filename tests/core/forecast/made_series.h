#pragma once

#include "base/rng.h"

#include <cmath>
#include <cstdint>
#include <vector>

namespace penumbra::forecast {

/// Hourly-like series around 100: a day of amplitude 20, a quieter weekend and normal noise of deviation 2.
inline std::vector<double> wave(int length, std::uint64_t seed) {
    base::Rng rng(seed);
    std::vector<double> values;
    for (int t = 0; t < length; ++t) {
        const double weekend = (t / 24) % 7 >= 5 ? -10 : 0;
        values.push_back(100 + 20 * std::sin(2 * M_PI * t / 24) + weekend + 2 * rng.normal());
    }
    return values;
}

/// The series `made` of reference/*.py: a slope, a cycle of 12 steps and what looks like noise, by formula.
inline std::vector<double> ripples(int length) {
    std::vector<double> values;
    for (int i = 0; i < length; ++i) {
        const double t = i;
        values.push_back(50 + 0.05 * t + 10 * std::sin(2 * M_PI * t / 12) + 3 * std::sin(0.37 * t * t) +
                         2 * std::cos(0.11 * t));
    }
    return values;
}

/// Five of them missing.
inline std::vector<double> ripplesWithGaps(int length) {
    auto values = ripples(length);
    for (const std::size_t t : {40, 41, 42, 77, 95}) values[t] = NAN;
    return values;
}

} // namespace penumbra::forecast
