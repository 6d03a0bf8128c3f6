#pragma once

#include "forecast/forecaster.h"

namespace penumbra::forecast {

using Predict = decltype(Forecaster::predict);

/// The option whose forecasts from up to eight origins in the later half of `values` have the least mean absolute
/// error: how a forecaster picks a window or a form inside its fit, where only the prefix may be looked at. The first
/// option where nothing can be compared; the earlier one where two are equal. `options` must not be empty.
const Coefficients& bestOption(Predict predict, std::span<const double> values, const Setting& setting,
                               std::span<const Coefficients> options);

/// The newest value that is not missing before `end`; 0 where there is none.
double lastKnown(std::span<const double> values, int end);

} // namespace penumbra::forecast
