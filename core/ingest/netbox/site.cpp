#include "ingest/netbox/site.h"

#include "base/say.h"

#include "base/text.h"
#include "ingest/row.h"
#include "model/identity.h"

#include <fmt/format.h>

namespace penumbra::ingest {

using base::Json;
using model::ResourceKind;

namespace {

/// The name of what a member refers to.
std::string nameAt(const Json& json, const char* key) {
    const auto& other = base::childAt(json, key);
    return base::textAt(
        other, "name",
        base::textAt(other, "model", base::textAt(other, "display", base::textAt(other, "display_name"))));
}

/// "active", whether the source writes it so, as {"value": ...}, or with the number or flag of an old release beside
/// its label.
std::string statusOf(const Json& json) {
    if (!json.contains("status")) return {};
    const auto& status = json["status"];
    if (status.is_string()) return lowered(status.get_ref<const std::string&>());
    if (status.is_object()) {
        if (const auto value = base::textAt(status, "value"); !value.empty()) return lowered(value);
        return lowered(base::textAt(status, "label"));
    }
    static const std::map<std::int64_t, const char*> kNumbers{{0, "offline"},        {1, "active"}, {2, "planned"},
                                                              {3, "staged"},         {4, "failed"}, {5, "inventory"},
                                                              {6, "decommissioning"}};
    if (!status.is_number_integer()) return {};
    const auto known = kNumbers.find(status.get<std::int64_t>());
    return known == kNumbers.end() ? std::string() : known->second;
}

std::string addressOf(const Json& json) {
    for (const char* key : {"primary_ip4", "primary_ip", "primary_ip6"})
        if (const auto address = base::textAt(base::childAt(json, key), "address"); !address.empty()) return address;
    return {};
}

std::string tagsOf(const Json& json) {
    std::string out;
    for (const auto& tag : base::childAt(json, "tags")) {
        const auto name = tag.is_string() ? tag.get<std::string>() : base::textAt(tag, "name");
        if (!name.empty()) out += (out.empty() ? "" : ", ") + name;
    }
    return out;
}

model::ResourceId regionId(const Json& region) {
    const auto name = base::textAt(region, "slug", base::textAt(region, "name"));
    return name.empty() ? model::ResourceId() : model::makeId(ResourceKind::Zone, "region/" + name);
}

/// Disk sizes are in GB up to NetBox 4.0 and in MB from 4.1 on; newer members of the object tell which it is.
bool isNewRelease(const Json& machine) {
    return machine.contains("virtual_machine_type") || machine.contains("start_on_boot") || machine.contains("serial");
}

} // namespace

model::ResourceId NetBoxSite::siteOf(const Json& json) const {
    const auto site = nameAt(json, "site");
    return site.empty() ? model::ResourceId() : model::makeId(ResourceKind::Zone, site);
}

std::string NetBoxSite::unique(const std::string& name, const std::string& id) {
    const auto [known, fresh] = m_names.try_emplace(name, id);
    return fresh || known->second == id ? name : name + "#" + id;
}

void NetBoxSite::takeDevice(const NetBoxObject& object) {
    const auto& json = object.json;
    auto& intake = m_fleet.intake();
    const auto id = plainText(json, "id");
    auto name = base::textAt(json, "name");
    if (name.empty() && id.empty())
        return intake.reject("no-name", object.place.text(),
                             PENUMBRA_SAY("Problem", "This device has neither a name nor an id.")());
    if (name.empty()) {
        name = "device-" + id;
        ++m_nameless;
    }
    auto host = Fleet::resource(ResourceKind::Host, unique(name, id));
    const auto status = statusOf(json);
    if (!status.empty()) {
        host.cordoned = status != "active";
        host.stated.add(model::Member::Cordoned);
    }
    const auto& type = base::childAt(json, "device_type");
    const auto site = nameAt(json, "site"), rack = nameAt(json, "rack"), location = nameAt(json, "location");
    const std::pair<const char*, std::string> facts[] = {
        {"status", status},
        {"role", json.contains("role") ? nameAt(json, "role") : nameAt(json, "device_role")},
        {"model", base::textAt(type, "model", base::textAt(type, "display"))},
        {"vendor", nameAt(type, "manufacturer")},
        {"platform", nameAt(json, "platform")},
        {"tenant", nameAt(json, "tenant")},
        {"cluster", nameAt(json, "cluster")},
        {"location", location},
        {"rack-position", plainText(json, "position")},
        {"asset-tag", plainText(json, "asset_tag")},
        {"netbox-id", id},
        {"tags", tagsOf(json)}};
    for (const auto& [key, value] : facts) m_fleet.fact(host, key, value);
    m_fleet.identify(host, model::identity::kSerial, base::textAt(json, "serial"));
    m_fleet.identify(host, model::identity::kFqdn, name);
    m_fleet.identify(host, model::identity::kAddress, addressOf(json));
    m_fleet.identify(host, model::identity::kSite, site);
    if (!rack.empty())
        m_fleet.relate(host.id, model::makeId(ResourceKind::Rack, site.empty() ? rack : site + "/" + rack),
                       model::RelationKind::Within);
    if (!site.empty()) m_fleet.relate(host.id, model::makeId(ResourceKind::Zone, site), model::RelationKind::Within);
    m_fleet.add(std::move(host), object.place.text());
    ++m_bare;
    intake.countTaken(PENUMBRA_TEXT("Kind", "device"));
}

void NetBoxSite::takeMachine(const NetBoxObject& object) {
    const auto& json = object.json;
    auto& intake = m_fleet.intake();
    const auto name = base::textAt(json, "name"), cluster = nameAt(json, "cluster"), status = statusOf(json);
    if (name.empty())
        return intake.reject("no-name", object.place.text(),
                             PENUMBRA_SAY("Problem", "This virtual machine has no name.")());
    bool good = true;
    const auto cpus = numberOf(json, "vcpus", object.place, intake, good);
    const auto memory = numberOf(json, "memory", object.place, intake, good);
    const auto disk = numberOf(json, "disk", object.place, intake, good);
    if (!good) return intake.countRejected();
    // A name is unique within its cluster.
    auto out = Fleet::resource(ResourceKind::Workload, cluster.empty() ? name : cluster + "/" + name);
    const bool on = status.empty() || status == "active";
    if (cpus) out.request.set(model::kCpu, on ? scaled(*cpus, 1000) : 0);
    if (memory) out.request.set(model::kMemory, on ? scaled(*memory, kMebi) : 0);
    if (disk) {
        const bool mega = isNewRelease(json);
        out.request.set(model::kDisk, scaled(*disk, mega ? 1'000'000 : 1'000'000'000));
        m_gigabytes += mega ? 0 : 1;
    }
    const std::pair<const char*, std::string> facts[] = {{"status", status},
                                                         {"role", nameAt(json, "role")},
                                                         {"platform", nameAt(json, "platform")},
                                                         {"tenant", nameAt(json, "tenant")},
                                                         {"cluster", cluster},
                                                         {"configured.cpu", plainText(json, "vcpus")},
                                                         {"netbox-id", plainText(json, "id")},
                                                         {"tags", tagsOf(json)}};
    for (const auto& [key, value] : facts) m_fleet.fact(out, key, value);
    if (memory) m_fleet.fact(out, "configured.memory", fmt::format("{} MiB", *memory));
    m_fleet.identify(out, model::identity::kFqdn, name);
    m_fleet.identify(out, model::identity::kAddress, addressOf(json));
    m_fleet.identify(out, model::identity::kSerial, base::textAt(json, "serial"));
    if (const auto device = nameAt(json, "device"); !device.empty())
        m_fleet.relate(out.id, model::makeId(ResourceKind::Host, device), model::RelationKind::RunsOn);
    m_fleet.add(std::move(out), object.place.text());
    intake.countTaken(PENUMBRA_TEXT("Kind", "virtual machine"));
}

void NetBoxSite::takePlace(const NetBoxObject& object) {
    const auto& json = object.json;
    auto& intake = m_fleet.intake();
    const auto name = base::textAt(json, "name"), site = nameAt(json, "site");
    if (name.empty())
        return intake.reject("no-name", object.place.text(),
                             PENUMBRA_SAY("Problem", "This {} has no name.")(object.kind));
    auto title = name;
    if (object.kind == "rack" || object.kind == "location") title = site.empty() ? name : site + "/" + name;
    if (object.kind == "region") title = "region/" + base::textAt(json, "slug", name);
    if (object.kind == "cluster") title = "cluster/" + name;
    const auto kind = object.kind == "rack" ? ResourceKind::Rack : ResourceKind::Zone;
    auto out = Fleet::resource(kind, title);
    m_fleet.fact(out, "status", statusOf(json));
    m_fleet.fact(out, "netbox-kind", object.kind);
    m_fleet.fact(out, "netbox-id", plainText(json, "id"));
    m_fleet.fact(out, "facility", base::textAt(json, object.kind == "rack" ? "facility_id" : "facility"));
    if (object.kind == "rack") m_fleet.fact(out, "rack-units", plainText(json, "u_height"));
    const auto within = [&](const model::ResourceId& outer) {
        if (!outer.empty()) m_fleet.relate(out.id, outer, model::RelationKind::Within);
    };
    if (const auto location = nameAt(json, "location"); object.kind == "rack" && !location.empty())
        m_fleet.fact(out, "location", location);
    if (object.kind != "region") within(siteOf(json));
    if (object.kind == "site") within(regionId(base::childAt(json, "region")));
    if (object.kind == "region") within(regionId(base::childAt(json, "parent")));
    m_fleet.add(std::move(out), object.place.text());
    intake.countTaken(object.kind);
}

void NetBoxSite::take(const NetBoxObject& object) {
    if (object.kind == "device") return takeDevice(object);
    if (object.kind == "virtual machine") return takeMachine(object);
    for (const char* place : {"rack", "site", "location", "region", "cluster"})
        if (object.kind == place) return takePlace(object);
    m_fleet.intake().countPassed(object.kind);
}

void NetBoxSite::finish() {
    auto& intake = m_fleet.intake();
    const auto& file = intake.input().name;
    if (m_bare > 0)
        intake.warn("no-capacity", file,
                    PENUMBRA_SAY("Problem",
                                 "NetBox does not say what its {} offer, and not each of them runs workloads. Import "
                                 "their facts, or cordon what is no server.")(
                        base::sayCount(m_bare, PENUMBRA_TEXT("Count", "device"), PENUMBRA_TEXT("Count", "devices"))));
    if (m_nameless > 0)
        intake.note("assumed", file,
                    PENUMBRA_SAY("Problem", "{} no name: the id is taken for it, such as device-12.")(base::sayCount(
                        m_nameless, PENUMBRA_TEXT("Count", "device has"), PENUMBRA_TEXT("Count", "devices have"))));
    if (m_gigabytes > 0)
        intake.note(
            "assumed", file,
            PENUMBRA_SAY("Problem", "The disks of {} were read in GB, as releases up to 4.0 write them; from "
                                    "4.1 on they are in MB.")(base::sayCount(
                m_gigabytes, PENUMBRA_TEXT("Count", "virtual machine"), PENUMBRA_TEXT("Count", "virtual machines"))));
    m_fleet.finish();
}

} // namespace penumbra::ingest
