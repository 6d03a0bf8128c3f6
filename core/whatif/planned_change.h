#pragma once

#include "model/batch.h"
#include "model/diff.h"
#include "model/match.h"
#include "whatif/scenario.h"

#include <optional>
#include <vector>

namespace penumbra::whatif {

/// The batch with each scheduled plan as the release event that it comes to beside the live inventory: its changes are
/// edits, one for each thing to add, resize, scale or remove. None where the batch has no scheduled plan.
///
/// A plan is one record, and takes the place of what is planned under its name, which is told. One that asks for
/// nothing but what is there already takes the place of what has not begun yet, with no changes, and is a duplicate
/// otherwise; one of which no edit can be made is rejected. What no edit stands for is told as problems, by type and
/// number.
std::optional<model::Batch> withPlannedEvents(const model::Batch& batch, const model::Inventory& live,
                                              const model::MatchRules& rules, base::Problems& problems);

/// Planned events that ended in the week before `now` and of which the live inventory does not show all that comes or
/// goes, with what is missing, a sentence each. What was set (replicas, requests) may have been set anew since.
std::vector<SkippedEdit> unshownPlans(const model::Inventory& live, base::Time now);

/// The changes that an event stands for: its own, or a drain of the hosts that a maintenance names.
std::vector<model::Change> changesOf(const model::Inventory& inventory, const model::ScheduledEvent& event);

/// What an event's changes make of the live inventory at its begin, as if nothing else were scheduled. Hosts are rows
/// of their own, replicas are counted by their service.
struct EventEffects {
    std::vector<model::Difference> differences; ///< in the order of hosts, services, workloads of no service
    std::vector<SkippedEdit> skipped;           ///< changes that do not fit
    /// Of what it does, in words, all: also what is no difference of the inventory, as a drain for some hours.
    std::vector<std::string> deeds;
};
EventEffects effectsOf(const model::Inventory& live, const model::ScheduledEvent& event);

} // namespace penumbra::whatif
