#pragma once

#include "planning/schedule.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace penumbra::ask {

/// What an item of a schedule changes.
struct Touched {
    std::map<int, int> services; ///< each with the host on which it has a replica and none to spare; -1: by itself
    std::set<int> hosts;         ///< that it takes out or closes
};

/// The edits that make the item: one of the scenario, or those of its event.
std::vector<whatif::Edit> editsOf(const session::Evaluation& evaluation, const planning::PlannedItem& item);

/// Services of the workloads that differ once the item is applied alone, and those with a replica on a host that
/// differs and none to spare at its begin. A load changes nothing. O(edits of the item x fleet).
Touched touchedBy(const session::Evaluation& evaluation, const planning::PlannedItem& item);

/// "Both change h1.", where they share a host; "Both change payment.", "Checkout needs payment by way of cart.", where
/// one of `callers` is one of `callees` or needs one by hard dependencies, on the shortest path; empty: neither.
std::string sayNeeds(const model::World& world, const Touched& callers, const Touched& callees);

} // namespace penumbra::ask
