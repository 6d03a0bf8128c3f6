#pragma once

#include "graph/impact.h"
#include "risk/replicas.h"
#include "simulate/usage.h"

#include <vector>

namespace penumbra::risk {

/// Services that are lost with those replicas, ascending.
std::vector<int> lostServices(const model::World& world, const graph::DependencyGraph& graph, const Replicas& replicas);

/// What the loss of one set of hosts costs.
struct LossCase {
    simulate::Loss loss;                      ///< as the simulation found it
    std::vector<simulate::Unplaced> homeless; ///< that the loss makes homeless
    std::vector<int> bound;                   ///< workloads bound to a lost host whose service cannot do without them
    std::vector<int> lost;                    ///< services that the loss makes lost
    bool survivable() const { return homeless.empty() && bound.empty(); }
};

/// Exact, by re-placement. A workload bound to its host is not counted when its service survives without it: it has no
/// other place by design. What was homeless or lost before is not counted again.
base::Result<std::vector<LossCase>> loseEach(const model::World& world, const graph::DependencyGraph& graph,
                                             const simulate::Placement& placement,
                                             const std::vector<std::vector<int>>& sets, const base::Run& run);

/// The same with what several placements of one world have in common.
base::Result<std::vector<LossCase>> loseEach(const model::World& world, const graph::DependencyGraph& graph,
                                             simulate::Failures& failures, const simulate::Placement& placement,
                                             const std::vector<std::vector<int>>& sets, const base::Run& run);

/// The same for losses that were found already; `before` are the replicas of the placement.
std::vector<LossCase> judgeEach(const model::World& world, const graph::DependencyGraph& graph,
                                const simulate::Placement& placement, const Replicas& before,
                                std::vector<simulate::Loss> losses);

/// Names of the workloads that a case leaves without a host.
std::vector<std::string> stranded(const model::World& world, const LossCase& lossCase);

/// Why the first of them has none.
std::string sayWhyStranded(const model::World& world, const LossCase& lossCase);

} // namespace penumbra::risk
