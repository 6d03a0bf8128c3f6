#pragma once

#include "ingest/cloud/kinds.h"
#include "ingest/fleet.h"

#include <map>
#include <optional>
#include <string>

namespace penumbra::ingest {

/// What an EC2 instance of that type has, as AWS documents it; nothing for a type that is not known here.
std::optional<InstanceSize> sizeOfType(std::string_view type);

/// Whether the text has the form of an instance type: "m5.xlarge".
bool isInstanceType(std::string_view text);

/// What one source says of an EC2 instance; what it does not say is empty.
struct Ec2Instance {
    std::string id, type, zone, state, name, dns, address, dedicatedHost;
    std::optional<double> vcpus; ///< as the instance's own CPU options say
    std::optional<base::Time> launched;
    std::map<std::string, std::string> facts;
    std::string where;
};

/// Describes EC2 instances and where they are. An instance whose hardware is not known is a host; one on a dedicated
/// host is a workload on it.
class Ec2Fleet final {
public:
    explicit Ec2Fleet(Intake& intake) : m_fleet(intake) {}
    Fleet& fleet() { return m_fleet; }
    void learnType(const std::string& type, const InstanceSize& size) { m_types[type] = size; }
    void add(const Ec2Instance& instance);
    /// The zone, within its region; empty where the text is no zone.
    model::ResourceId zone(const std::string& name, const std::string& where);
    void finish();

private:
    Fleet m_fleet;
    std::map<std::string, InstanceSize> m_types;     ///< as the file itself says
    std::map<std::string, int> m_assumed, m_unknown; ///< types whose size came from the table, or is not known
    int m_stopped = 0;
};

} // namespace penumbra::ingest
