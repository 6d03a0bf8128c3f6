#include "ingest/kubernetes/part.h"

#include "ingest/kubernetes/cluster.h"
#include "ingest/wire.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

void collect(base::Json& list, bool known, std::vector<ClusterObject>& out) {
    if (!list.is_array()) return;
    for (auto& json : list) {
        auto kind = base::textAt(json, "kind");
        auto object = makeObject(std::move(json), kind, {});
        object.place.document = fmt::format("{} {}", kind, kind == "Node" ? object.name : object.path());
        object.known = known;
        if (!base::childAt(object.meta(), "annotations").contains("helm.sh/hook")) out.push_back(std::move(object));
    }
}

/// All budgets were there to be known, so a service that none covers has none.
void stateBudgets(Intake& intake) {
    std::vector<model::ResourceId> services;
    for (const auto& resource : intake.batch().resources)
        if (resource.kind == model::ResourceKind::Service) services.push_back(resource.id);
    for (const auto& id : services) intake.find(id)->stated.add(model::Member::MinAvailable);
}

base::Result<model::Batch> readPart(const Input& input) {
    auto json = base::parseJson(input.bytes, input.name);
    if (!json) return base::fail(json.error().kind, json.error().text);
    std::vector<ClusterObject> objects;
    for (const char* list : {"read", "know"})
        if (json->contains(list)) collect((*json)[list], list == std::string_view("know"), objects);
    Owners owners;
    owners.part = true;
    for (const auto& [set, deployment] : textMembers(base::childAt(*json, "replicaSets")))
        owners.replicaSets[set] = deployment;
    const auto& pods = base::childAt(*json, "pods");
    if (pods.is_object())
        for (const auto& item : pods.items())
            owners.pods[item.key()] = static_cast<int>(base::integerAt(pods, item.key().c_str()));
    for (const auto& name : base::childAt(*json, "podNames"))
        if (name.is_string()) owners.podNames.insert(name.get<std::string>());
    Intake intake(input);
    takeObjects(objects, owners, intake);
    if (base::boolAt(*json, "budgets")) stateBudgets(intake);
    return std::move(intake).finish();
}

} // namespace

PartReader::PartReader(std::string name, base::Time now)
    : m_name(std::move(name)), m_process({}, [name = m_name, now](std::string_view part) {
          return readPart({name, std::string(part), now, {}, {}}).map(encodeBatch);
      }) {}

base::Result<model::Batch> PartReader::read(std::string_view part, const std::stop_token& stop) {
    const auto bytes = m_process.read(m_name, {}, part, stop);
    return bytes ? decodeBatch(*bytes) : tl::make_unexpected(bytes.error());
}

} // namespace penumbra::ingest
