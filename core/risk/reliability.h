#pragma once

#include "risk/prior.h"
#include "risk/risk.h"

#include <string>

namespace penumbra::risk {

/// Hosts that fail by a prior of their own.
struct FailureClass {
    std::string name;                       ///< as the planner wrote it, e.g. "generation=g9"
    std::vector<model::Selector> selectors; ///< all hold
    const FailurePrior* prior = nullptr;
};

/// How many joint paths of demand, failures and repairs stay without a breach.
struct Reliability {
    const FailurePrior* prior = nullptr; ///< of the hosts in no class
    std::vector<FailureClass> classes;
    int paths = 0;
    int demandPaths = 0;      ///< so many different demand paths are among them
    double noBreach = 1;      ///< share of the paths in which nothing below happens
    double low = 1, high = 1; ///< its 95 % interval (Wilson's), for so many paths
    double noStranding = 1;   ///< no workload without a host and no service lost by failures beyond what is so anyway
    double noExhaustion = 1;  ///< no host, zone or fleet runs out of anything, as without failures
    double noSloBreach = 1;   ///< no service breaks a promise, as without failures
    double failuresPerPath = 0;
    std::size_t states = 0; ///< sets of failed hosts that were placed again
    std::string text;       ///< one whole sentence
};

/// Every host that is up fails and is repaired by the prior of the last class that it is in, else by `prior`, apart
/// from all others and new at the begin of the window; whenever another set of hosts is down, its workloads are placed
/// again. Path i has demand path i modulo the number of those of which everything is known (of very large graphs
/// promises were looked at on the first ones alone), and the numbers of a host depend on the seed, its id and i alone:
/// an edit changes what is hit and not the dice. What a failure adds to the load of the hosts that take over is not
/// summed up here (see tolerance.h), nor what it adds to latencies.
base::Result<Reliability> reliability(const model::World& world, const simulate::Usage& usage,
                                      const FailurePrior& prior, base::TimeWindow within, const base::Run& run,
                                      int paths = 1024, const std::vector<FailureClass>& classes = {});

} // namespace penumbra::risk
