#pragma once

#include "model/demand.h"
#include "model/world.h"
#include "simulate/placement.h"
#include "simulate/services/outlook.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace penumbra::simulate {

/// The quantiles that Usage keeps: the 95 % and the 80 % band and the median.
inline constexpr std::array<double, 5> kLevels{0.025, 0.1, 0.5, 0.9, 0.975};

enum class SubjectKind { Host, Zone, Fleet };

/// Kind, subject and dimension: what usage is ordered by.
using SeriesKey = std::tuple<SubjectKind, int, int>;

/// Use of one dimension by one host or pool, step by step, over all joint paths.
struct UsageSeries {
    SubjectKind kind = SubjectKind::Host;
    int subject = -1; ///< index into World::hosts or World::zones; -1 for the fleet
    int dimension = 0;
    std::array<std::vector<float>, kLevels.size()> quantiles; ///< one value per step
    std::vector<float> capacity;                              ///< per step: what is up then
    std::vector<float> exceed;                                ///< per step: share of the paths above capacity
    std::vector<int> firstExceed; ///< per path: the first step above capacity, or -1; empty where no path ever is
    bool measured = false;        ///< false: requests stand in for demand that nobody measured
    std::uint64_t inputs = 0;     ///< hash of everything it was computed from
    SeriesKey key() const { return {kind, subject, dimension}; }
};

struct Books;

/// The shadow's load: placements over time and the distribution of use.
struct Usage {
    base::TimeGrid grid;
    int pathCount = 0;
    std::vector<Placement> placements;
    /// Hosts, then zones, then the fleet; by subject, dimension.
    model::Table<std::shared_ptr<const UsageSeries>> series;
    std::vector<std::size_t>
        exceeding; ///< positions of the series that some path lies above the capacity of, ascending
    std::shared_ptr<const Books> books;                   ///< what the next result starts from; no part of the answer
    OutlookResult services = {};                          ///< what services promise
    std::shared_ptr<const PlacedFor> placedFor = nullptr; ///< of the placements; null: nobody noted it
    /// The first series that does not come before the key.
    std::size_t lowerBound(const SeriesKey& key) const;
    /// Where the series stands, if the subject has that dimension.
    std::optional<std::size_t> position(SubjectKind kind, int subject, int dimension) const;
    std::shared_ptr<const UsageSeries> found(SubjectKind kind, int subject, int dimension) const;
    /// The series, or null where the subject has no such dimension.
    const UsageSeries* find(SubjectKind kind, int subject, int dimension) const;
    const Placement& placementAt(base::Time t) const;
    /// Rows of the workloads that run on the host at that moment, ascending.
    std::vector<int> residents(int host, base::Time t) const;
    /// Index of the demand entry that the workload follows in the dimension, or -1.
    int entryOf(const model::World& world, const model::Demand& demand, int workload, int dimension) const;
};

/// Simulates demand on the world over demand.grid. A workload without a series takes what it requests. `before` may be
/// an earlier result: series whose inputs are the same are shared with it, and what differs is computed from the
/// difference, to the same bits.
base::Result<Usage> simulate(const model::World& world, const model::Demand& demand, const Usage* before,
                             const base::Run& run);

/// The placements that simulate() computes first; those of `before` where the worlds differ in nothing but demand that
/// nobody is placed by.
base::Result<Placed> placeLike(const model::World& world, const model::Demand& demand, const Usage* before,
                               const base::Run& run);

/// What simulate() does with them.
base::Result<Usage> simulate(const model::World& world, const model::Demand& demand, Placed placed, const Usage* before,
                             const base::Run& run);

} // namespace penumbra::simulate
