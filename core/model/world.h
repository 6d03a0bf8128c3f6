#pragma once

#include "base/problem.h"
#include "base/result.h"
#include "model/inventory.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::model {

enum class OutageKind { Failure, Drain, Cordon };

/// A window in which a host offers nothing (Failure, Drain) or takes nothing new (Cordon).
struct Outage {
    base::TimeWindow window;
    OutageKind kind = OutageKind::Failure;
    std::string cause; ///< which edit or event
    bool operator==(const Outage&) const = default;
};

/// How a ramp rises: in a straight line, or as 3x^2 - 2x^3, slowly at either end.
enum class Curve : std::uint8_t { Straight, Smooth };

/// A factor for each step of a grid; 1 outside of it. A value, shared by its copies.
class FactorSteps final {
public:
    FactorSteps() = default;
    FactorSteps(const base::TimeGrid& grid, std::vector<float> factors); ///< one per step of the grid
    bool empty() const { return !m_data; }
    double at(base::Time t) const;
    bool operator==(const FactorSteps& other) const;

private:
    struct Data {
        base::TimeGrid grid;
        std::vector<float> factors;
        bool operator==(const Data&) const = default;
    };
    std::shared_ptr<const Data> m_data;
};

/// Demand times a factor in a window: from `from` at its begin along the curve to `to` after `ramp`, then `to`, and
/// back to `from` over the last `back` before its end. Where both ramps meet, the lower share counts.
struct DemandChange {
    base::TimeWindow window;
    double from = 1;
    double to = 1;
    base::Duration ramp{};
    base::Duration back{};
    Curve curve = Curve::Straight;
    DimensionSet dimensions = kEveryDimension; ///< what changes
    /// The factor is one on what is asked: where a fit says what that does to a dimension, it changes by the fit.
    bool byLoad = false;
    FactorSteps steps = {};        ///< times these
    double at(base::Time t) const; ///< 1 outside the window
    bool changes(int dimension) const { return (dimensions & only(dimension)) != 0; }
    bool operator==(const DemandChange&) const = default;
};

/// A host's capacity times a factor in a window; several at once multiply.
struct CapacityChange {
    base::TimeWindow window;
    std::vector<double> factors; ///< 0 to 1, one per dimension; those that are missing: 1
    std::string cause;           ///< which edit or event
    bool operator==(const CapacityChange&) const = default;
};

struct Resize {
    base::TimeWindow window;
    Amounts request;
    bool operator==(const Resize&) const = default;
};

/// A move to a host that somebody asked for, at the window's begin.
struct Relocation {
    base::TimeWindow window;
    int host = -1; ///< index into World::hosts
    bool operator==(const Relocation&) const = default;
};

/// What a host does at a moment, from the least to the gravest; of several outages at once the gravest counts.
enum class HostState : std::uint8_t { Up, Cordoned, Drained, Failed, Absent };

/// What is known against a host's software.
struct Vulnerability {
    double cvss = 0;                      ///< the highest base score of all that is open, 0 to 10; 0: nothing is known
    base::Time mended = base::kEndOfTime; ///< when all of it is closed
    /// High or critical by the rating scale of CVSS (FIRST, Specification 3.1, section 5) and still open.
    bool isHigh(base::Time t) const { return cvss >= 7 && t < mended; }
    bool operator==(const Vulnerability&) const = default;
};

struct WorldHost {
    ResourceId id;
    std::string name;
    int zone = -1;      ///< index into World::zones; -1: none
    int rack = -1;      ///< index into World::racks
    Amounts capacity;   ///< every dimension present; kUnlimited where the inventory states none and none is not zero
    Amounts overcommit; ///< thousandths of the capacity that may be reserved; absent: 1000
    Labels labels;
    std::vector<Taint> taints;
    bool cordoned = false;
    base::TimeWindow exists;
    std::vector<Outage> outages;
    std::vector<CapacityChange> capacityChanges;
    Vulnerability vulnerability;
    std::uint32_t ownDemand = 0; ///< one bit per dimension whose measured series is the host's own and never moves
    HostState stateAt(base::Time t) const;
    /// What it offers at t while it is up: its capacity and every change, rounded down. Unlimited stays unlimited.
    Amounts capacityAt(base::Time t) const;
    /// How much of the dimension may be reserved: its capacity, as far as it is overcommitted.
    std::int64_t reservable(int dimension) const { return overcommitted(dimension, capacity.at(dimension)); }
    /// The same of what it offers at another time, `own` of the dimension.
    std::int64_t overcommitted(int dimension, std::int64_t own) const;
    Amounts reservableAt(base::Time t) const; ///< of every dimension, at t
    /// It is there and neither failed nor drained.
    bool up(base::Time t) const { return stateAt(t) <= HostState::Cordoned; }
    /// It is up and takes new workloads.
    bool schedulable(base::Time t) const { return stateAt(t) == HostState::Up; }
    bool operator==(const WorldHost&) const = default;
};

/// Whether the host's labels, or its name where the selector is about that, meet the selector.
bool selects(const Selector& selector, const WorldHost& host);

