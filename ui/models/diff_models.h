#pragma once

#include "compare/fleet_diff.h"
#include "models/row_model.h"

namespace penumbra::models {

enum DiffColumn { DiffChange, DiffName, DiffWhat, DiffBefore, DiffAfter, DiffDelta, DiffSure, DiffWhy };

/// What differs between two sides of the fleet, in the order of DiffColumn.
std::vector<RowColumn<compare::FleetDifference>> diffColumns();
QString diffTip(const compare::FleetDifference& row); ///< every reason on a line of its own
/// 0 plain, 1 good, 2 worth a look, 3 grave.
int diffTone(const compare::FleetDifference& row);
/// "Live", "Shadow with the edits", or the name of the scenario.
QString sideWord(const compare::Side& side);

} // namespace penumbra::models
