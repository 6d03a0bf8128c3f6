#include "base/text.h"
#include "ingest/kubernetes/cluster.h"

#include "base/say.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

bool isController(const std::string& kind) {
    for (const char* known :
         {"Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Rollout"})
        if (kind == known) return true;
    return false;
}

const base::Json& templateOf(const ClusterObject& object) { return base::childAt(object.spec(), "template"); }

/// A waiting replica as the controller's template describes it; nothing when the template cannot be read.
std::optional<model::StatedResource> replicaOf(const ClusterObject& object, const Owners& owners, Intake& intake) {
    const auto place = object.place / "spec" / "template" / "spec";
    const auto& pod = templateOf(object);
    const auto& podSpec = base::childAt(pod, "spec");
    bool good = true;
    model::StatedResource out({}, kPodStates);
    out.stated.add(model::Member::Begin); // a pod may have been called so before
    out.kind = model::ResourceKind::Workload;
    out.labels = textMembers(base::childAt(base::childAt(pod, "metadata"), "labels"));
    const auto amounts = podAmounts(podSpec, place, intake, good);
    out.request = amounts.request;
    takeLimits(amounts.limit, intake, out);
    out.rules = podRules(podSpec, {out.labels, true, object.space, owners}, place, intake);
    out.rules.pinned = object.kind == "DaemonSet";
    out.attributes["phase"] = intake.attribute("Planned");
    if (!good) return {};
    return out;
}

void addReplica(model::StatedResource replica, const std::string& path, const std::string& suffix,
                const std::string& where, Intake& intake) {
    replica.id = model::makeId(model::ResourceKind::Workload, path + "-" + suffix);
    replica.name = path.substr(path.find('/') + 1) + "-" + suffix;
    intake.addOnce(
        model::Relation{replica.id, model::makeId(model::ResourceKind::Service, path), model::RelationKind::PartOf});
    intake.add(std::move(replica), where);
}

void expand(const std::string& path, const ServiceObject& service, const Owners& owners, Intake& intake) {
    const auto& object = *service.object;
    if (service.replicas > kMostReplicas)
        return intake.reject("too-many-replicas", object.place.text(),
                             PENUMBRA_SAY("Problem", "'{}' asks for {} replicas; the limit is {}.")(
                                 path, service.replicas, kMostReplicas));
    if (service.replicas < 1) return;
    const auto replica = replicaOf(object, owners, intake);
    if (!replica) return intake.countRejected(service.replicas);
    // A StatefulSet waits for those very names; what another pod holds, it cannot have.
    const bool named = object.kind == "StatefulSet";
    std::int64_t added = 0;
    for (std::int64_t i = 0; (named ? i : added) < service.replicas; ++i) {
        if (owners.podNames.contains(fmt::format("{}-{}", path, i))) continue;
        addReplica(*replica, path, std::to_string(i), object.place.text(), intake);
        ++added;
    }
    if (added == 0) return;
    intake.note("expanded", object.place.text(),
                PENUMBRA_SAY("Problem", "No pod of '{}' is in this file, so {} as waiting workloads.")(
                    path, base::sayCount(added, PENUMBRA_TEXT("Count", "replica was added"),
                                         PENUMBRA_TEXT("Count", "replicas were added"))));
}

bool tolerated(const model::PlacementRules& rules, const std::vector<model::Taint>& taints) {
    return std::all_of(taints.begin(), taints.end(), [&](const model::Taint& taint) {
        // A daemon's pods tolerate what the node controller taints a node with, e.g. unschedulable.
        return taint.effect == model::TaintEffect::PreferNoSchedule || taint.key.starts_with("node.kubernetes.io/") ||
               std::any_of(rules.tolerations.begin(), rules.tolerations.end(),
                           [&](const model::Toleration& t) { return t.tolerates(taint); });
    });
}

/// How an Argo Rollout replaces its replicas: how many more than the wanted ones run meanwhile, and in which steps.
void takeStrategy(const base::Json& strategy, const Intake& intake, model::StatedResource& service) {
    const bool canary = base::childAt(strategy, "canary").is_object() && strategy.contains("canary");
    service.attributes["rollout.strategy"] = intake.attribute(canary ? "canary" : "blue-green");
    if (!canary) return;
    const auto& rules = base::childAt(strategy, "canary");
    for (const auto& [key, name] :
         {std::pair("maxSurge", "rollout.max-surge"), std::pair("maxUnavailable", "rollout.max-unavailable")})
        if (const auto all = textMembers(rules); all.contains(key))
            service.attributes[name] = intake.attribute(all.at(key));
    std::string steps;
    for (const auto& step : base::childAt(rules, "steps"))
        if (step.is_object())
            for (const auto& item : step.items()) {
                const auto weight =
                    item.key() == "setWeight" ? " " + std::to_string(base::integerAt(step, "setWeight")) : "";
                steps += (steps.empty() ? "" : "; ") + item.key() + weight;
            }
    if (!steps.empty()) service.attributes["rollout.steps"] = intake.attribute(steps);
}

