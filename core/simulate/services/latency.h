#pragma once

#include <span>

namespace penumbra::simulate {

/// A time in seconds by its first three cumulants (mean, variance, third central moment): those of a sum of independent
/// times add. For its tail it is taken as a gamma distribution with these three, moved (Pearson's type III).
struct Latency {
    double mean = 0, variance = 0, third = 0;
    Latency& operator+=(const Latency& other);
    bool operator==(const Latency&) const = default;
};

/// Exponential, of that mean.
Latency exponential(double mean);
/// Of the raw moments E[T], E[T^2], E[T^3].
Latency fromMoments(double first, double second, double third);

/// So many of them one after the other; a fraction is the probability of one more.
Latency repeated(const Latency& one, double times);
/// What is waited for where nobody waits longer than `most`: exact for an exponential time, scaled by moments for
/// others.
Latency cut(const Latency& one, double most);
/// The slowest of independent ones that begin together, by quadrature of the product of their distributions.
Latency slowest(std::span<const Latency> all);

/// The probability that it takes longer.
double exceeds(const Latency& latency, double seconds);
/// The time within which the share q (0 < q < 1) is done; at least 0.
double quantile(const Latency& latency, double q);

} // namespace penumbra::simulate
