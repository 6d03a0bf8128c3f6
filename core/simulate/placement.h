#pragma once

#include "base/result.h"
#include "base/run.h"
#include "model/table.h"
#include "model/world.h"
#include "simulate/refusal.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace penumbra::simulate {

struct RefusalCount {
    RefusalReason reason = RefusalReason::Capacity;
    int dimension = -1;
    int hosts = 0;
    bool operator==(const RefusalCount&) const = default;
};

/// A workload that no host takes, with its refusals counted over all hosts, the nearest miss and what would help.
struct Unplaced {
    int workload = -1;
    std::vector<RefusalCount> counts; ///< most frequent first
    Refusal nearest;                  ///< the capacity refusal that misses least, where there is one
    Change change; ///< the smallest that would let it in, by place() in the first moment without a host
    bool operator==(const Unplaced&) const = default;
};

struct Move {
    int workload = -1;
    int from = -1; ///< -1: it was waiting
    int to = -1;
    bool operator==(const Move&) const = default;
};

/// A move that an edit asked for and its target refused; the workload stayed where it was, or was placed elsewhere.
struct RefusedMove {
    int workload = -1;
    Refusal refusal;
    bool operator==(const RefusedMove&) const = default;
};

/// Which GPUs of its host a workload holds: a bit for each whole one, and the one that it has a share of.
struct GpuHold {
    std::uint64_t whole = 0;
    std::int8_t shared = -1;
    bool operator==(const GpuHold&) const = default;
};

/// A workload that made room for one of higher priority that fitted nowhere.
struct Eviction {
    int workload = -1;
    int host = -1; ///< where it ran
    int by = -1;   ///< the workload that took its place
    bool operator==(const Eviction&) const = default;
};

/// What each workload takes that requests nothing: measured instead. Shared, immutable.
struct Sizes {
    std::shared_ptr<const std::vector<model::Amounts>> of; ///< per workload, or null
    bool operator==(const Sizes& other) const { return of == other.of || (of && other.of && *of == *other.of); }
};

/// Who runs where from one breakpoint of the world to the next. Placements that follow one another share what does not
/// differ.
struct Placement {
    base::TimeWindow window;
    model::Table<int> hostOf;   ///< per workload; -1: not there, or unplaced
    model::Table<GpuHold> gpus; ///< per workload; empty in a fleet without GPUs
    std::vector<Move> moves;    ///< against the placement before, the first against the live inventory
    std::vector<Unplaced> unplaced;
    std::vector<int> lost; ///< pinned workloads whose host is not up; they come back with it
    std::vector<int> held; ///< on a drained host still: without them their service has fewer than its budget asks for
    std::vector<Eviction> evictions;
    std::vector<RefusedMove> refusedMoves;
    std::vector<int> overcommitted; ///< hosts that hold more requests than they have; what runs there stays
    Sizes sizes;
    bool operator==(const Placement&) const = default;
};

/// Places every workload through all breakpoints in `within`, each placement starting from the one before: what can
/// stay stays, even on a host that is overcommitted in the live data; what lost its host, waits, or was resized and no
/// longer fits is placed by the world's policy: highest priority first, then largest (or as they come, where the policy
/// says so), then by row; of the hosts with the fewest broken preferences (soft rules, PreferNoSchedule) on the one
/// that the policy ranks highest, of equal ones the first. Best fit ranks by what is left over, to a two-thousandth of
/// the largest host. A request for GPUs needs GPUs, not their sum: up to a whole one on one, more on as many. Where no
/// host takes one that preempts, workloads of lower priority make room and are placed again (Cluster::preempt). A drain
/// lets the replicas of a service with a disruption budget go one by one, each only while enough others run; what has
/// to stay is held. A workload that returns from a drain stays where it went; a pinned one is lost with its host and
/// returns with it. A workload reserves what it requests; one without any request reserves its entry of `sizes`, where
/// there is one. Fails only when stopped.
base::Result<std::vector<Placement>> place(const model::World& world, base::TimeWindow within, const base::Run& run,
                                           const Sizes& sizes = {});

/// Where a run of place() started from, for the next one: everybody on the host of the live inventory.
struct PlacementStart;

/// What placements were made for. Who shares it has the same placements, of worlds that differ in nothing but demand.
struct PlacedFor {
    model::World world;
    Sizes sizes;
    base::TimeWindow within;
    std::uint64_t seed = 1;
};

struct Placed {
    std::vector<Placement> placements;
    std::shared_ptr<const PlacementStart> start;
    std::shared_ptr<const PlacedFor> of = nullptr; ///< null: nobody noted it
};

/// The same placements as place(), from what a run on a world like this one started from, which began at the same
/// moment and went as far or further; null: there was none.
base::Result<Placed> place(const model::World& world, base::TimeWindow within, const base::Run& run, const Sizes& sizes,
                           const std::shared_ptr<const PlacementStart>& before);

/// Every host's refusal of one workload under a placement, in host order. Empty when some host would take it.
std::vector<Refusal> refusals(const model::World& world, const Placement& placement, int workload);

/// One N-k case: what re-placement makes of a placement when these hosts fail at its begin. Nothing is changed.
struct Loss {
    std::vector<int> hosts;
    std::vector<Move> moves;
    std::vector<Unplaced> homeless; ///< with every host's refusal counted
    std::vector<int> lost;          ///< pinned workloads, lost with their host
};

/// Failures in many placements of one world: what they have in common is prepared once, and from one placement to the
/// next only the difference is walked. For one thread at a time; keeps a reference to the world.
class Failures final {
public:
    explicit Failures(const model::World& world, const Sizes& sizes = {});
    Failures(Failures&&) noexcept;
    Failures& operator=(Failures&&) noexcept;
    ~Failures();
    /// As failEach(); the placement must have been made with the same sizes.
    base::Result<std::vector<Loss>> each(const Placement& placement, std::span<const std::vector<int>> sets,
                                         const base::Run& run);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// One loss for every set of hosts, in order, exact: by re-placement under all rules.
base::Result<std::vector<Loss>> failEach(const model::World& world, const Placement& placement,
                                         std::span<const std::vector<int>> sets, const base::Run& run);

} // namespace penumbra::simulate
