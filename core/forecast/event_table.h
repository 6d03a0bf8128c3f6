#pragma once

#include "forecast/forecaster.h"
#include "forecast/table.h"

#include <map>

namespace penumbra::forecast {

/// Scheduled events of the series of a table, by series_id, in steps of the series' grid, by begin.
using EventTable = std::map<std::string, std::vector<EventWindow>>;

/// Reads a CSV text `series_id,start,end,kind` with times written like the table's; an empty series_id means every
/// series; the kinds "release" and "deployment" last. An error names the line. Rows of series that the table does not
/// have are counted in a problem of the table.
base::Result<EventTable> readEvents(std::string_view text, const std::string& name, CsvTable& table);

} // namespace penumbra::forecast
