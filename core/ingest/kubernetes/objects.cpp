#include "ingest/kubernetes/objects.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// Most of a large export, and nothing that is read.
constexpr std::string_view kUnwanted[] = {"args",
                                          "command",
                                          "env",
                                          "envFrom",
                                          "hostIPs",
                                          "imagePullSecrets",
                                          "images",
                                          "lifecycle",
                                          "livenessProbe",
                                          "managedFields",
                                          "podIPs",
                                          "ports",
                                          "readinessProbe",
                                          "securityContext",
                                          "startupProbe",
                                          "volumeDevices",
                                          "volumeMounts",
                                          "volumes",
                                          "volumesAttached",
                                          "volumesInUse"};

/// Removes what must not be kept: the values of a Secret and of every environment variable. The depth is bounded by the
/// parser.
void dropSecrets(base::Json& json) {
    if (json.is_object()) {
        if (base::textAt(json, "kind") == "Secret")
            for (const char* key : {"data", "stringData"}) json.erase(key);
        for (const char* key : {"env", "envFrom"}) // a label may be called env too, but it is no list
            if (json.contains(key) && json[key].is_array()) json.erase(key);
        // kubectl keeps a copy of the whole manifest here, secrets and all.
        json.erase("kubectl.kubernetes.io/last-applied-configuration");
    }
    if (json.is_structured())
        for (auto& child : json) dropSecrets(child);
}

void collect(document::Tree tree, std::vector<ClusterObject>& out) {
    const auto kind = base::textAt(tree.json, "kind");
    if (!kind.ends_with("List") || !tree.json.contains("items")) {
        auto place = tree.at("");
        out.push_back(makeObject(std::move(tree.json), kind, std::move(place)));
        return;
    }
    // The items of an API's list (PodList) do not repeat their kind.
    const auto itemKind = kind.substr(0, kind.size() - 4);
    auto& items = tree.json["items"];
    for (std::size_t i = 0; i < items.size() && items.is_array(); ++i) {
        auto own = base::textAt(items[i], "kind", itemKind);
        out.push_back(makeObject(std::move(items[i]), std::move(own), tree.at(fmt::format("/items/{}", i))));
    }
}

} // namespace

ClusterObject makeObject(base::Json json, std::string kind, Place place) {
    ClusterObject out;
    out.kind = std::move(kind);
    const auto& meta = base::childAt(json, "metadata");
    out.name = base::textAt(meta, "name");
    out.space = base::textAt(meta, "namespace", "default");
    if (out.space.empty()) out.space = "default";
    out.json = std::move(json);
    out.place = std::move(place);
    return out;
}

base::Result<std::vector<ClusterObject>> loadObjects(const Input& input) {
    auto trees = document::parseTrees(input.bytes, input.name, {.unwanted = kUnwanted});
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    std::vector<ClusterObject> out;
    for (auto& tree : *trees) {
        dropSecrets(tree.json);
        collect(std::move(tree), out);
    }
    if (out.empty() || (out.size() == 1 && out.front().kind.empty()))
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} holds no Kubernetes object: there is no 'kind'. Export it with kubectl get -o "
                                    "json or yaml.")(input.name));
    return out;
}

} // namespace penumbra::ingest
