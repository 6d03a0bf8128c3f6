#pragma once

#include "base/json.h"
#include "compare/fleet_diff.h"

namespace penumbra::report {

/// `diff --json`. Amounts in the unit that stands beside them.
base::Json fleetDiffJson(const compare::FleetDiff& diff);
/// One row for each difference under a heading, safe to open in a spreadsheet.
std::string fleetDiffCsv(const compare::FleetDiff& diff);

} // namespace penumbra::report