struct WorldWorkload {
    ResourceId id;
    std::string name;
    int service = -1; ///< index into World::services
    int host = -1;    ///< where it runs in the live inventory; -1: waiting
    Amounts request;  ///< absent dimensions: it reserves none
    std::vector<Resize> resizes;
    std::vector<Relocation> relocations;
    PlacementRules rules;
    /// Moments at which it leaves its host where the rules, which may have changed, refuse it there.
    std::vector<base::Time> reviews;
    base::TimeWindow exists;
    ResourceId demandOf; ///< whose series its demand follows: itself, the replica it was copied from, or its host
    double demandShare = 1;
    /// Per dimension, of demandOf's series, on top of demandShare; empty: all of it. Workloads that share one host's
    /// measured load have their share of the host's requests here.
    std::vector<double> dimensionShares;
    std::vector<DemandChange> demandChanges;
    std::vector<int> licences;   ///< that it needs to run beside its service's, indices into World::licences
    std::vector<int> datastores; ///< on which it keeps its data, indices into World::datastores
    /// When it keeps its room on the host and does not work, whatever the kind of the outage: its datastore failed.
    std::vector<Outage> outages;
    bool measuredLoad = false; ///< stands for what a host was measured to carry and no workload accounts for
    Amounts requestAt(base::Time t) const;
    /// demandShare and every change at t, the factors on what is asked in proportion.
    double demandFactor(base::Time t, int dimension) const;
    bool works(base::Time t) const; ///< no outage of its own
    /// Its part of demandOf's series in that dimension, before demandFactor.
    double dimensionShare(int dimension) const;
    bool operator==(const WorldWorkload&) const = default;
};

/// Requests of a service times a factor in a window.
struct RequestChange {
    DemandChange change;
    bool follows = false; ///< what it calls gets its share of the change too
    bool operator==(const RequestChange&) const = default;
};

struct WorldService {
    ResourceId id;
    std::string name;
    int minAvailable = 0;
    int tier = 3;
    bool perHost = false; ///< one on every host that its rules allow: a DaemonSet
    /// Name of the disruption budget that stands behind minAvailable, or empty: a drain waits rather than break it.
    std::string budget{};
    ServiceTraits traits = {};
    std::vector<RequestChange> requestChanges = {};
    std::vector<int> licences = {}; ///< that every replica needs to run, indices into World::licences
    bool operator==(const WorldService&) const = default;
};

struct Dependency {
    int from = -1; ///< the caller, index into World::services
    int to = -1;
    bool hard = true;
    base::TimeWindow window{}; ///< when it holds
    CallTraits call = {};
    bool operator==(const Dependency&) const = default;
};

/// Capacity of a dimension that a host does not state and that is not zero by default. Small enough to add up.
inline constexpr std::int64_t kUnlimited = std::int64_t{1} << 60;

/// Another placement policy while the window lasts.
struct PolicyChange {
    base::TimeWindow window;
    std::string policy;    ///< an id of policyNames()
    bool makeRoom = false; ///< what runs is moved where that lets in what has no host
    bool operator==(const PolicyChange&) const = default;
};

/// A licence counts the hosts on which at least one of its workloads runs, or all cores of these hosts.
struct Licence {
    struct Limit {
        base::TimeWindow window;
        std::int64_t most = 0; ///< cores, or hosts
        bool operator==(const Limit&) const = default;
    };
    std::string name;
    bool perCore = true;
    std::vector<Limit> limits;               ///< in each window at most so many; of several that hold the last
    std::int64_t mostAt(base::Time t) const; ///< kUnlimited where none holds
    /// What a host counts: 1, or its cores as the inventory states them, rounded up.
    std::int64_t costOf(const WorldHost& host) const;
    bool operator==(const Licence&) const = default;
};

/// The shadow inventory's structure: what exists, where and under which rules at every moment of the future. An
/// immutable value: rows carry windows, so one World covers all of time and overlapping edits meet by themselves.
struct World {
    Dimensions dimensions;
    /// Natural names: makeId(ResourceKind::Zone, zones[i]) is the id.
    std::vector<std::string> zones, racks, datastores;
    Table<WorldHost> hosts;
    Table<WorldWorkload> workloads;
    Table<WorldService> services;
    std::vector<Dependency> dependencies;
    std::vector<PolicyChange> policies;
    std::vector<Licence> licences;
    /// The id of the placement policy at t: of the last change that holds then, or of the first of policyNames().
    std::string_view policyAt(base::Time t) const;
    bool makesRoomAt(base::Time t) const; ///< as the same change says
    bool operator==(const World&) const = default;
};

} // namespace penumbra::model

#define PENUMBRA_ENTRY(Row) extern template class std::vector<penumbra::model::Row>;
#include "model/rows.def"
#undef PENUMBRA_ENTRY
extern template class penumbra::model::Table<penumbra::model::WorldHost>;
extern template class penumbra::model::Table<penumbra::model::WorldWorkload>;
extern template class penumbra::model::Table<penumbra::model::WorldService>;

namespace penumbra::model {

/// The world of a live inventory, untouched by any event or edit: shadow == live. Where a host is measured and none of
/// its workloads is, the host's load is shared out to them in proportion to their requests; a dimension that none of
/// them requests gets one movable workload, "load of HOST". Where some of its workloads are measured, a dimension that
/// none of them measures or requests stays with the host as its own demand. Notes what it had to assume; a relation
/// without a target is one.
World makeWorld(const Inventory& inventory, base::Problems& problems);

/// The licences that the workload needs, its service's too, by name.
std::vector<int> licencesOf(const World& world, int workload);

/// Index of the row with that id, or -1.
int findHost(const World& world, const ResourceId& id);
int findWorkload(const World& world, const ResourceId& id);
int findService(const World& world, const ResourceId& id);

/// Index of the row that a person means: its id, or a name or natural name that only one row has. The error names near
/// misses.
base::Result<int> resolveHost(const World& world, std::string_view text);
base::Result<int> resolveWorkload(const World& world, std::string_view text);
base::Result<int> resolveService(const World& world, std::string_view text);

/// Every moment in `within` at which the structure changes (existence, outages, capacity, resizes, moves, dependencies,
/// policy), ascending, `within.begin` first.
std::vector<base::Time> breakpoints(const World& world, base::TimeWindow within);

} // namespace penumbra::model
