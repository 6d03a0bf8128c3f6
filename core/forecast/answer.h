#pragma once

#include "forecast/fitted.h"

namespace penumbra::forecast {

/// The forecast from the end of `prepared` on, which holds the values without what explains them: members, bands from
/// the past errors, then what explains the history put back, in the units and bounds of the request. The same for the
/// history that was fitted and for one that has grown since.
Forecast answer(const Fitted& fitted, const Prepared& prepared, const Request& request, const base::Run& run);

} // namespace penumbra::forecast
