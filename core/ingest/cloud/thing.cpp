#include "ingest/cloud/thing.h"

#include "base/text.h"
#include "ingest/row.h"
#include "model/identity.h"

#include <cctype>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

std::optional<double> numberOf(const base::Json& attributes, const char* key) {
    const auto text = pick(attributes, {key});
    if (!text) return {};
    double value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc() || end != text->data() + text->size() || !(value > 0) || value > 1e12) return {};
    return value;
}

/// The type of its machine, as the provider calls it.
std::optional<std::string> machineType(const CloudThing& thing) {
    if (thing.kind == model::ResourceKind::Datastore || thing.kind == model::ResourceKind::Network) return {};
    if (thing.type == "linode_instance" || thing.type.starts_with("scaleway_")) return pick(thing.attributes, {"type"});
    return pickAny(thing.attributes, {"instance_type", "instance_class", "node_type", "vm_size", "machine_type",
                                      "flavor_name", "flavor_id", "server_type", "plan", "size"});
}

std::optional<double> coresOf(const CloudThing& thing) {
    const auto& a = thing.attributes;
    if (const auto cores = numberOf(a, "cpu_core_count"))
        if (const auto threads = numberOf(a, "cpu_threads_per_core")) return *cores * *threads;
    for (const char* key : {"num_cpus", "vcpus", "vcpu"})
        if (const auto cores = numberOf(a, key)) return cores;
    if (thing.type.starts_with("proxmox_"))
        if (const auto cores = numberOf(a, "cores")) return *cores * numberOf(a, "sockets").value_or(1);
    return {};
}

void takeMachine(const CloudThing& thing, model::Amounts& out) {
    const auto type = machineType(thing);
    const auto size = type ? instanceSize(*type) : std::nullopt;
    if (const auto cores = coresOf(thing))
        out.set(model::kCpu, std::llround(*cores * 1000));
    else if (size)
        out.set(model::kCpu, size->milliCores);
    const bool states = thing.kind == model::ResourceKind::Workload || thing.type == "digitalocean_droplet";
    if (const auto mib = states ? numberOf(thing.attributes, "memory") : std::nullopt) // MiB at each of them
        out.set(model::kMemory, std::llround(*mib * 1048576));
    else if (size)
        out.set(model::kMemory, size->memory);
}

/// Whether the provider says that it does not run.
bool isOff(const CloudThing& thing) {
    const auto state =
        pickAny(thing.attributes, {"instance_state", "power_state", "current_status", "status", "state"});
    if (!state) return false;
    const auto text = lowered(*state);
    for (const char* off :
         {"stopped", "stopping", "terminated", "shutoff", "poweredoff", "off", "suspended", "deallocated"})
        if (text == off) return true;
    return false;
}

void takeIdentity(const CloudThing& thing, const Intake& intake, model::Resource& out) {
    const auto& a = thing.attributes;
    const auto id = pick(a, {"id"});
    const auto arn = pick(a, {"arn"});
    const bool named = thing.kind == model::ResourceKind::Service || thing.kind == model::ResourceKind::Datastore;
    // The id of a database or a bucket is a name that others have too.
    const auto cloud = named && arn ? arn : id;
    if (cloud && (!named || arn || cloud->starts_with('/') || thing.type.ends_with("_volume")))
        out.attributes[model::identity::kCloud] = intake.attribute(*cloud);
    if (thing.kind != model::ResourceKind::Host && thing.kind != model::ResourceKind::Workload) return;
    if (const auto uuid = pick(a, {"uuid"})) out.attributes[model::identity::kUuid] = intake.attribute(lowered(*uuid));
    if (const auto dns = pick(a, {"private_dns"}))
        out.attributes[model::identity::kFqdn] = intake.attribute(lowered(*dns));
    if (const auto address = pickAny(a, {"private_ip", "private_ip_address", "access_ip_v4", "default_ip_address",
                                         "ipv4_address_private", "ipv4_address", "ip_address"}))
        out.attributes[model::identity::kAddress] = intake.attribute(address->substr(0, address->find('/')));
}

