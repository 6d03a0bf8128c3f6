#pragma once

#include "ingest/reader.h"

#include <QString>
#include <algorithm>

namespace penumbra::test {

inline base::Result<model::Batch> readAs(const char* reader, const std::string& text, const char* name) {
    return ingest::read({name, text, base::fromMillis(1'700'000'000'000), {}}, reader);
}

inline const model::StatedResource* find(const model::Batch& batch, const std::string& id) {
    for (const auto& r : batch.resources)
        if (r.id.text() == id) return &r;
    return nullptr;
}

inline const model::Samples* series(const model::Batch& batch, const std::string& resource, const std::string& metric) {
    for (const auto& s : batch.samples)
        if (s.key.resource.text() == resource && s.key.metric == metric) return &s;
    return nullptr;
}

/// The attribute's value, or what is missing.
inline QString attribute(const model::Batch& batch, const std::string& id, const char* key) {
    const auto* resource = find(batch, id);
    if (resource == nullptr) return "no resource";
    const auto it = resource->attributes.find(key);
    return it == resource->attributes.end() ? "no attribute" : QString::fromStdString(it->second.value);
}

inline bool related(const model::Batch& batch, const char* from, model::RelationKind kind, const char* to) {
    const model::Relation wanted{model::ResourceId(from), model::ResourceId(to), kind};
    return std::find(batch.relations.begin(), batch.relations.end(), wanted) != batch.relations.end();
}

inline qsizetype told(const model::Batch& batch, const char* code) {
    return std::count_if(batch.problems.begin(), batch.problems.end(), [&](const auto& p) { return p.code == code; });
}

/// Whether some text of the batch holds it: for what must not be kept.
inline bool holds(const model::Batch& batch, const std::string& text) {
    const auto in = [&](const std::string& other) { return other.find(text) != std::string::npos; };
    for (const auto& r : batch.resources) {
        for (const auto& [key, value] : r.attributes)
            if (in(key) || in(value.value) || in(value.raw)) return true;
        for (const auto& [key, value] : r.labels)
            if (in(key) || in(value)) return true;
        if (in(r.name)) return true;
    }
    for (const auto& item : batch.configItems)
        if (in(item.key) || in(item.value)) return true;
    return std::any_of(batch.problems.begin(), batch.problems.end(), [&](const auto& p) { return in(p.text); });
}

} // namespace penumbra::test
