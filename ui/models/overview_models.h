#pragma once

#include "analysis/overview.h"
#include "analysis/surprises.h"
#include "models/row_model.h"

namespace penumbra::models {

/// The columns of what a planner asks first, and what their rows say in a tool tip.
std::vector<RowColumn<analysis::RunsOut>> runsOutColumns();
QString runsOutTip(const analysis::RunsOut& row);
std::vector<RowColumn<risk::Finding>> otherColumns();
QString otherTip(const risk::Finding& row);
std::vector<RowColumn<upkeep::ComingChange>> comingColumns();
QString comingTip(const upkeep::ComingChange& row);
std::vector<RowColumn<analysis::Surprise>> surpriseColumns();
QString surpriseTip(const analysis::Surprise& row);
std::vector<RowColumn<analysis::WaitingPlan>> planColumns();
QString planTip(const analysis::WaitingPlan& row);

/// A source's age beside the moment that it is counted to.
struct AgedSource {
    analysis::SourceAge source;
    base::Time now{};
};
std::vector<RowColumn<AgedSource>> sourceColumns();

} // namespace penumbra::models
