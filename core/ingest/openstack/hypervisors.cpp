#include "base/text.h"
#include "ingest/openstack/cloud.h"

#include "model/identity.h"

#include <fmt/format.h>

namespace penumbra::ingest {

using base::Json;
using document::Place;

void OpenStackCloud::takeHypervisor(const Json& hypervisor, const Place& place) {
    auto& intake = m_fleet.intake();
    const auto name = base::textAt(hypervisor, "hypervisor_hostname");
    if (name.empty())
        return intake.reject("no-name", place.text(),
                             PENUMBRA_SAY("Problem", "This hypervisor has no 'hypervisor_hostname'.")());
    bool good = true;
    auto host = Fleet::resource(model::ResourceKind::Host, name);
    const auto cpus = numberOf(hypervisor, "vcpus", place, intake, good);
    const auto memory = numberOf(hypervisor, "memory_mb", place, intake, good);
    const auto disk = numberOf(hypervisor, "local_gb", place, intake, good);
    if (!good) return intake.countRejected();
    if (cpus) host.capacity.set(model::kCpu, scaled(*cpus, 1000));
    if (memory) host.capacity.set(model::kMemory, scaled(*memory, kMebi));
    if (disk) {
        host.capacity.set(model::kDisk, scaled(*disk, kGibi));
        ++m_disks[fmt::format("{}", *disk)];
    }
    if (!cpus || !memory) ++m_sizeless;
    const auto status = base::textAt(hypervisor, "status");
    if (!status.empty()) {
        host.cordoned = status == "disabled";
        host.stated.add(model::Member::Cordoned);
    }
    const auto state = base::textAt(hypervisor, "state");
    if (state == "down")
        intake.warn(
            "host-down", place.text(),
            PENUMBRA_SAY("Problem",
                         "The hypervisor '{}' is down. Its capacity is counted all the same; fail the host in a "
                         "scenario if it will stay away.")(name));
    for (const auto& [key, member] :
         std::initializer_list<std::pair<const char*, const char*>>{{"state", "state"},
                                                                    {"status", "status"},
                                                                    {"hypervisor.type", "hypervisor_type"},
                                                                    {"hypervisor.version", "hypervisor_version"},
                                                                    {"hypervisor.id", "id"},
                                                                    {"used.cpu", "vcpus_used"},
                                                                    {"running-vms", "running_vms"}})
        m_fleet.fact(host, key, plainText(hypervisor, member));
    if (const auto used = plainText(hypervisor, "memory_mb_used"); !used.empty())
        m_fleet.fact(host, "used.memory", used + " MiB");
    m_fleet.fact(host, "service-host", base::textAt(base::childAt(hypervisor, "service"), "host"));
    m_fleet.identifyByName(host, name);
    m_fleet.identify(host, model::identity::kAddress, base::textAt(hypervisor, "host_ip"));
    takeHypervisorServers(hypervisor, host.id, place);
    m_fleet.add(std::move(host), place.text());
    intake.countTaken(PENUMBRA_TEXT("Kind", "hypervisor"));
}

void OpenStackCloud::takeHypervisorServers(const Json& hypervisor, const model::ResourceId& host, const Place& place) {
    const auto& servers = base::childAt(hypervisor, "servers");
    for (std::size_t i = 0; servers.is_array() && i < servers.size(); ++i) {
        const auto uuid = base::textAt(servers[i], "uuid"), name = base::textAt(servers[i], "name", uuid);
        const auto where = (place / "servers" / i).text();
        if (name.empty()) {
            m_fleet.intake().reject("no-name", where,
                                    PENUMBRA_SAY("Problem", "This server has neither a name nor a UUID.")());
            continue;
        }
        auto workload = Fleet::resource(model::ResourceKind::Workload, serverName(name, uuid));
        m_fleet.identify(workload, model::identity::kCloud, uuid);
        m_fleet.identify(workload, model::identity::kUuid, uuid);
        m_fleet.relate(workload.id, host, model::RelationKind::RunsOn);
        m_fleet.add(std::move(workload), where);
        m_fleet.intake().countTaken(PENUMBRA_TEXT("Kind", "server of a hypervisor"));
    }
}

void OpenStackCloud::takeService(const Json& service, const Place& place) {
    auto& intake = m_fleet.intake();
    const auto binary = base::textAt(service, "binary"), name = base::textAt(service, "host");
    if (binary != "nova-compute") return intake.countPassed(binary.empty() ? PENUMBRA_TEXT("Kind", "service") : binary);
    if (name.empty())
        return intake.reject("no-name", place.text(), PENUMBRA_SAY("Problem", "This compute service names no host.")());
    auto& host = m_hosts.try_emplace(name, Fleet::resource(model::ResourceKind::Host, name)).first->second;
    const auto status = base::textAt(service, "status");
    if (status == "enabled" || status == "disabled") {
        host.cordoned = status == "disabled";
        host.stated.add(model::Member::Cordoned);
    }
    m_fleet.fact(host, "state", base::textAt(service, "state"));
    m_fleet.fact(host, "disabled-reason", base::textAt(service, "disabled_reason"));
    m_fleet.identifyByName(host, name);
    if (const auto zone = base::textAt(service, "zone"); !zone.empty())
        m_fleet.relate(host.id, m_fleet.place(model::ResourceKind::Zone, zone, place.text()),
                       model::RelationKind::Within);
    intake.countTaken(PENUMBRA_TEXT("Kind", "nova-compute"));
}

void OpenStackCloud::takeZone(const Json& zone, const Place& place) {
    auto& intake = m_fleet.intake();
    const auto name = base::textAt(zone, "zoneName");
    if (name.empty())
        return intake.reject("no-name", place.text(),
                             PENUMBRA_SAY("Problem", "This availability zone has no 'zoneName'.")());
    const auto& hosts = base::childAt(zone, "hosts");
    bool computes = hosts.empty();
    for (const auto& [host, services] : hosts.items()) computes = computes || services.contains("nova-compute");
    // The zone of the schedulers and conductors runs no server.
    if (!computes) return intake.countPassed(PENUMBRA_TEXT("Kind", "zone without computes"));
    const auto id = m_fleet.place(model::ResourceKind::Zone, name, place.text());
    for (const auto& [host, services] : hosts.items())
        if (services.contains("nova-compute"))
            m_fleet.relate(model::makeId(model::ResourceKind::Host, host), id, model::RelationKind::Within);
    intake.countTaken(PENUMBRA_TEXT("Kind", "availability zone"));
}

void OpenStackCloud::takeAggregate(const Json& aggregate, const Place& place) {
    auto& intake = m_fleet.intake();
    const auto name = base::textAt(aggregate, "name");
    const auto zone = base::textAt(aggregate, "availability_zone",
                                   base::textAt(base::childAt(aggregate, "metadata"), "availability_zone"));
    if (base::boolAt(aggregate, "deleted")) return intake.countPassed(PENUMBRA_TEXT("Kind", "deleted aggregate"));
    for (const auto& member : base::childAt(aggregate, "hosts")) {
        if (!member.is_string()) continue;
        const auto text = member.get<std::string>();
        auto& host = m_hosts.try_emplace(text, Fleet::resource(model::ResourceKind::Host, text)).first->second;
        if (!name.empty()) host.labels["aggregate." + name] = "yes";
        m_fleet.identifyByName(host, text);
        if (!zone.empty())
            m_fleet.relate(host.id, m_fleet.place(model::ResourceKind::Zone, zone, place.text()),
                           model::RelationKind::Within);
    }
    intake.countTaken(PENUMBRA_TEXT("Kind", "aggregate"));
}

} // namespace penumbra::ingest
