#include "model/json.h"
#include "base/text.h"
#include "model/json_fields.h"

#include <array>
#include <fmt/format.h>
#include <limits>
#include <string_view>
#include <utility>

namespace penumbra::model {

namespace {

template <class Value, std::size_t N>
using Names = std::array<std::pair<Value, const char*>, N>;

constexpr Names<TaintEffect, 3> kEffects{{{TaintEffect::NoSchedule, "no-schedule"},
                                          {TaintEffect::PreferNoSchedule, "prefer-no-schedule"},
                                          {TaintEffect::NoExecute, "no-execute"}}};
constexpr Names<SelectorOperator, 4> kOperators{{{SelectorOperator::In, "in"},
                                                 {SelectorOperator::NotIn, "not-in"},
                                                 {SelectorOperator::Exists, "exists"},
                                                 {SelectorOperator::DoesNotExist, "does-not-exist"}}};
constexpr Names<Scope, 3> kScopes{{{Scope::Host, "host"}, {Scope::Rack, "rack"}, {Scope::Zone, "zone"}}};

template <class Value, std::size_t N>
const char* nameOf(const Names<Value, N>& names, Value value) {
    for (const auto& [known, name] : names)
        if (known == value) return name;
    return names.front().second;
}

template <class Value, std::size_t N>
auto parserOf(const Names<Value, N>& names) {
    return [&names](std::string_view name) -> base::Result<Value> {
        for (const auto& [value, known] : names)
            if (name == known) return value;
        return base::failInput(PENUMBRA_SAY("Problem", "'{}' is not known.")(name));
    };
}

base::Json toJson(const Amounts& amounts, const Dimensions& dimensions) {
    auto json = base::Json::object();
    for (int d = 0; d < dimensions.count(); ++d)
        if (amounts.has(d)) json[dimensions.at(d).name] = amounts.at(d);
    return json;
}

base::Json toJson(const PlacementRules& rules) {
    auto json = base::Json::object();
    for (const auto& s : rules.selectors)
        json["selectors"].push_back({{"key", s.key}, {"op", nameOf(kOperators, s.op)}, {"values", s.values}});
    for (const auto& t : rules.tolerations) {
        base::Json entry{{"key", t.key}, {"value", t.value}, {"effect", nameOf(kEffects, t.effect)}};
        if (t.anyEffect) entry["any"] = true;
        json["tolerations"].push_back(std::move(entry));
    }
    for (const auto& a : rules.antiAffinity)
        json["antiAffinity"].push_back({{"group", a.group}, {"scope", nameOf(kScopes, a.scope)}, {"hard", a.hard}});
    for (const auto& t : rules.topologySpread)
        json["topologySpread"].push_back(
            {{"group", t.group}, {"scope", nameOf(kScopes, t.scope)}, {"maxSkew", t.maxSkew}, {"hard", t.hard}});
    for (const auto& a : rules.affinity)
        json["affinity"].push_back({{"group", a.group}, {"scope", nameOf(kScopes, a.scope)}, {"hard", a.hard}});
    if (rules.priority != 0) json["priority"] = rules.priority;
    if (rules.preempts) json["preempts"] = true;
    if (rules.pinned) json["pinned"] = true;
    return json;
}

base::Json toJson(const Attribute& attribute) {
    base::Json json{{"value", attribute.value}};
    if (!attribute.source.empty()) json["source"] = attribute.source;
    if (attribute.time != base::Time{}) json["time"] = timeToJson(attribute.time);
    if (!attribute.raw.empty()) json["raw"] = attribute.raw;
    return json;
}

void readAmounts(JsonFields& fields, const char* key, Amounts& out, Dimensions& dimensions) {
    const auto* object = fields.object(key);
    if (!object) return;
    for (const auto& [name, amount] : object->items()) {
        const auto member = fmt::format("{}.{}", key, name);
        constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::min();
        const auto value = base::integerAt(*object, name.c_str(), kNone);
        if (!amount.is_number() || value == kNone)
            return fields.fail(member, PENUMBRA_SAY("Problem", "it must be a whole number.")());
        const int dimension = dimensions.findOrAdd(name);
        if (dimension < 0)
            return fields.fail(member, PENUMBRA_SAY("Problem", "a fleet has at most {} dimensions.")(kMaxDimensions));
        out.set(dimension, value);
    }
}

/// Walks a list of objects; stops at the first that cannot be read.
template <class Read>
void readEach(JsonFields& fields, const char* key, const char* what, const Read& read) {
    const auto* array = fields.array(key);
    if (!array) return;
    for (const auto& entry : *array) {
        JsonFields nested(entry, what);
        read(nested);
        if (!fields.take(nested.finish(true))) return;
    }
}

void readTaints(JsonFields& fields, std::vector<Taint>& out) {
    readEach(fields, "taints", "a taint", [&](JsonFields& entry) {
        Taint& taint = out.emplace_back();
        entry.read("key", taint.key);
        entry.read("value", taint.value);
        entry.readName("effect", taint.effect, parserOf(kEffects));
    });
}

void readRules(JsonFields& outer, PlacementRules& rules) {
    const auto* object = outer.object("rules");
    if (!object) return;
    JsonFields fields(*object, "placement rules");
    readEach(fields, "selectors", "a selector", [&](JsonFields& entry) {
        Selector& selector = rules.selectors.emplace_back();
        entry.read("key", selector.key);
        entry.readName("op", selector.op, parserOf(kOperators));
        entry.read("values", selector.values);
    });
    readEach(fields, "tolerations", "a toleration", [&](JsonFields& entry) {
        Toleration& toleration = rules.tolerations.emplace_back();
        toleration.anyEffect = false;
        entry.read("key", toleration.key);
        entry.read("value", toleration.value);
        entry.read("any", toleration.anyEffect);
        entry.readName("effect", toleration.effect, parserOf(kEffects));
    });
    readEach(fields, "antiAffinity", "an anti-affinity", [&](JsonFields& entry) {
        AntiAffinity& rule = rules.antiAffinity.emplace_back();
        entry.read("group", rule.group);
        entry.readName("scope", rule.scope, parserOf(kScopes));
        entry.read("hard", rule.hard);
    });
    readEach(fields, "topologySpread", "a topology spread", [&](JsonFields& entry) {
        TopologySpread& rule = rules.topologySpread.emplace_back();
        entry.read("group", rule.group);
        entry.readName("scope", rule.scope, parserOf(kScopes));
        entry.read("maxSkew", rule.maxSkew);
        entry.read("hard", rule.hard);
    });
    readEach(fields, "affinity", "an affinity", [&](JsonFields& entry) {
        Affinity& rule = rules.affinity.emplace_back();
        entry.read("group", rule.group);
        entry.readName("scope", rule.scope, parserOf(kScopes));
        entry.read("hard", rule.hard);
    });
    fields.read("priority", rules.priority);
    fields.read("preempts", rules.preempts);
    fields.read("pinned", rules.pinned);
    outer.take(fields.finish(true));
}

void readAttributes(JsonFields& outer, std::map<std::string, Attribute>& out) {
    const auto* object = outer.object("attributes");
    if (!object) return;
    for (const auto& [key, entry] : object->items()) {
        Attribute& attribute = out[key];
        JsonFields fields(entry, fmt::format("the attribute {}", key));
        fields.read("value", attribute.value);
        fields.read("source", attribute.source);
        fields.read("time", attribute.time);
        fields.read("raw", attribute.raw);
        if (!outer.take(fields.finish(true))) return;
    }
}

} // namespace

base::Json toJson(const Resource& resource, const Dimensions& dimensions) {
    base::Json json{{"id", resource.id.text()}, {"kind", kindName(resource.kind)}};
    if (!resource.name.empty()) json["name"] = resource.name;
    if (!resource.labels.empty()) json["labels"] = base::Json(resource.labels);
    if (!resource.capacity.empty()) json["capacity"] = toJson(resource.capacity, dimensions);
    if (!resource.overcommit.empty()) json["overcommit"] = toJson(resource.overcommit, dimensions);
    if (!resource.request.empty()) json["request"] = toJson(resource.request, dimensions);
    for (const auto& t : resource.taints)
        json["taints"].push_back({{"key", t.key}, {"value", t.value}, {"effect", nameOf(kEffects, t.effect)}});
    if (resource.cordoned) json["cordoned"] = true;
    if (resource.rules != PlacementRules{}) json["rules"] = toJson(resource.rules);
    const Resource defaults;
    if (resource.minAvailable != defaults.minAvailable) json["minAvailable"] = resource.minAvailable;
    if (resource.tier != defaults.tier) json["tier"] = resource.tier;
    if (resource.lifetime != base::TimeWindow{}) json["lifetime"] = toJson(resource.lifetime);
    for (const auto& [key, attribute] : resource.attributes) json["attributes"][key] = toJson(attribute);
    return json;
}

base::Result<Resource> resourceFromJson(const base::Json& json, Dimensions& dimensions) {
    Resource resource;
    const auto id = base::textAt(json, "id");
    JsonFields fields(json, id.empty() ? "a resource" : id);
    if (id.empty()) fields.fail("id", PENUMBRA_SAY("Problem", "it must name the resource, e.g. host/db-01.")());
    resource.id = ResourceId(id);
    fields.readName("kind", resource.kind, parseKind);
    fields.read("name", resource.name);
    fields.read("labels", resource.labels);
    readAmounts(fields, "capacity", resource.capacity, dimensions);
    readAmounts(fields, "overcommit", resource.overcommit, dimensions);
    readAmounts(fields, "request", resource.request, dimensions);
    readTaints(fields, resource.taints);
    fields.read("cordoned", resource.cordoned);
    readRules(fields, resource.rules);
    fields.read("minAvailable", resource.minAvailable);
    fields.read("tier", resource.tier);
    if (const auto* lifetime = fields.object("lifetime"))
        if (const auto read = windowFromJson(*lifetime); fields.take(read)) resource.lifetime = *read;
    readAttributes(fields, resource.attributes);
    return fields.finish(std::move(resource));
}

} // namespace penumbra::model
