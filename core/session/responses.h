#pragma once

#include "base/run.h"
#include "model/demand.h"
#include "model/inventory.h"
#include "model/world.h"
#include "store/workspace.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace penumbra::session {

/// Of each service, by its id, the first series in 1/s that is a rate of requests.
std::unordered_map<std::string, const model::SeriesInfo*> requestsOfServices(const model::Inventory& inventory);

/// Fits what requests do to each service of which they are measured: each dimension that follows the load, of all its
/// replicas together, where at least nine of ten of those are known, and its latency, where that is measured in
/// seconds. A line that explains nothing or falls is left out. `histories` are on one grid. In the order of the world's
/// services; the same for any number of threads.
base::Result<std::vector<model::ServiceResponse>>
fitResponses(const store::Workspace& workspace, const model::Inventory& inventory, const model::World& world,
             const model::Demand& demand, std::span<const model::Series> histories, const base::Run& run);

} // namespace penumbra::session
