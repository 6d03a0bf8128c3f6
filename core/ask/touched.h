#pragma once

#include "planning/schedule.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace penumbra::ask {

/// Services that the item of the schedule changes: those of the workloads that differ once it is applied alone, and
/// those with a replica on a host that differs and none to spare at its begin. O(edits of the item x fleet).
std::set<int> servicesTouched(const session::Evaluation& evaluation, const planning::PlannedItem& item);

/// "checkout needs payment", where one of `callers` needs one of `callees` by hard dependencies, directly or not, or is
/// one of them; empty: none does.
std::string sayNeeds(const model::World& world, const std::set<int>& callers, const std::set<int>& callees);

} // namespace penumbra::ask
