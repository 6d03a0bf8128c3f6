#pragma once

namespace penumbra::stats {

/// Student's t against the normal distribution at the same probability, as a factor on the normal quantile `z`
/// (Abramowitz and Stegun, 26.7.5). The expansion does not hold for fewer than two degrees of freedom.
inline double studentFactor(double z, double freedom) {
    const double s = z * z;
    return 1 + (s + 1) / (4 * freedom) + (5 * s * s + 16 * s + 3) / (96 * freedom * freedom);
}

} // namespace penumbra::stats
