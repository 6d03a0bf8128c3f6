#include "base/text.h"
#include "ingest/rvtools/rows.h"

#include "base/say.h"

#include "model/identity.h"

#include <fmt/format.h>
#include <set>

namespace penumbra::ingest {

model::ResourceId RvExport::zoneOf(const std::string& center, const std::string& cluster, const std::string& where) {
    const auto outer = center.empty() ? model::ResourceId() : m_fleet.place(model::ResourceKind::Zone, center, where);
    if (cluster.empty()) return outer;
    const auto zone =
        m_fleet.place(model::ResourceKind::Zone, center.empty() ? cluster : center + "/" + cluster, where);
    if (!outer.empty()) m_fleet.relate(zone, outer, model::RelationKind::Within);
    return zone;
}

void RvExport::settle(const model::ResourceId& host, const model::ResourceId& zone) {
    if (!zone.empty() && m_settled.insert(host.text()).second) m_fleet.relate(host, zone, model::RelationKind::Within);
}

/// The machine of vInfo that a row of vMemory is about: by its id, else by its name where one alone has it.
RvExport::Machine* RvExport::sameMachine(const Machine& memory) {
    if (m_index.empty())
        for (std::size_t i = 0; i < m_machines.size(); ++i)
            for (const auto& key : {"id " + m_machines[i].id, "name " + m_machines[i].name})
                if (const auto [at, fresh] = m_index.try_emplace(key, static_cast<int>(i)); !fresh) at->second = -1;
    auto found = memory.id.empty() ? m_index.end() : m_index.find("id " + memory.id);
    if (found == m_index.end()) found = m_index.find("name " + memory.name);
    return found == m_index.end() || found->second < 0 ? nullptr : &m_machines[static_cast<std::size_t>(found->second)];
}

void RvExport::addMachines() {
    std::map<std::string, int> names, uuids;
    for (const auto& machine : m_machines) {
        ++names[machine.name];
        if (!machine.uuid.empty()) ++uuids[machine.uuid];
    }
    int doubled = 0, cloned = 0;
    for (auto& machine : m_machines) {
        auto& resource = machine.resource;
        if (names[machine.name] > 1) {
            ++doubled;
            resource.id =
                model::makeId(model::ResourceKind::Workload,
                              fmt::format("{}#{}", machine.name, machine.id.empty() ? machine.uuid : machine.id));
        }
        if (!machine.uuid.empty() && uuids[machine.uuid] > 1)
            ++cloned;
        else
            m_fleet.identify(resource, model::identity::kUuid, machine.uuid);
        const auto id = resource.id;
        m_fleet.add(std::move(resource), machine.where);
        if (!machine.host.empty()) {
            const auto host = model::makeId(model::ResourceKind::Host, machine.host);
            m_fleet.relate(id, host, model::RelationKind::RunsOn);
            settle(host, zoneOf(machine.center, machine.cluster, machine.where)); // a machine is where its host is
        }
        if (!machine.datastore.empty())
            m_fleet.relate(id, model::makeId(model::ResourceKind::Datastore, machine.datastore),
                           model::RelationKind::RunsOn);
    }
    if (doubled > 0)
        m_fleet.intake().warn(
            "repeated-name", m_fleet.intake().input().name,
            PENUMBRA_SAY("Problem", "{} virtual machines share their name with another one; their VM ID was added "
                                    "to the name.")(doubled));
    if (cloned > 0)
        m_fleet.intake().warn(
            "repeated-uuid", m_fleet.intake().input().name,
            PENUMBRA_SAY("Problem", "{} virtual machines share their UUID with another one, as clones do, so it was "
                                    "not taken as their identity.")(cloned));
}

void RvExport::addClusters() {
    for (auto& cluster : m_clusters) {
        const auto known = m_centerOf.find(cluster.name);
        const auto center = known == m_centerOf.end() ? std::string() : known->second;
        const auto id = zoneOf(center, cluster.name, cluster.where);
        if (auto* zone = m_fleet.intake().find(id))
            for (const auto& [key, attribute] : cluster.facts.attributes) zone->attributes[key] = attribute;
    }
}

void RvExport::finish() {
    auto& intake = m_fleet.intake();
    if (m_machines.empty()) std::swap(m_machines, m_memories); // vMemory alone
    for (auto& memory : m_memories) {
        auto* machine = sameMachine(memory);
        if (machine == nullptr) {
            intake.warn(
                "unknown-vm", memory.where,
                PENUMBRA_SAY("Problem",
                             "The virtual machine '{}' of vMemory stands not, or more than once, in vInfo; its row "
                             "was passed over.")(memory.name));
            continue;
        }
        auto& known = machine->resource;
        const auto& fresh = memory.resource;
        const auto other = fresh.attributes.find("configured.memory");
        const auto size = known.attributes.find("configured.memory");
        if (size != known.attributes.end() && other != fresh.attributes.end())
            m_differ += size->second.value != other->second.value ? 1 : 0;
        else if (fresh.request.has(model::kMemory))
            known.request.set(model::kMemory, machine->off ? 0 : fresh.request.at(model::kMemory));
        for (const auto& [key, attribute] : fresh.attributes) known.attributes.emplace(key, attribute);
    }
    if (m_differ > 0)
        intake.warn("two-sizes", intake.input().name,
                    PENUMBRA_SAY("Problem",
                                 "Of {} vInfo and vMemory state different memory sizes. The one in vInfo "
                                 "was taken.")(base::sayCount(m_differ, PENUMBRA_TEXT("Count", "virtual machine"),
                                                              PENUMBRA_TEXT("Count", "virtual machines"))));
    int busy = 0;
    for (const auto& machine : m_machines) busy += machine.resource.request.at(model::kCpu) > 0 ? 1 : 0;
    addMachines();
    addClusters();
    if (busy > 0)
        intake.note(
            "assumed", intake.input().name,
            PENUMBRA_SAY("Problem",
                         "A vCPU counts as one core ({}), and hyperthreads are no "
                         "cores; give a host an overcommit.cpu where more may be reserved than it has.")(base::sayCount(
                busy, PENUMBRA_TEXT("Count", "virtual machine runs"), PENUMBRA_TEXT("Count", "virtual machines run"))));
    m_fleet.finish();
}

} // namespace penumbra::ingest
