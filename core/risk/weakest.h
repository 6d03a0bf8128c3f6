#pragma once

#include "risk/risk.h"

#include <array>
#include <string>
#include <vector>

namespace penumbra::risk {

/// The smallest sets of hosts whose loss leaves a workload without a host or loses a service.
struct Weakest {
    int size = 0;                ///< of the sets in `sets`; 0: none of up to `largest` hosts is fatal
    int largest = 0;             ///< sizes up to here were looked at in full
    std::vector<SweepCase> sets; ///< in the order of the hosts, the first `most`
    std::size_t fatal = 0;       ///< how many there are of that size
    /// One host more than in `sets`: those that hold none of these and are fatal all the same, the first `most`, for a
    /// weakest host hides the weakest pair. Only where `largest` asks for that size.
    std::vector<SweepCase> next;
    std::size_t nextFatal = 0;
    bool nextWhole = false;  ///< that size was looked at in full
    std::size_t tried = 0;   ///< sets that were placed again, over all sizes
    std::size_t skipped = 0; ///< sets that a bound proves survivable
    std::string text;        ///< one or two whole sentences
};

/// Sizes from 1 on, each in full before the next one, with the placement at `at`, until there is a fatal one or
/// `largest` is reached. Exact: a set is left out only where it is proven that every workload of it finds a host and
/// every service keeps what it needs:
///   - a workload that n hosts besides its own would take now finds one while n >= |S| + what was placed before it:
///     each lost host and each workload placed earlier takes away one host at most, a whole rack or zone where a hard
///     rule of the fleet keeps a group apart there;
///   - a service that can spare d replicas is not lost by fewer than d + 1 of its replicas that are bound to hosts of
///   S.
/// Where a workload gathers, spreads evenly or preempts, neither is a proof, and every set is placed again.
/// The size beyond the fatal one is searched in the same way, up to 100,000 placements.
/// Ends a size that needs more than `mostTried` placements; `largest` of the answer is then smaller.
base::Result<Weakest> weakest(const model::World& world, const simulate::Usage& usage, base::Time at, int largest,
                              const base::Run& run, std::size_t most = 20, std::size_t mostTried = 3'000'000);

} // namespace penumbra::risk
