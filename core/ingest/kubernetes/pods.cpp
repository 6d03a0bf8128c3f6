#include "base/text.h"
#include "ingest/kubernetes/cluster.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// The owner that controls an object, or else its first one; an empty object when it has none.
const base::Json& controllerOf(const ClusterObject& object) {
    static const base::Json kNone = base::Json::object();
    const auto& owners = base::childAt(object.meta(), "ownerReferences");
    if (owners.is_array()) {
        for (const auto& owner : owners)
            if (base::boolAt(owner, "controller")) return owner;
        if (!owners.empty() && owners[0].is_object()) return owners[0];
    }
    return kNone;
}

bool isStatic(const ClusterObject& pod) {
    const auto& annotations = base::childAt(pod.meta(), "annotations");
    return annotations.contains("kubernetes.io/config.mirror") ||
           base::textAt(annotations, "kubernetes.io/config.source") == "file" ||
           base::textAt(controllerOf(pod), "kind") == "Node";
}

/// When the last container of a finished pod ended; the capture's time when nobody says.
base::Time finishedAt(const ClusterObject& pod, base::Time capture) {
    auto last = base::kBeginningOfTime;
    for (const auto& status : base::childAt(pod.status(), "containerStatuses")) {
        const auto& ended = base::childAt(base::childAt(status, "state"), "terminated");
        if (const auto at = base::parseTime(base::textAt(ended, "finishedAt"))) last = std::max(last, *at);
    }
    return last == base::kBeginningOfTime ? capture : last;
}

void takeLifetime(const ClusterObject& pod, bool finished, const Intake& intake, model::StatedResource& workload) {
    if (const auto created = base::parseTime(base::textAt(pod.meta(), "creationTimestamp"))) {
        workload.lifetime.begin = *created;
        workload.stated.add(model::Member::Begin);
    }
    if (const auto deleted = base::parseTime(base::textAt(pod.meta(), "deletionTimestamp")))
        workload.lifetime.end = *deleted;
    if (finished) workload.lifetime.end = std::min(workload.lifetime.end, finishedAt(pod, intake.input().time));
}

/// A service that only its pods speak of.
void ensureService(const std::string& path, const ClusterObject& pod, const Owners& owners, Intake& intake) {
    const auto& owner = controllerOf(pod);
    const auto kind = base::textAt(owner, "kind");
    const auto id = model::makeId(model::ResourceKind::Service, path);
    if (intake.find(id) != nullptr) return;
    if (const auto it = owners.services.find(path); it != owners.services.end() && it->second.object->known) return;
    model::Resource service;
    service.id = id;
    service.kind = model::ResourceKind::Service;
    service.name = path.substr(path.find('/') + 1);
    service.attributes["kind"] = intake.attribute(kind);
    intake.add({std::move(service), {}}, pod.place.text());
    if (kind == "ReplicaSet" && path == pod.space + "/" + base::textAt(owner, "name"))
        intake.note(
            "unknown-replica-set", (pod.place / "metadata" / "ownerReferences").text(),
            PENUMBRA_SAY("Problem",
                         "Nothing here says which deployment the replica set '{}' of the pod '{}' belongs to, so its "
                         "service is called after the replica set. Export the replica sets too.")(path, pod.path()));
}

void relate(const ClusterObject& pod, const model::ResourceId& workload, const Owners& owners, Intake& intake) {
    const auto node = base::textAt(pod.spec(), "nodeName");
    if (node.empty()) return;
    const auto host = model::makeId(model::ResourceKind::Host, node);
    intake.add(model::Relation{workload, host, model::RelationKind::RunsOn});
    if (!owners.part && intake.find(host) == nullptr)
        intake.note(
            "unknown-node", (pod.place / "spec" / "nodeName").text(),
            PENUMBRA_SAY("Problem",
                         "The pod '{}' runs on the node '{}', which is not in this file. Import the nodes too.")(
                pod.path(), node));
}

} // namespace

std::string serviceOf(const ClusterObject& pod, const Owners& owners) {
    const auto& owner = controllerOf(pod);
    const auto kind = base::textAt(owner, "kind");
    const auto name = base::textAt(owner, "name");
    if (name.empty() || kind == "Node") return {};
    const auto path = pod.space + "/" + name;
    if (kind != "ReplicaSet" || pod.kind == "ReplicaSet") return path;
    if (const auto it = owners.replicaSets.find(path); it != owners.replicaSets.end()) return it->second;
    // The replica set is not in the file; a Deployment names it after itself and the hash that its pods carry.
    const auto hash = fmt::format("-{}", base::textAt(base::childAt(pod.meta(), "labels"), "pod-template-hash"));
    if (hash.size() > 1 && name.ends_with(hash)) return pod.space + "/" + name.substr(0, name.size() - hash.size());
    return path;
}

void takePod(const ClusterObject& pod, Owners& owners, Intake& intake) {
    bool good = true;
    const auto phase = base::textAt(pod.status(), "phase");
    const bool finished = phase == "Succeeded" || phase == "Failed";
    const auto service = serviceOf(pod, owners);
    model::StatedResource workload({}, kPodStates);
    workload.id = model::makeId(model::ResourceKind::Workload, pod.path());
    workload.kind = model::ResourceKind::Workload;
    workload.name = pod.name;
    workload.labels = textMembers(base::childAt(pod.meta(), "labels"));
    const auto amounts = podAmounts(pod.spec(), pod.place / "spec", intake, good);
    if (!good) return intake.countRejected();
    if (!finished) workload.request = amounts.request;
    takeLimits(amounts.limit, intake, workload);
    workload.rules =
        podRules(pod.spec(), {workload.labels, !service.empty(), pod.space, owners}, pod.place / "spec", intake);
    workload.rules.pinned = isStatic(pod) || base::textAt(controllerOf(pod), "kind") == "DaemonSet";
    takeLifetime(pod, finished, intake, workload);
    if (!phase.empty()) workload.attributes["phase"] = intake.attribute(phase);
    if (const auto uid = base::textAt(pod.meta(), "uid"); !uid.empty())
        workload.attributes["uid"] = intake.attribute(uid);
    if (base::childAt(pod.spec(), "containers").empty())
        intake.warn("no-container", (pod.place / "spec").text(),
                    PENUMBRA_SAY("Problem", "The pod '{}' lists no container, so it asks for nothing.")(pod.path()));
    const auto id = workload.id;
    intake.add(std::move(workload), pod.place.text());
    if (!service.empty()) {
        ensureService(service, pod, owners, intake);
        intake.add(
            model::Relation{id, model::makeId(model::ResourceKind::Service, service), model::RelationKind::PartOf});
        if (const auto it = owners.services.find(service); !owners.part && it != owners.services.end())
            ++it->second.pods;
    }
    if (!finished) relate(pod, id, owners, intake);
}

} // namespace penumbra::ingest
