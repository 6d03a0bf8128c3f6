#include "model/resource.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace penumbra::model {

namespace {

constexpr std::array<std::pair<ResourceKind, const char*>, 7> kKinds{{{ResourceKind::Zone, "zone"},
                                                                      {ResourceKind::Rack, "rack"},
                                                                      {ResourceKind::Host, "host"},
                                                                      {ResourceKind::Workload, "workload"},
                                                                      {ResourceKind::Service, "service"},
                                                                      {ResourceKind::Datastore, "datastore"},
                                                                      {ResourceKind::Network, "network"}}};

constexpr std::array<std::pair<RelationKind, const char*>, 5> kRelations{{{RelationKind::RunsOn, "runs-on"},
                                                                          {RelationKind::PartOf, "part-of"},
                                                                          {RelationKind::Within, "within"},
                                                                          {RelationKind::DependsOn, "depends-on"},
                                                                          {RelationKind::Uses, "uses"}}};

template <class Table, class Value>
const char* nameIn(const Table& table, Value value) {
    const auto it = std::find_if(table.begin(), table.end(), [&](const auto& e) { return e.first == value; });
    return it->second;
}

template <class Table>
std::vector<std::string> namesIn(const Table& table) {
    std::vector<std::string> names;
    for (const auto& entry : table) names.emplace_back(entry.second);
    return names;
}

template <class Value, std::size_t N>
base::Result<Value> parseIn(const std::array<std::pair<Value, const char*>, N>& table, std::string_view name,
                            const char* what) {
    for (const auto& [value, known] : table)
        if (name == known) return value;
    std::string list;
    for (const auto& entry : table) list += (list.empty() ? "" : ", ") + std::string(entry.second);
    return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no {}. Use one of {}.")(name, what, list));
}

} // namespace

std::vector<std::string> kindNames() { return namesIn(kKinds); }
std::vector<std::string> relationNames() { return namesIn(kRelations); }

const char* kindName(ResourceKind kind) { return nameIn(kKinds, kind); }
base::Result<ResourceKind> parseKind(std::string_view name) { return parseIn(kKinds, name, "kind of resource"); }

std::optional<TaintEffect> taintEffectOf(std::string_view name) {
    if (name == "NoSchedule") return TaintEffect::NoSchedule;
    if (name == "PreferNoSchedule") return TaintEffect::PreferNoSchedule;
    if (name == "NoExecute") return TaintEffect::NoExecute;
    return {};
}

bool isPlaceholder(const Resource& r) {
    return (r.kind == ResourceKind::Host || r.kind == ResourceKind::Datastore) && r.attributes.empty() &&
           r.labels.empty() && r.taints.empty() && r.capacity.empty();
}

bool fits(RelationKind relation, ResourceKind from, ResourceKind to) {
    using enum ResourceKind;
    switch (relation) {
    case RelationKind::RunsOn:
        return from == Workload && (to == Host || to == Datastore || to == Network);
    case RelationKind::PartOf:
        return from == Workload && to == Service;
    case RelationKind::Within:
        return (to == Rack && from != Zone && from != Rack && from != Workload && from != Service) ||
               (to == Zone && from != Workload && from != Service);
    case RelationKind::DependsOn:
    case RelationKind::Uses:
        return from == Service && to == Service;
    }
    return false;
}

const char* relationName(RelationKind kind) { return nameIn(kRelations, kind); }
base::Result<RelationKind> parseRelation(std::string_view name) {
    return parseIn(kRelations, name, "kind of relation");
}

ResourceId makeId(ResourceKind kind, std::string_view naturalName) {
    return ResourceId(fmt::format("{}/{}", kindName(kind), naturalName));
}

std::string naturalName(const ResourceId& id) { return id.text().substr(id.text().find('/') + 1); }

bool Selector::matches(const Labels& labels) const {
    const auto it = labels.find(key);
    const bool present = it != labels.end();
    const auto listed = [&] { return std::find(values.begin(), values.end(), it->second) != values.end(); };
    switch (op) {
    case SelectorOperator::In:
        return present && listed();
    case SelectorOperator::NotIn:
        return !present || !listed();
    case SelectorOperator::Exists:
        return present;
    case SelectorOperator::DoesNotExist:
        return !present;
    }
    return false;
}

} // namespace penumbra::model
