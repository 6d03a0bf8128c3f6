#pragma once

#include "risk/risk.h"

#include <array>
#include <string>
#include <vector>

namespace penumbra::risk {

/// With which demand a loss is judged, from the least to the most: by what is reserved (a workload without a host, a
/// lost service), or by what is used on the hosts that take over: the median path, nine paths in ten, nineteen in
/// twenty.
enum class DemandLevel { Requests, Expected, P90, P95 };
inline constexpr std::size_t kDemandLevels = 4;
const char* demandLevelName(DemandLevel level); ///< "requests", "expected", "p90", "p95"

/// Hours in which one loss is not survived.
struct FatalSpell {
    std::string name;                          ///< "db-01", "rack r3"
    std::vector<model::ResourceId> hosts;      ///< that are lost
    DemandLevel level = DemandLevel::Requests; ///< the least demand with which it is fatal; so it is with every larger
    base::TimeWindow window;
    std::vector<model::ResourceId> affected; ///< workloads without a host and lost services, or the overloaded host
    std::string text;                        ///< one whole sentence
};

/// Whether every single loss is survived, step by step.
struct Tolerance {
    SweepKind kind = SweepKind::Hosts;
    base::TimeGrid grid;                               ///< the steps that were looked at
    std::array<std::vector<int>, kDemandLevels> fatal; ///< per step: how many losses are not survived
    std::vector<signed char> pairs;                    ///< per step: any two hosts can be lost; -1: not known
    std::vector<FatalSpell> spells;                    ///< by begin, then name
    std::size_t losses = 0;                            ///< tried, over all placements
    std::size_t computed = 0;                          ///< loads of hosts that take over, path by path
    std::size_t bounded = 0;                           ///< loads that a bound ruled out as harmless
    bool holds(DemandLevel level, int step) const {
        return fatal[static_cast<std::size_t>(level)][static_cast<std::size_t>(step)] == 0;
    }
};

/// Exact N-1 for hosts, racks or zones (not pairs): at every placement each of them fails and its workloads are placed
/// again; then the paths of what moved are added to those of the hosts that took it over, in each step as it stands
/// at its begin, and again for every placement that begins within it. A host that is overloaded without any loss does
/// not count, nor does what has no host anyway. Where the 97.5 % quantile of a host and the most that the newcomers
/// ever use fit together, no path is summed up: at most one path in forty can lie above. `pairs` are judged by
/// requests, and only where there are no more than `mostPairs` over all placements.
base::Result<Tolerance> tolerance(const model::World& world, const model::Demand& demand, const simulate::Usage& usage,
                                  SweepKind kind, base::TimeWindow within, const base::Run& run,
                                  std::size_t mostPairs = 500'000);

/// "N-1 does not hold on Tuesday 2026-03-03 from 02:00 to 05:00 UTC: losing a4-01 leaves payment without a host."
std::string sayFatal(const FatalSpell& spell, SweepKind kind, base::Time horizon);

} // namespace penumbra::risk
