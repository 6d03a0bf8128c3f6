#include "ingest/kubernetes/cluster.h"

#include "base/text.h"

#include <fmt/format.h>
#include <map>

namespace penumbra::ingest {

namespace {

/// Whether `key` begins a line of YAML, at most a list mark and a few blanks before it.
bool startsLine(std::string_view text, std::string_view key) {
    for (auto at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        const auto line = text.rfind('\n', at);
        const auto before = text.substr(line == std::string_view::npos ? 0 : line + 1,
                                        at - (line == std::string_view::npos ? 0 : line + 1));
        if (before.find_first_not_of(" -") == std::string_view::npos) return true;
    }
    return false;
}

int sniff(std::string_view head, std::string_view) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const auto first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || head.find("backstage.io/") != std::string_view::npos) return 0;
    if (head[first] == '{')
        return head.find("\"apiVersion\"") != std::string_view::npos && head.find("\"kind\"") != std::string_view::npos
                   ? 90
                   : 0;
    const bool versioned = startsLine(head, "apiVersion:") || startsLine(head, "apiGroup:");
    return versioned && startsLine(head, "kind:") ? 85 : 0;
}

/// What this reader does with an object of that kind.
bool isOfUse(const std::string& kind) {
    for (const char* known : {"Node", "Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet",
                              "ReplicationController", "PodDisruptionBudget", "PriorityClass"})
        if (kind == known) return true;
    return false;
}

using KindCounts = std::map<std::string, int>;

/// "2 Deployment, 5 Pod"
std::string listOf(const KindCounts& counts) {
    std::string out;
    for (const auto& [kind, count] : counts) out += fmt::format("{}{} {}", out.empty() ? "" : ", ", count, kind);
    return out;
}

/// Says how many objects of each kind the file holds, so that the reader can be checked against it.
void tellKinds(const KindCounts& taken, const KindCounts& passed, Intake& intake) {
    if (!taken.empty())
        intake.note("objects", intake.input().name, fmt::format("These objects were read: {}.", listOf(taken)));
    int total = 0;
    for (const auto& [kind, count] : passed) total += count;
    if (total > 0)
        intake.note(
            "not-needed", intake.input().name,
            fmt::format("{} object(s) say nothing about capacity and were passed over: {}.", total, listOf(passed)));
}

/// Drops what has no kind or, of a kind of use, no name; counts what the model has no use for.
std::vector<ClusterObject> usable(std::vector<ClusterObject> objects, Intake& intake) {
    std::vector<ClusterObject> out;
    KindCounts taken;
    KindCounts passed;
    for (auto& object : objects) {
        if (object.kind.empty()) {
            intake.reject("no-kind", object.place.text(), "This object has no 'kind', so it cannot be read.");
        } else if (!isOfUse(object.kind)) {
            ++passed[object.kind];
        } else if (object.name.empty()) {
            intake.reject("no-name", (object.place / "metadata").text(),
                          fmt::format("This {} has no name, so it cannot be told from others.", object.kind));
        } else {
            ++taken[object.kind];
            out.push_back(std::move(object));
        }
    }
    tellKinds(taken, passed, intake);
    return out;
}

base::Result<model::Batch> read(const Input& input) {
    auto loaded = loadObjects(input);
    if (!loaded) return base::fail(loaded.error().kind, loaded.error().text);
    Intake intake(input);
    const auto objects = usable(std::move(*loaded), intake);
    for (const auto& object : objects)
        if (object.kind == "Node") takeNode(object, intake);
    auto owners = findOwners(objects, intake);
    for (const auto& object : objects)
        if (object.kind == "Pod") takePod(object, owners, intake);
    takeServices(owners, intake);
    for (const auto& object : objects)
        if (object.kind == "PodDisruptionBudget") takeBudget(object, owners, objects, intake);
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader kubernetes{
    "kubernetes", PENUMBRA_TEXT("readers", "Kubernetes objects"),
    PENUMBRA_TEXT("readers", "kubectl get -o json or yaml: nodes, pods, controllers, disruption budgets."), sniff,
    read};

} // namespace penumbra::ingest
