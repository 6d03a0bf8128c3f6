#pragma once

#include "graph/impact.h"
#include "session/session.h"

namespace penumbra::analysis {

/// How what is alike is drawn as one: nothing, or the workloads of one service and the hosts of one rack or zone.
enum class Collapse { None, Rack, Zone };
base::Result<Collapse> parseCollapse(std::string_view name); ///< "none", "rack", "zone"
const char* collapseName(Collapse collapse);

/// What of the fleet is drawn, and what is taken to fail.
struct TopologyRequest {
    model::ResourceId focus{}; ///< empty: every service
    int depth = 1;             ///< how many hops from the focus; without one it means nothing
    Collapse collapse = Collapse::None;
    model::ResourceId failed{}; ///< a host, rack, zone, workload or service; empty: nothing
    base::Time at{};            ///< when; clamped into the evaluation's horizon
    std::size_t most = 150;     ///< nodes; what goes beyond is counted
    bool operator==(const TopologyRequest&) const = default;
};

struct TopologyNode {
    enum class Kind { Service, Workload, Host, Rack, Zone };
    Kind kind = Kind::Service;
    model::ResourceId id; ///< of a group of workloads: that of the first
    std::string name;
    int members = 1;  ///< that are drawn as this one
    std::string note; ///< of a service: "3 of 3 run, 2 needed"
    graph::ServiceState state = graph::ServiceState::Well;
    std::string reason; ///< why it is not well, a sentence; empty where it is
    int hop = -1;       ///< from what fails: 0 is that itself; -1: not reached
    bool operator==(const TopologyNode&) const = default;
};

/// From who needs it to what is needed.
struct TopologyEdge {
    enum class Kind { Hard, Soft, Replica, RunsOn };
    int from = -1, to = -1; ///< nodes
    Kind kind = Kind::Hard;
    bool operator==(const TopologyEdge&) const = default;
};

/// Services, workloads and hosts with what ties them, and how a failure goes through them.
struct Topology {
    TopologyRequest request;
    std::vector<TopologyNode> nodes;
    std::vector<TopologyEdge> edges;
    std::size_t leftOut = 0;                     ///< nodes beyond `most`
    std::size_t degraded = 0, lost = 0;          ///< services of the whole fleet that the failure degrades or loses
    int find(const model::ResourceId& id) const; ///< the node, or -1
};

/// Of the evaluation's shadow at that moment: the neighbourhood of the focus, and with a failure also every service
/// that it reaches, by the way. A failure is what it is at once, before anything is placed again; what is drawn as one
/// is lost where all of it fails, else degraded. Input error for an id that there is not.
base::Result<Topology> topologyOf(const session::Evaluation& evaluation, const TopologyRequest& request);

} // namespace penumbra::analysis
