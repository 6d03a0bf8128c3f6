#pragma once

#include "model/batch.h"
#include "model/inventory.h"
#include "whatif/scenario.h"

namespace penumbra::whatif {

/// Ids of events whose changes hold in a window alone and that were made here, from a scenario.
inline constexpr const char* kReservedPrefix = "reserved/";
/// A plan or a committed scenario made it, not a source: it can be called off here.
bool isMadeHere(const model::ScheduledEvent& event);

/// The scenario as scheduled events, so that whatever is asked from now on counts with it: what it changes for good as
/// planned changes, one for each beginning; what holds for a while as one event for each window. What began before
/// `now` begins then; what is said relatively ("+2 cores") is written as what it comes to. Edits that are switched off
/// are left out, and failures with a problem: nobody plans one. What was committed under its name before and does not
/// come any more is called off. Usage error where the scenario has no name or nothing is left.
base::Result<model::Batch> committed(const Scenario& scenario, const model::Inventory& live, base::Time now);

} // namespace penumbra::whatif
