#pragma once

#include <span>
#include <vector>

namespace penumbra::stats {

/// Quantile p of ascending values: linear between order statistics (type 7 of Hyndman and Fan, "Sample quantiles in
/// statistical packages", The American Statistician 50, 1996). `sorted` must not be empty; p is clamped to [0, 1].
double quantileSorted(std::span<const double> sorted, double p);

/// The same for values in any order; NaN values are left out. NaN when nothing is left.
double quantile(std::span<const double> values, double p);
double median(std::span<const double> values);

/// The order statistic that a new, exchangeable value stays below with probability at least p (p >= 0.5), or above with
/// at least 1 - p (p < 0.5): rank ceil((n + 1) p), mirrored for the lower half (Vovk et al., "Algorithmic Learning in a
/// Random World", 2005). Where n is too small for p it is the extreme value, which then covers less than asked.
double conformalQuantile(std::span<const double> sorted, double p);

/// Quantile p of the standard normal distribution (Acklam's rational approximation, relative error below 1.2e-9).
double normalQuantile(double p);

/// Quantile (pinball) loss of forecasting quantile p as `forecast` when `value` came: never negative.
double pinball(double value, double forecast, double p);

} // namespace penumbra::stats
