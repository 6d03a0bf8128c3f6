#include "ingest/kubernetes/objects.h"

#include "ingest/encoding.h"
#include "ingest/kubernetes/yaml.h"
#include "ingest/row.h"

#include <fmt/format.h>
#include <map>

namespace penumbra::ingest {

namespace {

using Lines = std::map<std::string, int>;

Place placeOf(const std::string& file, const std::string& pointer, const Lines& lines) {
    const auto it = lines.find(pointer);
    if (it == lines.end()) return {file, pointer};
    return {fmt::format("{}:{}", file, it->second), {}};
}

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

void collect(base::Json json, const std::string& file, const Lines& lines, std::vector<ClusterObject>& out) {
    const auto kind = base::textAt(json, "kind");
    if (!kind.ends_with("List") || !json.contains("items")) {
        out.push_back(makeObject(std::move(json), kind, placeOf(file, "", lines)));
        return;
    }
    // The items of an API's list (PodList) do not repeat their kind.
    const auto itemKind = kind.substr(0, kind.size() - 4);
    auto& items = json["items"];
    for (std::size_t i = 0; i < items.size() && items.is_array(); ++i) {
        auto own = base::textAt(items[i], "kind", itemKind);
        out.push_back(
            makeObject(std::move(items[i]), std::move(own), placeOf(file, fmt::format("/items/{}", i), lines)));
    }
}

} // namespace

base::Result<std::vector<ClusterObject>> loadObjects(const Input& input) {
    const auto decoded = decodeText(input.bytes, input.name);
    if (!decoded) return base::fail(decoded.error().kind, decoded.error().text);
    const auto text = trimmed(decoded->text);
    if (text.empty()) return base::failInput(fmt::format("{} is empty, so it holds no Kubernetes object.", input.name));
    std::vector<ClusterObject> out;
    if (text.front() == '{' || text.front() == '[') {
        auto json = base::parseJson(decoded->text, input.name);
        if (!json) return base::fail(json.error().kind, json.error().text);
        dropSecrets(*json);
        collect(std::move(*json), input.name, {}, out);
    } else {
        auto documents = parseYaml(decoded->text, input.name);
        if (!documents) return base::fail(documents.error().kind, documents.error().text);
        for (auto& document : *documents) {
            dropSecrets(document.json);
            collect(std::move(document.json), input.name, document.lines, out);
        }
    }
    if (out.empty() || (out.size() == 1 && out.front().kind.empty()))
        return base::failInput(
            fmt::format("{} holds no Kubernetes object: there is no 'kind'. Export it with kubectl get -o "
                        "json or yaml.",
                        input.name));
    return out;
}

} // namespace penumbra::ingest
