#pragma once

#include "forecast/backtest.h"

namespace penumbra::forecast {

/// Weight of each trial in the combination, none negative, their sum one. They begin at (best error / error)^6, nothing
/// beyond 1.6 times the best, and move towards those whose weighted sum has the least mean squared error over the
/// origins (Bates and Granger, Operational Research Quarterly 20, 1969), held back by a ridge around where they began:
/// the overlapping errors of some origins do not tell more. `trials` are best first and not empty. Measured better than
/// the best alone and than the beginning, see README.md.
std::vector<double> combinationWeights(const std::vector<Trial>& trials, std::span<const double> values,
                                       const Plan& plan);

} // namespace penumbra::forecast