model::StatedResource serviceResource(const std::string& path, const ClusterObject& object, Intake& intake) {
    model::StatedResource out({}, {model::Member::Labels});
    out.id = model::makeId(model::ResourceKind::Service, path);
    out.kind = model::ResourceKind::Service;
    out.name = path.substr(path.find('/') + 1);
    out.labels = textMembers(base::childAt(object.meta(), "labels"));
    out.attributes["kind"] = intake.attribute(object.kind);
    if (object.kind == "Rollout") takeStrategy(base::childAt(object.spec(), "strategy"), intake, out);
    // What a service promises and how it answers, which Kubernetes itself has no place for.
    constexpr std::string_view kOurs = "penumbra.io/";
    for (const auto& [key, value] : textMembers(base::childAt(object.meta(), "annotations")))
        if (key.starts_with(kOurs)) out.attributes[key.substr(kOurs.size())] = intake.attribute(value);
    return out;
}

/// How many pods of a service there are beside those that are told of.
int podsOf(const std::string& path, const Owners& owners) {
    const auto it = owners.pods.find(path);
    return it == owners.pods.end() ? 0 : it->second;
}

} // namespace

void findOwners(const std::vector<ClusterObject>& objects, Intake& intake, Owners& out) {
    out.priorities = findPriorities(objects);
    for (const auto& object : objects)
        if (object.kind == "Pod") out.podNames.insert(object.path());
    for (const auto& object : objects)
        if (object.kind == "ReplicaSet")
            if (auto owner = serviceOf(object, out); !owner.empty()) out.replicaSets[object.path()] = std::move(owner);
    // Deployments first, so that a replica set only speaks for one that is not in the file.
    for (const bool sets : {false, true}) {
        for (const auto& object : objects) {
            if (!isController(object.kind) || (object.kind == "ReplicaSet") != sets || object.name.empty()) continue;
            const auto owned = out.replicaSets.find(object.path());
            const auto path = sets && owned != out.replicaSets.end() ? owned->second : object.path();
            const auto replicas = base::integerAt(object.spec(), "replicas", 1);
            const auto [it, fresh] =
                out.services.try_emplace(path, ServiceObject{&object, replicas, podsOf(path, out)});
            if (fresh) continue;
            const auto& first = *it->second.object;
            if (sets && first.kind == "ReplicaSet" && replicas > 0) {
                // An older generation of the same Deployment; the one with replicas describes it.
                if (it->second.replicas == 0) it->second.object = &object;
                it->second.replicas += replicas;
            } else if (!sets || owned == out.replicaSets.end()) {
                intake.warn(
                    "repeated-name", object.place.text(),
                    PENUMBRA_SAY("Problem", "A {} and a {} are both called '{}'; only the first one became a service.")(
                        first.kind, object.kind, path));
            }
        }
    }
}

void takeServices(const Owners& owners, Intake& intake) {
    for (const auto& [path, service] : owners.services) {
        if (service.object->known) continue;
        const auto id = model::makeId(model::ResourceKind::Service, path);
        auto resource = serviceResource(path, *service.object, intake);
        if (service.object->kind != "DaemonSet")
            resource.attributes["replicas"] = intake.attribute(std::to_string(service.replicas));
        if (auto* known = intake.find(id))
            *known = std::move(resource);
        else
            intake.add(std::move(resource), service.object->place.text());
        if (service.pods > 0) continue;
        if (service.object->kind == "DaemonSet")
            placeDaemons(service, owners, intake);
        else
            expand(path, service, owners, intake);
    }
}

void placeDaemons(const ServiceObject& daemon, const Owners& owners, Intake& intake) {
    const auto& object = *daemon.object;
    const auto replica = replicaOf(object, owners, intake);
    if (!replica) return intake.countRejected();
    std::vector<std::string> hosts;
    for (const auto& host : intake.batch().resources)
        if (host.kind == model::ResourceKind::Host && !owners.podNames.contains(object.path() + "-" + host.name) &&
            tolerated(replica->rules, host.taints) &&
            std::all_of(replica->rules.selectors.begin(), replica->rules.selectors.end(),
                        [&](const model::Selector& s) { return s.matches(host.labels); }))
            hosts.push_back(host.name);
    for (const auto& host : hosts) {
        addReplica(*replica, object.path(), host, object.place.text(), intake);
        intake.addOnce(model::Relation{model::makeId(model::ResourceKind::Workload, object.path() + "-" + host),
                                       model::makeId(model::ResourceKind::Host, host), model::RelationKind::RunsOn});
    }
    intake.note(
        "expanded", object.place.text(),
        PENUMBRA_SAY("Problem",
                     "No pod of the DaemonSet '{}' is in this file; {} were added, one on each node in it that fits.")(
            object.path(), hosts.size()));
}

} // namespace penumbra::ingest
