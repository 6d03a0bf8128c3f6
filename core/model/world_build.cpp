#include "base/text.h"
#include "base/units.h"
#include "model/world.h"

#include <fmt/format.h>
#include <string>
#include <unordered_map>
#include <utility>

namespace penumbra::model {

namespace {

using Index = std::unordered_map<std::string, int>;

/// Which dimensions of a resource have a measured series, one bit each.
using Measured = std::unordered_map<std::string, std::uint32_t>;

std::string textOf(const Resource& resource, const char* attribute) {
    const auto it = resource.attributes.find(attribute);
    return it == resource.attributes.end() ? std::string() : it->second.value;
}

/// A DaemonSet, as its source calls it.
bool isPerHost(const Resource& service) { return textOf(service, "kind") == "DaemonSet"; }

struct Builder {
    const Inventory& inventory;
    base::Problems& problems;
    World world;
    Index zones, racks, datastores, hosts, workloads, services;
    Measured measured;

    void addResources();
    double scoreOf(const Resource& r);
    void addHost(const Resource& r);
    void addWorkload(const Resource& r);
    void addRelations();
    void addRelation(const Relation& r);
    void addWithin(const Relation& r);
    void addService(const Resource& r);
    void addDependency(const Relation& r, bool hard);
    void zonesOfRacks();
    void collectSeries();
    void shareMeasuredLoads();
    bool shareLoad(int host, const std::vector<int>& residents);
    void keepOwnDemand(int host, const std::vector<int>& residents);
    void addLoad(int host, std::vector<double> shares);
    void note(base::Severity severity, const char* code, std::string where, std::string text) {
        problems.push_back({severity, code, std::move(where), std::move(text)});
    }
};

int indexOf(const Index& index, const ResourceId& id) {
    const auto it = index.find(id.text());
    return it == index.end() ? -1 : it->second;
}

constexpr const char* kCvss = "security.cvss";

/// Notes what is no score.
double Builder::scoreOf(const Resource& r) {
    const auto text = textOf(r, kCvss);
    if (text.empty()) return 0;
    const auto score = base::parseAmount(text, base::Unit::Count);
    if (score && *score >= 0 && *score <= 10) return *score;
    note(
        base::Severity::Warning, "bad-attribute", r.id.text(),
        PENUMBRA_SAY("World", "The attribute {} of {} is left out: '{}' is no CVSS score. Give a number from 0 to 10.")(
            kCvss, r.id.text(), text));
    return 0;
}

void Builder::addHost(const Resource& r) {
    WorldHost host;
    host.vulnerability.cvss = scoreOf(r);
    host.id = r.id;
    host.name = r.name.empty() ? naturalName(r.id) : r.name;
    host.capacity = r.capacity;
    host.overcommit = r.overcommit;
    host.labels = r.labels;
    host.taints = r.taints;
    host.cordoned = r.cordoned || isPlaceholder(r);
    host.exists = r.lifetime;
    for (int d = 0; d < world.dimensions.count(); ++d)
        if (!host.capacity.has(d)) host.capacity.set(d, world.dimensions.at(d).absentMeansNone ? 0 : kUnlimited);
    hosts.emplace(r.id.text(), static_cast<int>(world.hosts.size()));
    world.hosts.append(std::move(host));
}

void Builder::addWorkload(const Resource& r) {
    workloads.emplace(r.id.text(), static_cast<int>(world.workloads.size()));
    WorldWorkload workload;
    workload.id = r.id;
    workload.name = r.name.empty() ? naturalName(r.id) : r.name;
    workload.request = r.request;
    workload.rules = r.rules;
    workload.exists = r.lifetime;
    workload.demandOf = r.id;
    world.workloads.append(std::move(workload));
}

void Builder::addService(const Resource& r) {
    services.emplace(r.id.text(), static_cast<int>(world.services.size()));
    WorldService service{r.id,           r.name.empty() ? naturalName(r.id) : r.name,
                         r.minAvailable, r.tier,
                         isPerHost(r),   textOf(r, "disruption-budget")};
    for (const auto& [key, attribute] : r.attributes)
        if (const auto read = readServiceTrait(key, attribute.value, service.traits); !read)
            note(base::Severity::Warning, "bad-attribute", r.id.text(),
                 PENUMBRA_SAY("World", "The attribute {} of {} is left out: {}")(key, r.id.text(), read.error().text));
    world.services.append(std::move(service));
}

void Builder::addResources() {
    for (const auto& r : inventory.resources()) {
        switch (r.kind) {
        case ResourceKind::Zone:
            zones.emplace(r.id.text(), static_cast<int>(world.zones.size()));
            world.zones.push_back(naturalName(r.id));
            break;
        case ResourceKind::Rack:
            racks.emplace(r.id.text(), static_cast<int>(world.racks.size()));
            world.racks.push_back(naturalName(r.id));
            break;
        case ResourceKind::Host:
            addHost(r);
            break;
        case ResourceKind::Workload:
            addWorkload(r);
            break;
        case ResourceKind::Service:
            addService(r);
            break;
        case ResourceKind::Datastore:
            datastores.emplace(r.id.text(), static_cast<int>(world.datastores.size()));
            world.datastores.push_back(naturalName(r.id));
            break;
        case ResourceKind::Network:
            break;
        }
    }
}

void Builder::addWithin(const Relation& r) {
    const int host = indexOf(hosts, r.from);
    if (host < 0) return;
    auto& row = world.hosts.change(static_cast<std::size_t>(host));
    if (const int zone = indexOf(zones, r.to); zone >= 0) row.zone = zone;
    if (const int rack = indexOf(racks, r.to); rack >= 0) row.rack = rack;
}

void Builder::addDependency(const Relation& r, bool hard) {
    const int from = indexOf(services, r.from), to = indexOf(services, r.to);
    if (from < 0 || to < 0) return;
    if (from == to) {
        const auto& id = world.services[static_cast<std::size_t>(from)].id;
        note(base::Severity::Note, "self-dependency", id.text(),
             PENUMBRA_SAY("World", "The service {} depends on itself. The dependency is left out.")(id.text()));
        return;
    }
    world.dependencies.push_back({from, to, hard, {}, r.call}); // an inventory holds each relation once
}

void Builder::addRelation(const Relation& r) {
    for (const auto* end : {&r.from, &r.to})
        if (!inventory.find(*end)) {
            const bool placed = r.kind == RelationKind::RunsOn; // else what it uses is counted all the same
            note(
                base::Severity::Warning, placed ? "dangling-reference" : "dangling-relation", r.from.text(),
                PENUMBRA_SAY(
                    "World",
                    "{} {} {}, but there is no {} in the inventory. The relation is left out; import what is missing.")(
                    r.from.text(), relationName(r.kind), r.to.text(), end->text()));
            return;
        }
    const auto workload = indexOf(workloads, r.from);
    switch (r.kind) {
    case RelationKind::RunsOn:
        if (const int host = indexOf(hosts, r.to); host >= 0 && workload >= 0)
            world.workloads.change(static_cast<std::size_t>(workload)).host = host;
        if (const int store = indexOf(datastores, r.to); store >= 0 && workload >= 0)
            world.workloads.change(static_cast<std::size_t>(workload)).datastores.push_back(store);
        break;
    case RelationKind::PartOf:
        if (const int service = indexOf(services, r.to); service >= 0 && workload >= 0)
            world.workloads.change(static_cast<std::size_t>(workload)).service = service;
        break;
    case RelationKind::Within:
        addWithin(r);
        break;
    case RelationKind::DependsOn:
        addDependency(r, true);
        break;
    case RelationKind::Uses:
        addDependency(r, false);
        break;
    }
}

/// A host in a rack is in the rack's zone, unless it names its own.
void Builder::zonesOfRacks() {
    std::vector<int> zoneOf(world.racks.size(), -1);
    for (const auto& r : inventory.relations())
        if (const int rack = indexOf(racks, r.from); rack >= 0 && r.kind == RelationKind::Within)
            zoneOf[static_cast<std::size_t>(rack)] = indexOf(zones, r.to);
    for (std::size_t h = 0; h < world.hosts.size(); ++h) {
        const auto& host = world.hosts[h];
        if (host.zone >= 0 || host.rack < 0) continue;
        if (const int zone = zoneOf[static_cast<std::size_t>(host.rack)]; zone >= 0) world.hosts.change(h).zone = zone;
    }
}

void Builder::addRelations() {
    for (const auto& r : inventory.relations()) addRelation(r);
    zonesOfRacks();
}

void Builder::collectSeries() {
    for (const auto& info : inventory.series())
        if (const int d = world.dimensions.find(info.key.metric); d >= 0)
            measured[info.key.resource.text()] |= std::uint32_t{1} << d;
}

/// One movable workload for what the host carries and nothing else accounts for.
void Builder::addLoad(int host, std::vector<double> shares) {
    const auto& row = world.hosts[static_cast<std::size_t>(host)];
    const auto id = makeId(ResourceKind::Workload, fmt::format("load of {}", naturalName(row.id)));
    if (!workloads.emplace(id.text(), static_cast<int>(world.workloads.size())).second) return;
    WorldWorkload load;
    load.id = id;
    load.name = fmt::format("load of {}", row.name);
    load.host = host;
    load.exists = row.exists;
    load.demandOf = row.id;
    load.dimensionShares = std::move(shares);
    load.measuredLoad = true;
    world.workloads.append(std::move(load));
}

/// Shares the host's measured dimensions out to its residents by request. True when something was left for a load of
/// its own.
bool Builder::shareLoad(int host, const std::vector<int>& residents) {
    const auto& row = world.hosts[static_cast<std::size_t>(host)];
    const auto dimensions = static_cast<std::size_t>(world.dimensions.count());
    const std::uint32_t have = measured.at(row.id.text());
    std::vector<double> total(dimensions, 0), left(dimensions, 0);
    bool shared = false, leftOver = false;
    for (std::size_t d = 0; d < dimensions; ++d) {
        if (((have >> d) & 1U) == 0) continue;
        for (const int w : residents)
            total[d] +=
                static_cast<double>(world.workloads[static_cast<std::size_t>(w)].request.at(static_cast<int>(d)));
        left[d] = total[d] > 0 ? 0 : 1;
        (total[d] > 0 ? shared : leftOver) = true;
    }
    for (const int w : residents) {
        if (!shared) break;
        auto& workload = world.workloads.change(static_cast<std::size_t>(w));
        workload.demandOf = row.id;
        workload.dimensionShares.assign(dimensions, 0);
        for (std::size_t d = 0; d < dimensions; ++d)
            if (total[d] > 0)
                workload.dimensionShares[d] = static_cast<double>(workload.request.at(static_cast<int>(d))) / total[d];
    }
    if (leftOver) addLoad(host, shared ? std::move(left) : std::vector<double>{});
    return leftOver;
}

/// What the host measures in dimensions of which its residents neither measure nor request anything stays with it.
void Builder::keepOwnDemand(int host, const std::vector<int>& residents) {
    auto& row = world.hosts.change(static_cast<std::size_t>(host));
    row.ownDemand = measured.at(row.id.text());
    for (const int w : residents) {
        const auto& workload = world.workloads[static_cast<std::size_t>(w)];
        if (const auto own = measured.find(workload.id.text()); own != measured.end()) row.ownDemand &= ~own->second;
        for (int d = 0; d < world.dimensions.count(); ++d)
            if (workload.request.at(d) > 0) row.ownDemand &= ~(std::uint32_t{1} << d);
    }
}

void Builder::shareMeasuredLoads() {
    std::vector<std::vector<int>> residents(world.hosts.size());
    std::vector<char> accounted(world.hosts.size(), 0);
    int w = 0;
    for (const auto& workload : world.workloads) {
        if (const auto h = static_cast<std::size_t>(workload.host); workload.host >= 0) {
            residents[h].push_back(w);
            accounted[h] = accounted[h] || measured.contains(workload.id.text());
        }
        ++w;
    }
    std::vector<std::string> loads;
    for (std::size_t h = 0; h < world.hosts.size(); ++h) {
        if (!measured.contains(world.hosts[h].id.text())) continue;
        if (accounted[h])
            keepOwnDemand(static_cast<int>(h), residents[h]);
        else if (shareLoad(static_cast<int>(h), residents[h]))
            loads.push_back(world.hosts[h].name);
    }
    if (loads.empty()) return;
    note(base::Severity::Note, "measured-load", loads.front(),
         loads.size() == 1
             ? PENUMBRA_SAY("World", "One measured host, {}, carries load that no workload accounts for. A movable "
                                     "workload, 'load of HOST', stands for it.")(loads.front())
             : PENUMBRA_SAY("World", "{} measured hosts, {} among them, carry load that no workload accounts for. A "
                                     "movable workload, 'load of HOST', stands for it.")(loads.size(), loads.front()));
}

} // namespace

World makeWorld(const Inventory& inventory, base::Problems& problems) {
    Builder builder{inventory, problems, {}, {}, {}, {}, {}, {}, {}, {}};
    builder.world.dimensions = inventory.dimensions();
    builder.addResources();
    builder.addRelations();
    builder.collectSeries();
    builder.shareMeasuredLoads();
    return std::move(builder.world);
}

} // namespace penumbra::model
