#pragma once

#include "session/session.h"

namespace penumbra::planning {

/// The key of an event's item in a schedule.
std::string keyOfEvent(const model::EventId& event);

/// One change on the time axis: an edit of the scenario, or a scheduled event of the live inventory.
struct PlannedItem {
    std::string key; ///< of the edit; of an event with its prefix "event "
    bool fromEvent = false;
    std::string title; ///< its note, or what it does, without its hours
    base::TimeWindow window;
    bool ends = true; ///< it may have an end; otherwise it is for good from its begin on
    bool enabled = true;
    bool fits = true; ///< the shadow does not pass it over
    bool operator==(const PlannedItem&) const = default;
};

/// Items that are harmless alone and not together, and the hours in which they meet.
struct Meeting {
    std::vector<std::size_t> items; ///< ascending, at least one
    base::TimeWindow window;
    std::size_t finding = 0; ///< of the evaluation's
    bool clear = true;       ///< no two of the items answer to one of its causes, as items of the same hours may
    bool operator==(const Meeting&) const = default;
};

/// Whether the edit is that cause: the world's rows name the edit of what happens to hosts; of what happens to
/// workloads they know the hours alone, of a rollout those of each replica within its own.
bool isCause(const whatif::Edit& edit, const risk::Cause& cause);

struct Schedule {
    std::vector<PlannedItem> items; ///< the scenario's in their order, then the events by their begin
    std::vector<Meeting> meetings;
};

/// What happens when. The scenario may be newer than the evaluation, e.g. while an edit is dragged: then the meetings
/// are those of the evaluation, between the items that there still are.
Schedule scheduleOf(const whatif::Scenario& scenario, const session::Evaluation& evaluation);

} // namespace penumbra::planning
