#pragma once

#include "base/run.h"
#include "model/demand.h"
#include "model/world.h"
#include "simulate/usage.h"

#include <optional>
#include <vector>

namespace penumbra::risk {

/// When to watch a service, and for whose sake.
struct ServiceWatch {
    int service = -1; ///< row
    base::TimeWindow window;
};

/// What is looked at: replicas that run, requests that reach the service, and how long it takes to answer them.
enum class ServiceSign { Replicas, Requests, Latency };
const char* signName(ServiceSign sign); ///< "replicas", "requests", "latency"
/// It is a failure to have fewer of it; of the latency, to have more.
inline bool isBelow(ServiceSign sign) { return sign != ServiceSign::Latency; }

/// A value that says that a change does not go as predicted: so many samples in a row beyond the threshold, one for
/// each step of the grid.
struct ServiceCriterion {
    std::size_t watch = 0; ///< which of those asked for
    ServiceSign sign = ServiceSign::Replicas;
    base::TimeGrid grid; ///< of the samples
    /// Per sample: the replicas that the service needs; the lower end of the 95 % band of its requests a second times
    /// `lowered`; the seconds that it promises.
    std::vector<double> threshold;
    std::optional<int> consecutive;   ///< samples beyond it that say so; nothing: no number of them does
    std::optional<double> falseAlarm; ///< the share of the joint paths that trip it though all goes as predicted
    double quantile = 0;              ///< of the latency
    double lowered = 1;               ///< of the requests, so that no run longer than kLongestRun is needed
    double outermost() const;         ///< of the thresholds: whoever watches for it alone has no more false alarms
};

/// For each watched service: that it has the replicas it needs wherever it is predicted to have them; that its measured
/// requests do not stay away; that it keeps the latency it promises. In the order of the watches. Of the requests the
/// least number of samples in a row counts that at most kFalseAlarm of the paths reach, as in abortCriteria(); a
/// promise counts at once where no more paths break it until the watch ends. O(placements x workloads + paths x steps).
base::Result<std::vector<ServiceCriterion>> serviceCriteria(const model::World& world, const model::Demand& demand,
                                                            const simulate::Usage& usage,
                                                            const std::vector<ServiceWatch>& watches,
                                                            const base::Run& run);

} // namespace penumbra::risk