void takeZone(const CloudThing& thing, const model::ResourceId& id, Intake& intake, References& references) {
    if (thing.kind != model::ResourceKind::Host) return;
    auto zone = pickAny(thing.attributes, {"availability_zone", "zone"});
    if (!zone) return;
    if (const auto slash = zone->rfind('/'); slash != std::string::npos) zone = zone->substr(slash + 1);
    if (const auto location = pick(thing.attributes, {"location"}); location && zone->size() < 3)
        zone = *location + "-" + *zone; // Azure numbers the zones of a region
    if (zone->empty()) return;
    const auto to = model::makeId(model::ResourceKind::Zone, *zone);
    references.add(to, model::ResourceKind::Zone);
    intake.addOnce(model::Relation{id, to, model::RelationKind::Within});
}

std::string nameOf(const CloudThing& thing) {
    if (const auto tag = pick(thing.attributes, {"tags", "Name"})) return *tag;
    if (const auto name = pickAny(thing.attributes, {"name", "function_name", "bucket", "identifier", "label"}))
        return *name;
    return thing.address;
}

} // namespace

std::optional<std::string> pick(const base::Json& attributes, std::initializer_list<const char*> path) {
    const base::Json* at = &attributes;
    std::string flat;
    for (const char* key : path) {
        flat += (flat.empty() ? "" : ".") + std::string(key);
        if (at != nullptr) at = at->is_object() && at->contains(key) ? &(*at)[key] : nullptr;
    }
    auto text = at != nullptr ? plainText(*at) : plainAt(attributes, flat.c_str());
    if (!text || text->empty()) return {};
    return text;
}

std::optional<std::string> pickAny(const base::Json& attributes, std::initializer_list<const char*> keys) {
    for (const char* key : keys)
        if (auto text = pick(attributes, {key})) return text;
    return {};
}

model::ResourceId idOf(const CloudThing& thing) {
    return model::makeId(thing.kind, pick(thing.attributes, {"id"}).value_or(thing.address));
}

model::Amounts amountsOf(const CloudThing& thing) {
    model::Amounts out;
    if (thing.kind == model::ResourceKind::Host || thing.kind == model::ResourceKind::Workload) takeMachine(thing, out);
    if (thing.kind == model::ResourceKind::Datastore)
        for (const char* key : {"size", "disk_size_gb", "size_in_gb"}) // GiB at each provider
            if (const auto gib = numberOf(thing.attributes, key)) {
                out.set(model::kDisk, std::llround(*gib * 1073741824.0));
                break;
            }
    return out;
}

void takeThing(const CloudThing& thing, Intake& intake, References& references) {
    model::StatedResource out({}, {});
    out.id = idOf(thing);
    if (const auto* known = intake.find(out.id)) {
        intake.note("same-thing", thing.where,
                    PENUMBRA_SAY("Problem", "{} is the same thing as {}, by its id.")(thing.address, known->name));
        return;
    }
    out.kind = thing.kind;
    out.name = nameOf(thing);
    out.attributes["type"] = intake.attribute(thing.type);
    out.attributes["declared-as"] = intake.attribute(thing.address);
    if (const auto type = machineType(thing)) out.attributes["instance-type"] = intake.attribute(*type);
    for (const char* key : {"engine", "engine_version", "runtime", "region", "location"})
        if (const auto text = pick(thing.attributes, {key})) out.attributes[key] = intake.attribute(*text);
    takeIdentity(thing, intake, out);
    auto amounts = amountsOf(thing);
    if (isOff(thing)) {
        out.attributes["power"] = intake.attribute("off");
        intake.note("switched-off", thing.where,
                    PENUMBRA_SAY("Problem", "{} does not run, so it offers and takes nothing.")(out.name));
        for (const int d : {model::kCpu, model::kMemory}) amounts.set(d, 0);
    } else if (thing.kind == model::ResourceKind::Host && !amounts.has(model::kCpu)) {
        intake.note(
            "unknown-size", thing.where,
            machineType(thing)
                ? PENUMBRA_SAY("Problem", "How many cores and how much memory {} has is not in this file, and its "
                                          "instance type is not among those that are known.")(out.name)
                : PENUMBRA_SAY("Problem", "How many cores and how much memory {} has is not in this file.")(out.name));
    }
    (thing.kind == model::ResourceKind::Workload ? out.request : out.capacity) = amounts;
    takeZone(thing, out.id, intake, references);
    intake.add(std::move(out), thing.where);
}

} // namespace penumbra::ingest
