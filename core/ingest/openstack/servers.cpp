#include "base/text.h"
#include "ingest/openstack/cloud.h"

#include "base/say.h"

#include "model/identity.h"

#include <fmt/format.h>

namespace penumbra::ingest {

using base::Json;
using document::Place;

namespace {

model::Amounts amountsOf(const Json& flavor, const Place& place, Intake& intake, bool& good) {
    model::Amounts out;
    if (const auto cpus = numberOf(flavor, "vcpus", place, intake, good)) out.set(model::kCpu, scaled(*cpus, 1000));
    if (const auto memory = numberOf(flavor, "ram", place, intake, good))
        out.set(model::kMemory, scaled(*memory, kMebi));
    const auto root = numberOf(flavor, "disk", place, intake, good);
    const auto ephemeral =
        numberOf(flavor, flavor.contains("ephemeral") ? "ephemeral" : "OS-FLV-EXT-DATA:ephemeral", place, intake, good);
    const auto swap = numberOf(flavor, "swap", place, intake, good); // in MiB, the other two in GiB
    if (root)
        out.set(model::kDisk,
                scaled(*root, kGibi) + scaled(ephemeral.value_or(0), kGibi) + scaled(swap.value_or(0), kMebi));
    return out;
}

bool isOff(const std::string& status) {
    for (const char* off : {"SHUTOFF", "SUSPENDED", "SHELVED", "SHELVED_OFFLOADED"})
        if (status == off) return true;
    return false;
}

} // namespace

std::string OpenStackCloud::serverName(const std::string& name, const std::string& uuid) {
    const auto [known, fresh] = m_serverOf.try_emplace(name, uuid);
    return fresh || known->second == uuid ? name : name + "#" + uuid;
}

void OpenStackCloud::takeFlavor(const Json& flavor, const Place& place) {
    bool good = true;
    const auto amounts = amountsOf(flavor, place, m_fleet.intake(), good);
    if (!good) return m_fleet.intake().countRejected();
    for (const char* key : {"id", "name"})
        if (const auto text = plainText(flavor, key); !text.empty()) m_flavors[text] = amounts;
    m_fleet.intake().countPassed(PENUMBRA_TEXT("Kind", "flavor"));
}

model::Amounts OpenStackCloud::sizeOf(const Json& server, const Place& place, bool& good) {
    const auto& flavor = base::childAt(server, "flavor");
    if (flavor.contains("vcpus")) return amountsOf(flavor, place / "flavor", m_fleet.intake(), good);
    const auto known = m_flavors.find(plainText(flavor, "id"));
    if (known != m_flavors.end()) return known->second;
    ++m_unknownSize;
    return {};
}

void OpenStackCloud::takeServer(const Json& server, const Place& place) {
    auto& intake = m_fleet.intake();
    const auto uuid = base::textAt(server, "id"), name = base::textAt(server, "name", uuid);
    const auto status = base::textAt(server, "status");
    if (name.empty())
        return intake.reject("no-name", place.text(),
                             PENUMBRA_SAY("Problem", "This server has neither a name nor an id.")());
    if (status == "DELETED" || status == "SOFT_DELETED")
        return intake.countPassed(PENUMBRA_TEXT("Kind", "deleted server"));
    auto host =
        base::textAt(server, "OS-EXT-SRV-ATTR:hypervisor_hostname", base::textAt(server, "OS-EXT-SRV-ATTR:host"));
    bool good = true;
    const auto size = sizeOf(server, place, good);
    if (!good) return intake.countRejected();
    auto out = Fleet::resource(host.empty() ? model::ResourceKind::Host : model::ResourceKind::Workload,
                               serverName(name, uuid));
    auto& amounts = host.empty() ? out.capacity : out.request;
    amounts = size;
    if (isOff(status))
        for (const int dimension : {model::kCpu, model::kMemory})
            if (size.has(dimension)) amounts.set(dimension, 0);
    m_fleet.fact(out, "status", status);
    m_fleet.fact(out, "flavor", plainText(base::childAt(server, "flavor"), "original_name"));
    if (size.has(model::kCpu)) m_fleet.fact(out, "configured.cpu", std::to_string(size.at(model::kCpu) / 1000));
    if (size.has(model::kMemory))
        m_fleet.fact(out, "configured.memory", fmt::format("{} MiB", size.at(model::kMemory) / kMebi));
    m_fleet.fact(out, "project", base::textAt(server, "tenant_id"));
    const auto zone = base::textAt(server, "OS-EXT-AZ:availability_zone");
    m_fleet.fact(out, "availability-zone", zone);
    m_fleet.identify(out, model::identity::kCloud, uuid);
    m_fleet.identify(out, model::identity::kUuid, uuid);
    for (const auto& network : base::childAt(server, "addresses"))
        for (const auto& address : network)
            if (base::textAt(address, "OS-EXT-IPS:type", "fixed") == "fixed")
                m_fleet.identify(out, model::identity::kAddress, base::textAt(address, "addr"));
    if (const auto created = base::parseTime(base::textAt(server, "created"))) {
        out.lifetime.begin = *created;
        out.stated.add(model::Member::Begin);
    }
    const auto inner = host.empty() ? out.id : model::makeId(model::ResourceKind::Host, host);
    if (host.empty())
        ++m_hostless;
    else
        m_fleet.relate(out.id, inner, model::RelationKind::RunsOn);
    if (!zone.empty())
        m_fleet.relate(inner, m_fleet.place(model::ResourceKind::Zone, zone, place.text()),
                       model::RelationKind::Within);
    m_fleet.add(std::move(out), place.text());
    intake.countTaken(PENUMBRA_TEXT("Kind", "server"));
}

bool OpenStackCloud::take(const Json& answer, const Place& place) {
    using Take = void (OpenStackCloud::*)(const Json&, const Place&);
    static constexpr std::tuple<const char*, const char*, Take> kAnswers[] = {
        {"flavors", "flavor", &OpenStackCloud::takeFlavor},
        {"hypervisors", "hypervisor", &OpenStackCloud::takeHypervisor},
        {"servers", "server", &OpenStackCloud::takeServer},
        {"services", "service", &OpenStackCloud::takeService},
        {"availabilityZoneInfo", "availabilityZone", &OpenStackCloud::takeZone},
        {"aggregates", "aggregate", &OpenStackCloud::takeAggregate}};
    bool any = false;
    for (const auto& [many, one, function] : kAnswers) {
        const auto& list = base::childAt(answer, many);
        any = any || answer.contains(many);
        for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) {
            if (list[i].is_object())
                (this->*function)(list[i], place / many / i);
            else
                m_fleet.intake().reject("no-object", (place / many / i).text(),
                                        PENUMBRA_SAY("Problem", "An object should stand here.")());
        }
        if (answer.contains(one) && answer[one].is_object()) {
            any = true;
            (this->*function)(answer[one], place / one);
        }
        // In a list of answers the next page follows.
        if (place.pointer.empty() && answer.contains(std::string(many) + "_links"))
            m_fleet.intake().warn(
                "more-pages", place.text(),
                PENUMBRA_SAY("Problem", "This is one page of the {}; ask for the next one too and import it.")(many));
    }
    if (answer.contains("hypervisor_statistics"))
        m_fleet.intake().countPassed(PENUMBRA_TEXT("Kind", "sum over hypervisors"));
    return any || answer.contains("hypervisor_statistics");
}

