#pragma once

#include <span>

namespace penumbra::stats {

/// Median absolute deviation from the median times 1.4826, which is the standard deviation for normal data; NaN values
/// are left out. Half of the values may be arbitrary. 0 when more than half are equal, NaN without any value.
double robustScale(std::span<const double> values);

/// Huber's loss: quadratic up to `corner`, linear beyond (Huber, Annals of Mathematical Statistics 35, 1964).
inline double huber(double error, double corner) {
    const double size = error < 0 ? -error : error;
    return size <= corner ? size * size / 2 : corner * (size - corner / 2);
}

} // namespace penumbra::stats
