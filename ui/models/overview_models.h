#pragma once

#include "analysis/overview.h"
#include "analysis/surprises.h"
#include "models/row_model.h"

#include <set>

namespace penumbra::models {

/// The columns of what a planner asks first, and what their rows say in a tool tip.
std::vector<RowColumn<analysis::RunsOut>> runsOutColumns();
QString runsOutTip(const analysis::RunsOut& row);
std::vector<RowColumn<risk::Finding>> otherColumns();
QString otherTip(const risk::Finding& row);
std::vector<RowColumn<upkeep::ComingChange>> comingColumns();
QString comingTip(const upkeep::ComingChange& row);
/// A series that left its band, or what several have in common; those follow it where it is open.
struct SurpriseRow {
    analysis::Surprise surprise; ///< the furthest off of several
    std::string common;          ///< what they are part of or stand on
    std::string cause;
    bool mixed = false;       ///< of several that have no cause in common some have one
    int group = 0, count = 1; ///< a group of Surprises; how many series the row stands for
    bool open = false, within = false;
};
std::vector<SurpriseRow> surpriseRows(const analysis::Surprises& surprises, const std::set<int>& open);
std::vector<RowColumn<SurpriseRow>> surpriseColumns();
QString surpriseTip(const SurpriseRow& row);
std::vector<RowColumn<analysis::WaitingPlan>> planColumns();
QString planTip(const analysis::WaitingPlan& row);

/// A source's age beside the moment that it is counted to.
struct AgedSource {
    analysis::SourceAge source;
    base::Time now{};
};
std::vector<RowColumn<AgedSource>> sourceColumns();

} // namespace penumbra::models
