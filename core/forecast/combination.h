#pragma once

#include "forecast/backtest.h"

namespace penumbra::forecast {

/// Weight of each trial in the combination, none negative, their sum one. They begin at (best error / error)^5, nothing
/// beyond 1.6 times the best, and move towards those whose weighted sum has the least mean squared error over the
/// origins (Bates and Granger, Operational Research Quarterly 20, 1969), held back by a ridge around where they began:
/// the overlapping errors of some origins do not tell more. `trials` are best first and not empty. Measured better than
/// the best alone and than the beginning, see README.md.
std::vector<double> combinationWeights(const std::vector<Trial>& trials, std::span<const double> values,
                                       const Plan& plan);

/// The members' weighted sum, step by step, in which one that stands alone counts less: a step of Huber's estimator of
/// location (Annals of Mathematical Statistics 35, 1964). One row of forecasts per weight, all as long; not empty.
std::vector<double> combine(std::span<const double> weights, std::span<const std::span<const double>> forecasts);

} // namespace penumbra::forecast
