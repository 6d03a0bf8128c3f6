#include "ingest/mapping/members.h"

namespace penumbra::ingest {

using base::Json;

namespace {

Json reference(const char* definition) { return {{"$ref", std::string("#/definitions/") + definition}}; }
Json listOf(Json item) { return {{"type", "array"}, {"items", std::move(item)}}; }
Json mapOf(Json value) { return {{"type", "object"}, {"additionalProperties", std::move(value)}}; }

template <class Target>
Json objectOf(std::span<const Member<Target>> members) {
    Json properties = Json::object(), required = Json::array();
    for (const auto& member : members) {
        properties[member.key] = member.shape();
        properties[member.key]["description"] = member.summary;
        if (member.required) required.push_back(member.key);
    }
    Json json{{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
    if (!required.empty()) json["required"] = std::move(required);
    return json;
}

/// A column is one column, several, or a template.
Json columnObject() {
    auto json = objectOf(columnMembers());
    for (const char* one : {"column", "columns", "template"})
        json["oneOf"].push_back({{"required", Json::array({one})}});
    return json;
}

} // namespace

Json textShape() { return {{"type", "string"}}; }
Json filledTextShape() { return {{"type", "string"}, {"minLength", 1}}; }
Json textsShape() { return listOf(textShape()); }
Json textMapShape() { return mapOf(textShape()); }
Json numberShape() { return {{"type", "number"}}; }
Json templateShape() { return reference("template"); }
Json templateMapShape() { return mapOf(templateShape()); }
Json kindsShape() { return reference("record"); }
Json columnMapShape() { return mapOf(reference("column")); }
Json filterListShape() { return listOf(reference("filter")); }
Json relationListShape() { return listOf(reference("relation")); }
Json selectorListShape() { return listOf(reference("selector")); }

Json mappingSchema() {
    auto json = objectOf(rootMembers());
    json["$schema"] = "http://json-schema.org/draft-07/schema#";
    json["title"] = "Penumbra column mapping";
    json["description"] = "How the rows of a foreign CSV become records: resources, relations, samples, events or "
                          "configuration items.";
    auto text = textShape();
    text["description"] = "Text with {column} in it, e.g. service/{app}. Empty when one of its columns is empty.";
    json["definitions"] = {{"template", std::move(text)},
                           {"record", objectOf(kindsMembers())},
                           {"column", columnObject()},
                           {"filter", objectOf(filterMembers())},
                           {"relation", objectOf(relationMembers())},
                           {"selector", objectOf(selectorMembers())}};
    return json;
}

} // namespace penumbra::ingest
