#pragma once

#include "simulate/usage.h"
#include "views/chart_data.h"

namespace penumbra::views {

/// The shadow's use of one dimension as a chart: median, bands and stated capacity; with `before`, its median to
/// compare.
ChartData usageChart(const simulate::UsageSeries& shadow, const simulate::UsageSeries* before,
                     const base::TimeGrid& grid, base::Unit unit);

} // namespace penumbra::views
