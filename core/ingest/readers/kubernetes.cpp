#include "ingest/kubernetes/cluster.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

int sniffKubernetes(const Head& head) {
    const auto& outline = head.outline;
    const bool versioned = outline.has("/apiVersion") || outline.has("/apiGroup") || outline.has("/0/apiVersion");
    // kubectl sorts the keys: of a long list the own kind comes only after its items.
    const bool kind = outline.has("/kind") || outline.has("/0/kind") || outline.has("/items/0/kind");
    if (!versioned || !kind) return 0;
    for (const char* place : {"/apiVersion", "/0/apiVersion", "/items/0/apiVersion"})
        if (outline.says(place, "backstage.io/")) return 0;
    return outline.form == document::Outline::Form::Json ? 90 : 85;
}

/// What this reader does with an object of that kind.
bool isOfUse(const std::string& kind) {
    for (const char* known :
         {"Node", "Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Rollout",
          "PodDisruptionBudget", "PriorityClass", "NodeMetrics", "PodMetrics"})
        if (kind == known) return true;
    return false;
}

/// A Job or a test of a chart that runs at an install or an upgrade and holds nothing in between.
bool isHook(const ClusterObject& object) {
    return base::childAt(object.meta(), "annotations").contains("helm.sh/hook");
}

/// What is no object of a cluster although it looks like one.
void warnOfKustomize(const ClusterObject& object, Intake& intake) {
    if (base::textAt(object.json, "apiVersion").starts_with("kustomize."))
        intake.warn(
            "kustomize", object.place.text(),
            PENUMBRA_SAY("Problem",
                         "This {} of Kustomize describes how objects are made, not what there is. Import the output "
                         "of `kubectl kustomize` instead.")(object.kind));
}

/// Drops what has no kind or, of a kind of use, no name; counts what the model has no use for.
std::vector<ClusterObject> usable(std::vector<ClusterObject> objects, Intake& intake) {
    std::vector<ClusterObject> out;
    for (auto& object : objects) {
        if (object.kind.empty()) {
            intake.reject("no-kind", object.place.text(),
                          PENUMBRA_SAY("Problem", "This object has no 'kind', so it cannot be read.")());
        } else if (!isOfUse(object.kind)) {
            intake.countPassed(object.kind);
            warnOfKustomize(object, intake);
            checkTemplates(object, intake);
        } else if (isHook(object)) {
            intake.countPassed(object.kind);
            intake.note(
                "hook", object.place.text(),
                PENUMBRA_SAY("Problem",
                             "The {} '{}' is a hook of a chart: it runs at a release only and was passed over.")(
                    object.kind, object.name));
        } else if (object.name.empty()) {
            intake.reject(
                "no-name", (object.place / "metadata").text(),
                PENUMBRA_SAY("Problem", "This {} has no name, so it cannot be told from others.")(object.kind));
        } else {
            intake.countTaken(object.kind);
            out.push_back(std::move(object));
        }
    }
    return out;
}

base::Result<model::Batch> readKubernetes(const Input& input) {
    auto loaded = loadObjects(input);
    if (!loaded) return base::fail(loaded.error().kind, loaded.error().text);
    Intake intake(input);
    const auto objects = usable(std::move(*loaded), intake);
    Owners owners;
    takeObjects(objects, owners, intake);
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader kubernetes{
    "kubernetes", PENUMBRA_TEXT("readers", "Kubernetes objects"),
    PENUMBRA_TEXT("readers", "kubectl get -o json or yaml: nodes, pods, controllers, disruption budgets."),
    sniffKubernetes, readKubernetes};

} // namespace penumbra::ingest
