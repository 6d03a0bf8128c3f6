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

} // namespace penumbra::forecast
