#pragma once

#include "forecast/forecast.h"

#include <cstdint>

namespace penumbra::forecast {

struct FleetRequest {
    Request request;
    std::int64_t step = 1; ///< distance of two values; series of different steps learn nothing from one another
};

/// Forecasts many series, in parallel. Where enough of them have the same step and the same short cycle, a small
/// network is trained on all of them and becomes one more member for each, judged by the same backtest; it never sees
/// what that backtest forecasts. One answer a request, in their order; deterministic in run.seed for any number of
/// threads.
std::vector<base::Result<Forecast>> forecastFleet(const std::vector<FleetRequest>& fleet, const base::Run& run);

} // namespace penumbra::forecast
