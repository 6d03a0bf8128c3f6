#pragma once

#include "model/world.h"

#include <vector>

namespace penumbra::graph {

/// A service that depends on one of those asked about.
struct Caller {
    int service = -1;
    bool hard = true; ///< every dependency on the way is a hard one
    int via = -1;     ///< the service that it calls on the shortest such way
};

/// Everyone who depends on the services, directly or not, without themselves: first those whom a way of hard
/// dependencies leads to, then those whom only a soft one leads to; each once, the nearest first, then by row. Only
/// dependencies that hold in the window count. O(services + dependencies).
std::vector<Caller> callersOf(const model::World& world, const std::vector<int>& services,
                              const base::TimeWindow& window);

} // namespace penumbra::graph
