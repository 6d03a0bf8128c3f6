#pragma once

#include "model/demand.h"
#include "model/world.h"
#include "simulate/placement.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace penumbra::simulate {

/// The quantiles that Usage keeps: the 95 % and the 80 % band and the median.
inline constexpr std::array<double, 5> kLevels{0.025, 0.1, 0.5, 0.9, 0.975};

enum class SubjectKind { Host, Zone, Fleet };

/// Use of one dimension by one host or pool, step by step, over all joint paths.
struct UsageSeries {
    SubjectKind kind = SubjectKind::Host;
    int subject = -1; ///< index into World::hosts or World::zones; -1 for the fleet
    int dimension = 0;
    std::array<std::vector<float>, kLevels.size()> quantiles; ///< one value per step
    std::vector<float> capacity;                              ///< per step: what is up then
    std::vector<float> exceed;                                ///< per step: share of the paths above capacity
    std::vector<int> firstExceed;                             ///< per path: the first step above capacity, or -1
    bool measured = false;    ///< false: requests stand in for demand that nobody measured
    std::uint64_t inputs = 0; ///< hash of everything it was computed from
};

/// The shadow's load: placements over time and the distribution of use.
struct Usage {
    base::TimeGrid grid;
    int pathCount = 0;
    std::vector<Placement> placements;
    std::vector<std::shared_ptr<const UsageSeries>>
        series; ///< hosts, then zones, then the fleet; by subject, dimension
    /// The series, or null where the subject has no such dimension.
    const UsageSeries* find(SubjectKind kind, int subject, int dimension) const;
    const Placement& placementAt(base::Time t) const;
};

/// Simulates demand on the world over demand.grid. A workload without a series takes what it requests. `before` may be
/// an earlier result: series whose inputs are the same are shared with it, not computed again.
base::Result<Usage> simulate(const model::World& world, const model::Demand& demand, const Usage* before,
                             const base::Run& run);

} // namespace penumbra::simulate
