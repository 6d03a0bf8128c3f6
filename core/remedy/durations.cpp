#include "remedy/durations.h"

#include <cmath>

namespace penumbra::remedy {

base::Duration p95Of(base::Duration p50, base::Duration p90) {
    constexpr double z90 = 1.2815515655446004, z95 = 1.6448536269514722;
    if (p50 <= base::Duration{} || p90 <= p50) return p90;
    const auto median = static_cast<double>(p50.count());
    const double ratio = static_cast<double>(p90.count()) / median;
    return base::Duration(std::llround(median * std::pow(ratio, z95 / z90)));
}

} // namespace penumbra::remedy
