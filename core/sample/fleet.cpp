#include "sample/fleet.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <sstream>

namespace penumbra::sample {

using model::makeId;
using model::RelationKind;
using model::ResourceKind;

model::ResourceId hostId(const HostPlan& host) { return makeId(ResourceKind::Host, host.name); }
model::ResourceId serviceId(const ServicePlan& service) { return makeId(ResourceKind::Service, service.name); }
model::ResourceId replicaId(const Replica& replica) { return makeId(ResourceKind::Workload, replica.name); }

namespace {

constexpr std::int64_t kGibBytes = std::int64_t{1} << 30;

const char* poolName(Pool pool) {
    switch (pool) {
    case Pool::General:
        return "general";
    case Pool::Small:
        return "small";
    case Pool::Card:
        return "card";
    case Pool::Gpu:
        return "gpu";
    case Pool::Database:
        return "database";
    }
    return "general";
}

void addPlaces(model::Batch& batch) {
    for (const char* zone : kZoneNames) {
        model::Resource r;
        r.id = makeId(ResourceKind::Zone, zone);
        r.kind = ResourceKind::Zone;
        r.name = zone;
        batch.resources.push_back(std::move(r));
    }
    for (int rack = 0; rack < kZones * kRacksPerZone; ++rack) {
        model::Resource r;
        r.id = makeId(ResourceKind::Rack, rackName(rack));
        r.kind = ResourceKind::Rack;
        r.name = rackName(rack);
        batch.relations.push_back(
            {r.id, makeId(ResourceKind::Zone, kZoneNames[rack / kRacksPerZone]), RelationKind::Within});
        batch.resources.push_back(std::move(r));
    }
}

void addHost(const HostPlan& plan, const Options& options, model::Batch& batch) {
    model::Resource r;
    r.id = hostId(plan);
    r.kind = ResourceKind::Host;
    r.name = plan.name;
    r.labels = {{"zone", kZoneNames[plan.zone]}, {"rack", rackName(plan.rack)}, {"pool", poolName(plan.pool)}};
    if (plan.pool == Pool::Card) r.labels["card-data"] = "yes";
    r.capacity.set(model::kCpu, plan.cores * std::int64_t{1000});
    r.capacity.set(model::kMemory, plan.memoryGib * kGibBytes);
    r.capacity.set(model::kDisk, plan.diskGib * kGibBytes);
    r.capacity.set(model::kNetwork, std::int64_t{1250} * 1000 * 1000 * (plan.pool == Pool::Small ? 1 : 2));
    if (plan.gpus > 0) r.capacity.set(model::kGpu, plan.gpus * std::int64_t{1000});
    r.capacity.set(model::kPods, 110);
    if (plan.pool == Pool::Gpu || plan.pool == Pool::Database)
        r.taints.push_back({"dedicated", poolName(plan.pool), model::TaintEffect::NoSchedule});
    if (plan.pool == Pool::Small) r.taints.push_back({"kept-for", "cache", model::TaintEffect::PreferNoSchedule});
    const char* kernel = plan.pool == Pool::Small ? "5.10.0-28" : "6.1.0-18";
    r.attributes["os"] = {"Debian 12", batch.source, batch.time, ""};
    r.attributes["kernel"] = {kernel, batch.source, batch.time, ""};
    r.attributes["bought"] = {plan.pool == Pool::Small     ? "2019"
                              : plan.pool == Pool::General ? "2022"
                                                           : "2024",
                              batch.source, batch.time, ""};
    if (plan.pool == Pool::Small)
        r.attributes["security.cvss"] = {"7.8", batch.source, batch.time, ""}; // that kernel's
    batch.configItems.push_back({r.id, "kernel", kernel, options.now});
    batch.relations.push_back({r.id, makeId(ResourceKind::Rack, rackName(plan.rack)), RelationKind::Within});
    batch.resources.push_back(std::move(r));
}

/// What relations say of their calls: those to services whose requests nobody measures, and attempts. The measured
/// requests tell the rest.
struct CallPlan {
    std::string_view from, to;
    model::CallTraits call;
};
// Calls a request, share from a cache, attempts, timeout in seconds, in parallel.
// clang-format off
const std::array<CallPlan, 13> kCalls{{
    {"catalogue", "catalogue-db", {1.2, {}, {}, {}, {}}},
    {"catalogue", "cache", {2.0, {}, {}, 0.05, {}}},
    {"pricing", "catalogue-db", {1.0, 0.6, {}, {}, {}}},
    {"cart", "cache", {3.0, {}, {}, {}, {}}},
    {"identity", "cache", {1.0, {}, {}, {}, {}}},
    {"payment", "orders-db", {2.0, {}, {}, {}, {}}},
    {"checkout", "payment", {{}, {}, 2, 2.0, {}}},
    {"inventory", "orders-db-read", {1.5, {}, {}, {}, {}}},
    {"inventory", "queue", {0.2, {}, {}, {}, {}}},
    {"notification", "queue", {1.0, {}, {}, {}, {}}},
    {"search", "search-index", {1.0, {}, {}, {}, {}}},
    {"storefront", "search", {{}, {}, {}, {}, true}},
    {"storefront", "recommendation", {{}, {}, {}, 0.3, true}},
}};
// clang-format on

model::CallTraits callOf(std::string_view from, std::string_view to) {
    const auto* it = std::find_if(kCalls.begin(), kCalls.end(),
                                  [&](const CallPlan& plan) { return plan.from == from && plan.to == to; });
    return it == kCalls.end() ? model::CallTraits{} : it->call;
}

/// How long a request takes where no measured requests say what its CPU tells.
constexpr std::array<std::pair<std::string_view, const char*>, 6> kServiceTimes{{{"orders-db", "3ms"},
                                                                                 {"orders-db-read", "4ms"},
                                                                                 {"catalogue-db", "2ms"},
                                                                                 {"search-index", "6ms"},
                                                                                 {"cache", "0.4ms"},
                                                                                 {"queue", "1ms"}}};

void addService(const ServicePlan& plan, model::Batch& batch) {
    model::Resource r;
    r.id = serviceId(plan);
    r.kind = ResourceKind::Service;
    r.name = plan.name;
    r.tier = plan.tier;
    r.minAvailable = std::max(1, plan.replicas * 3 / 5);
    for (const auto& [name, time] : kServiceTimes)
        if (name == plan.name) r.attributes["service-time"] = {time, batch.source, batch.time, ""};
    batch.resources.push_back(r);
    for (const auto& [list, kind] :
         {std::pair(plan.dependsOn, RelationKind::DependsOn), std::pair(plan.uses, RelationKind::Uses)}) {
        std::istringstream names(list);
        for (std::string name; names >> name;)
            batch.relations.push_back({r.id, makeId(ResourceKind::Service, name), kind, callOf(plan.name, name)});
    }
}

model::PlacementRules rulesOf(const ServicePlan& plan) {
    model::PlacementRules rules;
    rules.priority = (5 - plan.tier) * 10;
    switch (plan.pool) {
    case Pool::General:
        break;
    case Pool::Card:
        rules.selectors.push_back({"card-data", model::SelectorOperator::In, {"yes"}});
        break;
    case Pool::Small:
        rules.tolerations.push_back({"kept-for", "cache", true, model::TaintEffect::PreferNoSchedule});
        rules.selectors.push_back({"pool", model::SelectorOperator::In, {"small"}});
        break;
    case Pool::Gpu:
    case Pool::Database:
        rules.selectors.push_back({"pool", model::SelectorOperator::In, {poolName(plan.pool)}});
        rules.tolerations.push_back({"dedicated", poolName(plan.pool), true, model::TaintEffect::NoSchedule});
        break;
    }
    rules.antiAffinity.push_back({"", model::Scope::Host, plan.apart});
    return rules;
}

void addReplica(const Blueprint& blueprint, const Replica& replica, model::Batch& batch) {
    const auto& plan = blueprint.services[static_cast<std::size_t>(replica.service)];
    model::Resource r;
    r.id = replicaId(replica);
    r.kind = ResourceKind::Workload;
    r.name = replica.name;
    r.request.set(model::kCpu, plan.milliCores);
    r.request.set(model::kMemory, plan.memoryGib * kGibBytes);
    if (plan.gpus > 0) r.request.set(model::kGpu, plan.gpus * std::int64_t{1000});
    r.request.set(model::kPods, 1);
    r.rules = rulesOf(plan);
    batch.relations.push_back({r.id, serviceId(plan), RelationKind::PartOf});
    if (replica.host >= 0)
        batch.relations.push_back(
            {r.id, hostId(blueprint.hosts[static_cast<std::size_t>(replica.host)]), RelationKind::RunsOn});
    batch.resources.push_back(std::move(r));
}

} // namespace

void addFleet(const Blueprint& blueprint, const std::vector<Replica>& replicas, const Options& options,
              model::Batch& batch) {
    addPlaces(batch);
    for (const auto& host : blueprint.hosts) addHost(host, options, batch);
    for (const auto& service : blueprint.services) addService(service, batch);
    for (const auto& replica : replicas) addReplica(blueprint, replica, batch);
}

} // namespace penumbra::sample
