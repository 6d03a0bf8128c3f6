#pragma once

#include "ingest/fleet.h"

#include <map>
#include <pugixml.hpp>
#include <string>

namespace penumbra::ingest {

/// Reads the definitions of domains as libvirt writes them, and of a survey also the machine, its pools and what each
/// domain uses now. Counters are samples whose metric ends with "_total".
class Hypervisor final {
public:
    explicit Hypervisor(Intake& intake) : m_fleet(intake) {}
    /// False where the element is nothing of libvirt.
    bool take(const pugi::xml_node& root);
    void finish() { m_fleet.finish(); }

private:
    void takeNode(const pugi::xml_node& survey);
    void takeDomain(const pugi::xml_node& domain, const pugi::xml_node& stats);
    void takeUse(const model::ResourceId& id, const pugi::xml_node& stats);
    void takePool(const pugi::xml_node& pool);

    Fleet m_fleet;
    std::string m_host;                         ///< the machine's name; empty where only domains are known
    std::map<std::string, std::string> m_uuids; ///< of the domain that has a name
};

} // namespace penumbra::ingest
