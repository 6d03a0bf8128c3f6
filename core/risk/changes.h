#pragma once

#include "model/world.h"
#include "risk/row_filter.h"

#include <string>
#include <vector>

namespace penumbra::risk {

/// One planned change as the world's rows show it: the hosts that one event or edit drains or cordons, one failure,
/// hosts that offer less, a host that leaves, the replicas of one service that join or end at the same time, requests
/// that differ for a while, workloads that are moved or stopped, demand that grows.
struct PlannedChange {
    enum class Kind {
        Drain,
        Cordon,
        Failure,
        Degraded,
        HostLeaves,
        Added,
        Ended,
        Resized,
        Moved,
        Stopped,
        Demand
    } kind = Kind::Drain;
    std::string cause;       ///< which event or edit: of what happens to hosts, or Stopped
    int service = -1;        ///< of what happens to workloads; -1: of no service, or Demand of several
    base::TimeWindow window; ///< in which it holds
    std::vector<int> rows{}; ///< hosts or workloads
    int host = -1;           ///< Moved: to which
    model::DemandChange demand{};
    bool onHosts() const { return kind <= Kind::HostLeaves; }
    bool operator==(const PlannedChange&) const = default;
};

/// The cause of an edit's row, without the number of its edit where it is a scheduled event's, which has one for each
/// of its hosts: all of them are one change.
std::string wholeCause(const std::string& cause);

/// Hosts and workloads to which anything happens at some time, from one world to another one that was edited.
class ChangingRows final {
public:
    explicit ChangingRows(const model::World& world);
    /// Goes over to another world; O(rows that differ) where none is gone.
    void adopt(const model::World& world);
    const std::vector<int>& hosts() const { return m_hosts.rows(); }
    const std::vector<int>& workloads() const { return m_workloads.rows(); }

private:
    model::World m_world;
    RowFilter<model::WorldHost> m_hosts;
    RowFilter<model::WorldWorkload> m_workloads;
};

/// Every planned change within the horizon, those of hosts first, in the order of the rows; `rows` are the world's.
std::vector<PlannedChange> plannedChanges(const model::World& world, const ChangingRows& rows,
                                          base::TimeWindow horizon);

/// The world without those changes.
model::World without(const model::World& world, const std::vector<PlannedChange>& changes);

/// "the drain of c3-01 and c3-02", "2 more replicas of payment".
std::string sayChange(const model::World& world, const PlannedChange& change);

/// What it changes: the first of its hosts, or the service.
model::ResourceId subjectOf(const model::World& world, const PlannedChange& change);

} // namespace penumbra::risk
