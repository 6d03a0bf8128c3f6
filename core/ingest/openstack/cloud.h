#pragma once

#include "ingest/fleet.h"

#include <map>
#include <string>
#include <tuple>

namespace penumbra::ingest {

/// Reads the answers of the compute API (Nova) that stand in one file.
class OpenStackCloud final {
public:
    explicit OpenStackCloud(Intake& intake) : m_fleet(intake) {}
    /// One answer of the API; false where it has nothing of an answer.
    bool take(const base::Json& answer, const document::Place& place);
    void finish();

private:
    void takeHypervisor(const base::Json& hypervisor, const document::Place& place);
    void takeHypervisorServers(const base::Json& hypervisor, const model::ResourceId& host,
                               const document::Place& place);
    void takeServer(const base::Json& server, const document::Place& place);
    void takeFlavor(const base::Json& flavor, const document::Place& place);
    void takeService(const base::Json& service, const document::Place& place);
    void takeZone(const base::Json& zone, const document::Place& place);
    void takeAggregate(const base::Json& aggregate, const document::Place& place);
    /// What the flavor of a server gives it: vCPUs, memory and disk.
    model::Amounts sizeOf(const base::Json& server, const document::Place& place, bool& good);
    /// Names of servers are not unique; the second one of a name gets its UUID behind it.
    std::string serverName(const std::string& name, const std::string& uuid);

    Fleet m_fleet;
    std::map<std::string, model::Amounts> m_flavors;      ///< by id and by name
    std::map<std::string, std::string> m_serverOf;        ///< UUID of the server that has a name
    std::map<std::string, model::StatedResource> m_hosts; ///< of services and aggregates
    std::map<std::string, int> m_disks;                   ///< how many hypervisors state the same disk
    int m_sizeless = 0, m_hostless = 0, m_unknownSize = 0;
};

} // namespace penumbra::ingest
