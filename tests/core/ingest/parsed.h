#pragma once

#include "ingest/reader.h"

#include <QtTest>
#include <algorithm>

namespace penumbra::test {

/// A batch read in a test, with short ways to look into it.
class Parsed final {
public:
    Parsed(const char* reader, const std::string& text, const char* name = "input")
        : m_batch(ingest::read({name, text, base::fromMillis(1'700'000'000'000), {}}, reader)) {}
    explicit operator bool() const { return m_batch.has_value(); }
    const model::Batch& batch() const { return *m_batch; }
    const std::string& error() const { return m_batch.error().text; }

    const model::StatedResource* find(const std::string& id) const {
        const auto it = std::find_if(m_batch->resources.begin(), m_batch->resources.end(),
                                     [&](const auto& r) { return r.id.text() == id; });
        return it == m_batch->resources.end() ? nullptr : &*it;
    }
    /// The value of an attribute, or "-".
    QString fact(const std::string& id, const std::string& key) const {
        const auto* resource = find(id);
        if (resource == nullptr || !resource->attributes.contains(key)) return "-";
        return QString::fromStdString(resource->attributes.at(key).value);
    }
    /// What a host or datastore offers or a workload asks for, or -1.
    qint64 amount(const std::string& id, int dimension) const {
        const auto* resource = find(id);
        if (resource == nullptr) return -2;
        const auto& amounts = resource->kind == model::ResourceKind::Workload ? resource->request : resource->capacity;
        return amounts.has(dimension) ? amounts.at(dimension) : -1;
    }
    bool relates(const char* from, model::RelationKind kind, const char* to) const {
        const model::Relation wanted{model::ResourceId(from), model::ResourceId(to), kind};
        return std::find(m_batch->relations.begin(), m_batch->relations.end(), wanted) != m_batch->relations.end();
    }
    /// How many problems of that code there are.
    qsizetype told(const char* code) const {
        return std::count_if(m_batch->problems.begin(), m_batch->problems.end(),
                             [&](const auto& p) { return p.code == code; });
    }
    /// Where the first problem of that code is.
    QString where(const char* code) const {
        for (const auto& problem : m_batch->problems)
            if (problem.code == code) return QString::fromStdString(problem.where);
        return {};
    }

private:
    base::Result<model::Batch> m_batch;
};

} // namespace penumbra::test
