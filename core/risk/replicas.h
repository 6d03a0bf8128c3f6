#pragma once

#include "model/world.h"
#include "risk/row_filter.h"
#include "simulate/placement.h"

#include <optional>
#include <utility>
#include <vector>

namespace penumbra::risk {

/// Replicas per service at the begin of a placement. A service of which the inventory knows no workload at all counts
/// as running: nothing is known against it.
struct Replicas {
    std::vector<int> running;  ///< with a host, and without an outage of their own
    std::vector<int> expected; ///< that exist then
    base::Time at{};
};

/// Counts replicas from one placement to the next, of one world or of one that was edited: only workloads that differ,
/// come or go are looked at again. A copy is an independent state.
class ReplicaCount final {
public:
    explicit ReplicaCount(const model::World& world);
    /// Goes over to another world; O(rows that differ) where none is gone.
    void adopt(const model::World& world);
    /// Under a placement of that world.
    Replicas of(const simulate::Placement& placement);

private:
    /// How a workload was counted.
    struct Counted {
        int service = -1;
        bool exists = false, runs = false;
    };
    void count(std::size_t row, base::Time t);
    void mark();
    void noteMarks(base::Time t);

    model::World m_world;
    RowFilter<model::WorldWorkload> m_timed;                        ///< workloads that come, go or stop by themselves
    std::optional<std::vector<std::pair<base::Time, int>>> m_marks; ///< when they do, by time; once that matters
    std::vector<int> m_due;                                         ///< rows that are others since the last placement
    model::Table<int> m_hostOf;                                     ///< in the last placement
    std::optional<base::Time> m_at;                                 ///< of the last placement
    std::vector<Counted> m_counted;                                 ///< per workload
    std::vector<int> m_members, m_running, m_expected;              ///< per service
};

/// Of one placement alone.
Replicas replicasOf(const model::World& world, const simulate::Placement& placement);

} // namespace penumbra::risk
