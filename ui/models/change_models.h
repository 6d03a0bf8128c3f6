#pragma once

#include "models/row_model.h"
#include "upkeep/past_changes.h"

namespace penumbra::models {

/// A scheduled change, coming or begun.
struct ScheduledRow {
    enum class State { Coming, UnderWay, Compared, NotCompared }; ///< the last two of those that have begun
    model::EventId event;
    std::string title;
    base::TimeWindow window;
    State state = State::Coming;
    bool canBeCalledOff = false;
};
std::vector<RowColumn<ScheduledRow>> scheduledColumns();

/// What is different after a change, or will be.
std::vector<RowColumn<upkeep::ComparedItem>> comparedColumns();

} // namespace penumbra::models
