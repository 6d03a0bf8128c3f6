#pragma once

#include "session/session.h"

#include <vector>

namespace penumbra::analysis {

/// A workload whose forecast peak exceeds its limit: with memory it is killed (OOM), with CPU it is throttled.
struct LimitBreach {
    int workload = -1;               ///< index into World::workloads
    int dimension = 0;               ///< model::kCpu or model::kMemory
    double limit = 0;                ///< in the dimension's unit
    double probability = 0;          ///< share of the joint paths with a step above it while the workload exists
    double peakP50 = 0, peakP95 = 0; ///< of the highest step of each path
    std::optional<base::Time> p50;   ///< when it first happens on half of all paths; absent: later than the horizon
    std::string text;                ///< one whole sentence
};

/// What the limits of those who run on a host add up to.
struct HostLimits {
    int host = -1;
    int dimension = 0;
    double sum = 0, capacity = 0;
    int limited = 0, unlimited = 0; ///< residents with a limit and without one, of those that take any of it
    double ratio() const { return sum / capacity; }
};

struct Limits {
    std::vector<LimitBreach> breaches; ///< the most probable first, then by workload and dimension
    std::vector<HostLimits> hosts;     ///< at the begin of the future, with at least one limit; by host and dimension
    int limited = 0;                   ///< workloads with any limit
};

/// Limits beside requests, as the attributes "limit.cpu" and "limit.memory" state them (Kubernetes: of all containers
/// together; a copy of a workload has those of what it was copied from). A step is a mean, so shorter peaks do not
/// count, and of several containers one may meet its own limit before: what is found is the least. Placement knows
/// requests alone. Notes go to `notes`: a limit that is no amount. Cancelled once run.stop is requested.
base::Result<Limits> limitsOf(const session::Evaluation& evaluation, base::Problems& notes, const base::Run& run);

} // namespace penumbra::analysis
