#pragma once

#include "base/run.h"
#include "model/demand.h"
#include "model/world.h"
#include "simulate/placement.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace penumbra::simulate {

/// What a service may promise.
enum class PromiseKind { Latency, Availability };

/// One service on the way from who makes a promise to where it breaks.
struct ServiceHop {
    int service = -1;
    double requests = 0;    ///< a second that reach it, second attempts among them
    double utilisation = 0; ///< of its workers; above 1 it cannot answer all of them. NaN where nobody knows
    int replicas = 0;       ///< that run
    int expected = 0;       ///< that should; both 0 where the inventory knows none
    double latency = 0;     ///< mean seconds until it answers, its calls among them
    double waiting = 0;     ///< of that, its own queue
    double failing = 0;     ///< share of its requests that fail
};

/// The distribution of one promise over all joint paths.
struct ServiceOutlook {
    int service = -1; ///< index into World::services
    PromiseKind kind = PromiseKind::Latency;
    model::ServiceLevel level;
    /// Per step: seconds within which level.quantile of the requests is answered, or the share that fails, at the
    /// levels of kLevels over the paths.
    std::vector<std::vector<float>> quantiles;
    std::vector<float> exceed;    ///< per step: share of the paths on which the promise is broken then
    std::vector<int> firstExceed; ///< per path: the step in which it is first broken, or -1
    /// Per path the least of what is left, as a share of the promise: 1 - latency / target over the steps; 1 - failed /
    /// allowed over the horizon. Below 0 it is broken.
    std::vector<float> margin;
    int path = 0, step = 0;      ///< the moment that the way was looked at: the median first break, else the tightest
    std::vector<ServiceHop> way; ///< from the service to the hop that costs most then
    std::vector<int> unjudged;   ///< services behind it of which nobody knows how long they take
    int assumedCalls = 0;        ///< relations taken as one call a request, for nobody knows better
    std::vector<int> circle;     ///< services behind it that call one another in a circle
    int pathsSeen = 0;           ///< fewer than there are where the graph is very large
};

using Outlooks = std::vector<std::shared_ptr<const ServiceOutlook>>;

/// Every promise of every service, by service, latency first: requests of the demand's joint paths flow along the
/// dependencies, load the replicas that run in each step, and come back as latencies and failures.
///
/// Assumptions: arrivals within a step are Poisson; a service's replicas share one queue; what a service takes itself
/// and what its calls take add up, one call after the other unless they are said to be parallel (then the slowest
/// counts), and all are independent within a step; attempts fail independently; a service with more load than workers
/// answers as much as it can and fails the rest; a caller fails with a hard dependency and not with a soft one; what is
/// lost answers at once that it failed. Circles are gone round until nothing changes. A latency is broken in the first
/// step whose quantile is above the target, an availability when more requests have failed than the promise allows for
/// all requests of the horizon (of steps that are alike, where nobody measured requests).
///
/// Empty where no service promises anything, and when stopped. `inputs` is the hash of everything it is computed from;
/// where it is what `before` had, that is returned.
struct OutlookResult {
    Outlooks outlooks;
    std::uint64_t inputs = 0;
};
OutlookResult serviceOutlooks(const model::World& world, const model::Demand& demand,
                              const std::vector<Placement>& placements, const OutlookResult* before,
                              const base::Run& run);

} // namespace penumbra::simulate
