#pragma once

#include <span>

namespace penumbra::stats {

/// Scores of forecasts against what came, with the formulas of the M4 competition (Makridakis et al., International
/// Journal of Forecasting 36, 2020). Pairs with a NaN are left out; NaN when no pair is left. Spans of equal length.

/// In-sample mean absolute error of the seasonal naive with that cycle (1: of the naive): what MASE and MSIS divide by.
double seasonalScale(std::span<const double> history, int cycle);

double meanAbsoluteError(std::span<const double> truth, std::span<const double> forecast);
double mase(std::span<const double> truth, std::span<const double> forecast, double scale);
/// Mean of 200 |y - f| / (|y| + |f|); 0 where both are zero.
double smape(std::span<const double> truth, std::span<const double> forecast);
/// Scaled interval score of a band of that level (Gneiting and Raftery, JASA 102, 2007): width and what lies outside.
double msis(std::span<const double> truth, std::span<const double> low, std::span<const double> high, double level,
            double scale);
/// Share of the truth that lies in the band, ends included.
double coverage(std::span<const double> truth, std::span<const double> low, std::span<const double> high);

} // namespace penumbra::stats
