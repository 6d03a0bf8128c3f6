#pragma once

#include "forecast/csv.h"

namespace penumbra::forecast {

/// forecastTable() in days: the figure that options.daily names. Parallel over series.
base::Result<CsvResult> dailyTable(const CsvTable& table, const EventTable& events, const CsvOptions& options,
                                   const base::Run& run);

} // namespace penumbra::forecast
