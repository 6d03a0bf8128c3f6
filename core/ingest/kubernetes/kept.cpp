#include "ingest/kubernetes/cutter.h"

#include <initializer_list>
#include <string>

namespace penumbra::ingest {

namespace {

using KeptRole = Keep::Role;

void keep(Keep& root, std::string_view prefix, std::initializer_list<const char*> paths) {
    for (const std::string_view path : paths) {
        const bool all = path.ends_with(".*");
        root.at(std::string(prefix) + std::string(all ? path.substr(0, path.size() - 2) : path)).all = all;
    }
}

void look(Keep& root, const char* path, KeptRole role) {
    auto& place = root.at(path);
    place.role = role;
    place.silent = true;
}

/// What podAmounts(), podRules() and takePriority() look at.
void keepPodSpec(Keep& root, const std::string& prefix) {
    keep(root, prefix,
         {"nodeSelector.*", "affinity.*", "tolerations.*", "topologySpreadConstraints.*", "priorityClassName",
          "priority", "preemptionPolicy", "overhead.*", "containers.resources.*", "initContainers.resources.*",
          "initContainers.restartPolicy"});
    for (const char* social : {"affinity.podAffinity", "affinity.podAntiAffinity", "topologySpreadConstraints"})
        root.at(prefix + social).role = KeptRole::Social;
}

void keepMetadata(Keep& root) {
    keep(root, "metadata.",
         {"name", "namespace", "uid", "labels.*", "creationTimestamp", "deletionTimestamp", "ownerReferences.kind",
          "ownerReferences.name", "ownerReferences.controller"});
    auto& annotations = root.at("metadata.annotations");
    annotations.ours = true;
    for (const char* known : {"kubernetes.io/config.mirror", "kubernetes.io/config.source", "helm.sh/hook"})
        annotations.children[known] = {};
    root.at("metadata.name").role = KeptRole::Name;
    root.at("metadata.namespace").role = KeptRole::Space;
    look(root, "metadata.resourceVersion", KeptRole::Version);
    root.at("metadata.labels").children["pod-template-hash"].role = KeptRole::TemplateHash;
    root.at("metadata.ownerReferences").role = KeptRole::Owner;
    root.at("metadata.ownerReferences.kind").role = KeptRole::OwnerKind;
    root.at("metadata.ownerReferences.name").role = KeptRole::OwnerName;
    root.at("metadata.ownerReferences.controller").role = KeptRole::OwnerController;
    look(root, "code", KeptRole::Code); // of a failure in the place of an object
    look(root, "message", KeptRole::Message);
}

void keepNode(Keep& root) {
    keep(root, "",
         {"spec.taints.*", "spec.unschedulable", "spec.providerID", "status.allocatable.*", "status.capacity.*",
          "status.conditions.type", "status.conditions.status"});
    keep(root, "status.nodeInfo.",
         {"kubeletVersion", "kernelVersion", "osImage", "architecture", "machineID", "systemUUID"});
}

void keepPod(Keep& root) {
    keep(root, "", {"spec.nodeName", "status.phase", "status.containerStatuses.state.terminated.finishedAt"});
    keepPodSpec(root, "spec.");
    root.at("metadata.labels").role = KeptRole::Labels;
}

void keepController(Keep& root) {
    keep(root, "spec.", {"replicas", "strategy.*", "template.metadata.labels.*"});
    keepPodSpec(root, "spec.template.spec.");
    root.at("spec.replicas").role = KeptRole::Replicas;
    root.at("spec.template.metadata.labels").role = KeptRole::Labels;
}

} // namespace

Keep keptOf(std::string_view kind) {
    Keep out;
    out.role = KeptRole::Object;
    keepMetadata(out);
    if (kind == "Node") {
        keepNode(out);
    } else if (kind == "Pod") {
        keepPod(out);
    } else if (kind == "NodeMetrics" || kind == "PodMetrics") {
        keep(out, "", {"timestamp", "usage.cpu", "usage.memory", "containers.usage.cpu", "containers.usage.memory"});
    } else if (kind == "PodDisruptionBudget") {
        keep(out, "spec.", {"selector.*", "minAvailable", "maxUnavailable"});
    } else if (kind == "PriorityClass") {
        keep(out, "", {"value", "preemptionPolicy", "globalDefault"});
    } else if (kind == "Deployment" || kind == "ReplicaSet" || kind == "StatefulSet" || kind == "DaemonSet" ||
               kind == "ReplicationController" || kind == "Rollout") {
        keepController(out);
    } else {
        out.children.clear();
    }
    return out;
}

} // namespace penumbra::ingest
