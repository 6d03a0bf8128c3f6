#pragma once

#include "model/batch.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace penumbra::test {

inline base::Time wallTime() { return base::fromMillis(QDateTime::currentMSecsSinceEpoch()); }

/// The last value of a series, or none.
inline std::optional<double> sampleOf(const model::Batch& batch, const std::string& resource,
                                      const std::string& metric) {
    for (const auto& samples : batch.samples)
        if (samples.key.resource.text() == resource && samples.key.metric == metric) return samples.values.back();
    return {};
}

inline std::string attributeOf(const model::Batch& batch, const std::string& id, const std::string& key) {
    for (const auto& resource : batch.resources)
        if (resource.id.text() == id && resource.attributes.contains(key)) return resource.attributes.at(key).value;
    return {};
}

/// "resource key" -> value
inline std::map<std::string, std::string> configOf(const model::Batch& batch) {
    std::map<std::string, std::string> out;
    for (const auto& item : batch.configItems) out[item.resource.text() + " " + item.key] = item.value;
    return out;
}

/// What is new or different in the second one.
inline std::map<std::string, std::string> changedConfig(const model::Batch& before, const model::Batch& after) {
    const auto old = configOf(before);
    auto out = configOf(after);
    std::erase_if(out, [&](const auto& item) {
        const auto it = old.find(item.first);
        return it != old.end() && it->second == item.second;
    });
    return out;
}

inline bool related(const model::Batch& batch, const std::string& from, model::RelationKind kind,
                    const std::string& to) {
    return std::any_of(batch.relations.begin(), batch.relations.end(), [&](const auto& relation) {
        return relation.from.text() == from && relation.kind == kind && relation.to.text() == to;
    });
}

/// Every text of the batch in one, to look for what must not be in it.
inline std::string everyText(const model::Batch& batch) {
    std::string out = batch.cursor + "\n";
    for (const auto& resource : batch.resources) {
        out += resource.id.text() + "\n";
        for (const auto& [key, value] : resource.attributes) out += key + "=" + value.value + " " + value.raw + "\n";
    }
    for (const auto& item : batch.configItems) out += item.key + "=" + item.value + "\n";
    for (const auto& event : batch.events) {
        out += event.title + "\n";
        for (const auto& line : event.evidence) out += line + "\n";
    }
    for (const auto& problem : batch.problems) out += problem.text + "\n";
    for (const auto& samples : batch.samples) out += samples.key.text() + "\n";
    return out;
}

} // namespace penumbra::test
