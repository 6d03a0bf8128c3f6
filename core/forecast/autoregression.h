#pragma once

#include "forecast/forecaster.h"

namespace penumbra::forecast {

/// What an autoregression is made on.
enum class Form { Level, Log, Difference, SeasonalDifference };

/// Robust ridge autoregression with cycle lags: z_t = c + sum over L of b_L z_{t-L}, where L runs over the newest steps
/// and the neighbourhood of one and two cycles, z is the series in its form. Coefficients by ridge (Hoerl and Kennard,
/// Technometrics 12, 1970) with Huber's weights (Huber, Annals of Mathematical Statistics 35, 1964), so that spikes do
/// not decide; long forecasts by recursion, kept near the range seen before the origin. A missing value is replaced by
/// its own one-step forecast. Fit O(n lags^2), predict O(n + origins x horizon x lags).
int autoregressionLength(Form form, const Setting& setting);
Coefficients fitAutoregression(Form form, std::span<const double> values, const Setting& setting);
void predictAutoregression(Form form, const Coefficients& coefficients, std::span<const double> values,
                           const Setting& setting, std::span<const int> origins, std::span<double> out);

} // namespace penumbra::forecast