void OpenStackCloud::finish() {
    auto& intake = m_fleet.intake();
    const auto& file = intake.input().name;
    for (auto& [name, host] : m_hosts)
        if (!m_fleet.has(host.id)) m_fleet.add(std::move(host), file);
    if (m_sizeless > 0)
        intake.warn("no-capacity", file,
                    PENUMBRA_SAY("Problem",
                                 "{} not state what is offered. The compute API leaves that out of lists "
                                 "and from version 2.88 on; ask for details with OpenStack-API-Version: compute 2.53.")(
                        base::sayCount(m_sizeless, PENUMBRA_TEXT("Count", "hypervisor does"),
                                       PENUMBRA_TEXT("Count", "hypervisors do"))));
    for (const auto& [size, count] : m_disks)
        if (count > 1)
            intake.warn(
                "shared-disk", file,
                PENUMBRA_SAY("Problem",
                             "{} hypervisors state the same {} GiB of disk. If that is one shared storage, it was "
                             "counted {} times.")(count, size, count));
    if (m_hostless > 0)
        intake.note("assumed", file,
                    PENUMBRA_SAY("Problem", "{} not say the hypervisor, so each was taken as a host of its "
                                            "own. An administrator's list says it.")(base::sayCount(
                        m_hostless, PENUMBRA_TEXT("Count", "server does"), PENUMBRA_TEXT("Count", "servers do"))));
    if (m_unknownSize > 0)
        intake.warn(
            "unknown-size", file,
            PENUMBRA_SAY("Problem", "The size of {} is not known: the flavor is neither there nor in this file.")(
                base::sayCount(m_unknownSize, PENUMBRA_TEXT("Count", "server"), PENUMBRA_TEXT("Count", "servers"))));
    m_fleet.finish();
}

} // namespace penumbra::ingest
