#pragma once

#include "base/json.h"
#include "base/result.h"
#include "optimize/reconfiguration/problem.h"

#include <set>
#include <string>
#include <vector>

namespace penumbra::bench {

/// An instance in BtrPlace's JSON with the names that the file gives to what the problem numbers.
struct BtrplaceInstance {
    optimize::reconfiguration::Problem problem;
    std::vector<std::int64_t> vms, nodes; ///< by number, ascending
    std::set<std::string> unread;         ///< kinds of constraints that are none of the rules
};

/// Reads plain or gzipped JSON. Demand is the larger of what a VM consumes and what `preserve` asks for; a node that is
/// not online counts as offline; a sleeping VM waits. A move takes a second for every 100 units of memory, at least
/// one: longer for larger memories, as in BtrPlace's evaluation. Errors say what is missing or of the wrong type.
base::Result<BtrplaceInstance> readBtrplace(const std::string& path);

/// {"moves": [{"vm", "from" (null: it waited), "to", "start", "end"}]}
base::Json planJson(const BtrplaceInstance& instance, const std::vector<optimize::reconfiguration::Move>& moves);

} // namespace penumbra::bench
