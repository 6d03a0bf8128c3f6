#pragma once

#include "ingest/fleet.h"
#include "ingest/rvtools/tabs.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// Collects the rows of an RVTools export and describes them when all are known: a machine's name is an id only where
/// no other machine has it.
class RvExport final {
public:
    explicit RvExport(Intake& intake) : m_fleet(intake) {}
    void take(const std::string& tab, const RvRow& row);
    void finish();

private:
    struct Machine {
        std::string name, id, uuid, where;
        bool off = false;
        model::StatedResource resource;
        std::string host, cluster, center, datastore;
    };

    bool isCounted(RowReader& row, const std::string& tab);
    void takeMachine(RowReader& row);
    void takeMemory(RowReader& row);
    void takeHost(RowReader& row);
    void takeDatastore(RowReader& row);
    void takeCluster(RowReader& row);
    /// The zone of the cluster, or of the datacenter where there is none; empty where the row names neither.
    model::ResourceId zoneOf(const std::string& center, const std::string& cluster, const std::string& where);
    /// Puts the host into the zone, unless it is in one already.
    void settle(const model::ResourceId& host, const model::ResourceId& zone);
    Machine* sameMachine(const Machine& memory);
    void addMachines();
    void addClusters();

    Fleet m_fleet;
    std::vector<Machine> m_machines, m_memories;
    std::map<std::string, std::string> m_centerOf; ///< of clusters, as hosts and machines say
    struct Cluster {
        std::string name, where;
        model::StatedResource facts;
    };
    std::vector<Cluster> m_clusters;
    std::set<std::string> m_settled;    ///< hosts that have their zone
    std::map<std::string, int> m_index; ///< of the machines of vInfo; -1 where several share the key
    int m_differ = 0;
};

} // namespace penumbra::ingest
