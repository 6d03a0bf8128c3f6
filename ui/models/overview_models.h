#pragma once

#include "models/row_model.h"
#include "session/overview.h"
#include "session/surprises.h"

namespace penumbra::models {

/// The columns of what a planner asks first, and what their rows say in a tool tip.
std::vector<RowColumn<session::RunsOut>> runsOutColumns();
QString runsOutTip(const session::RunsOut& row);
std::vector<RowColumn<risk::Finding>> otherColumns();
QString otherTip(const risk::Finding& row);
std::vector<RowColumn<session::ComingChange>> comingColumns();
QString comingTip(const session::ComingChange& row);
std::vector<RowColumn<session::Surprise>> surpriseColumns();
QString surpriseTip(const session::Surprise& row);
std::vector<RowColumn<session::WaitingPlan>> planColumns();
QString planTip(const session::WaitingPlan& row);

/// A source's age beside the moment that it is counted to.
struct AgedSource {
    session::SourceAge source;
    base::Time now{};
};
std::vector<RowColumn<AgedSource>> sourceColumns();

} // namespace penumbra::models
