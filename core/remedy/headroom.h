#pragma once

#include "simulate/usage.h"

#include <vector>

namespace penumbra::remedy {

/// Least distance between a host's capacity and its 97.5 % band over the steps in which it is up; negative: the band
/// crosses it. Infinite where nothing limits the dimension.
double headroom(const simulate::Usage& usage, int host, int dimension);

/// The highest 95 % value of what a workload uses of a dimension, from its forecast; what it requests where it is not
/// measured.
double peakUse(const model::World& world, const model::Demand& demand, int workload, int dimension);

/// What it alone exceeds at some step from then on with no more than the chance; what it requests where it is not
/// measured. O(paths x steps).
double usedAlone(const model::World& world, const model::Demand& demand, int workload, int dimension, base::Time from,
                 double chance);

/// Whether its use of the dimension is measured and forecast.
bool isMeasured(const model::World& world, const model::Demand& demand, int workload, int dimension);

/// Labels and taints let it run there. Room, neighbours and outages are not looked at.
bool mayRun(const model::World& world, int workload, int host);

/// How much of every dimension is not reserved on the host under the placement.
model::Amounts freeOn(const model::World& world, const simulate::Placement& placement, int host);
/// The same of every host; O(hosts + workloads).
std::vector<model::Amounts> freeOnAll(const model::World& world, const simulate::Placement& placement);

/// Hosts that may take the workload under the placement: those that stay up from then on before those that go down,
/// with most room in the dimension first; none that the workload would bring over its capacity in any dimension, by
/// request or by forecast. Anti-affinity is not looked at.
/// O(hosts + workloads).
std::vector<int> roomyHosts(const model::World& world, const model::Demand& demand, const simulate::Usage& usage,
                            const simulate::Placement& placement, int workload, int dimension);

} // namespace penumbra::remedy
