#include "model/inventory.h"

#include "base/say.h"
#include "base/text.h"
#include "model/identity.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::model {

namespace {

template <class Row>
const Row* lookUp(const Table<Row>& table, const std::shared_ptr<std::unordered_map<std::string, std::size_t>>& index,
                  const std::string& key) {
    if (!index) return nullptr;
    const auto it = index->find(key);
    return it == index->end() ? nullptr : &table[it->second];
}

/// PartOf and RunsOn a host have one target each; the other kinds one row per pair.
std::string relationKey(const Relation& r) {
    const bool onHost = r.kind == RelationKind::RunsOn && !r.to.text().starts_with("datastore/");
    const bool single = onHost || r.kind == RelationKind::PartOf;
    return fmt::format("{}\n{}\n{}", relationName(r.kind), r.from.text(), single ? "" : r.to.text());
}

/// Replaces the row of that key. False where there is none: only then the index, which others may share, must change.
template <class Row>
bool replaceRow(Table<Row>& table, const std::shared_ptr<std::unordered_map<std::string, std::size_t>>& index,
                const std::string& key, Row& row) {
    if (!index) return false;
    const auto it = index->find(key);
    if (it == index->end()) return false;
    if (!(table[it->second] == row)) table.change(it->second) = std::move(row);
    return true;
}

template <class Row>
void appendRow(Table<Row>& table, std::unordered_map<std::string, std::size_t>& index, std::string key, Row row) {
    index.emplace(std::move(key), table.size());
    table.append(std::move(row));
}

bool isAlias(const Resource& resource, std::string_view text) {
    const auto it = resource.attributes.find(identity::kAlias);
    if (it == resource.attributes.end()) return false;
    std::string_view rest = it->second.value;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(identity::kAliasEnd), rest.size());
        if (rest.substr(0, end) == text) return true;
        rest.remove_prefix(std::min(end + std::string_view(identity::kAliasEnd).size(), rest.size()));
    }
    return false;
}

} // namespace

Inventory::Index& Inventory::own(std::shared_ptr<Index>& index) {
    if (!index)
        index = std::make_shared<Index>();
    else if (index.use_count() > 1)
        index = std::make_shared<Index>(*index);
    return *index;
}

const Resource* Inventory::find(const ResourceId& id) const { return lookUp(m_resources, m_resourceIndex, id.text()); }
const ScheduledEvent* Inventory::findEvent(const EventId& id) const {
    return lookUp(m_events, m_eventIndex, id.text());
}
const Relation* Inventory::findRelation(const Relation& relation) const {
    return lookUp(m_relations, m_relationIndex, relationKey(relation));
}
const SeriesInfo* Inventory::findSeries(const SeriesKey& key) const {
    return lookUp(m_series, m_seriesIndex, key.unique());
}

void Inventory::put(Resource resource) {
    auto key = resource.id.text();
    if (!replaceRow(m_resources, m_resourceIndex, key, resource))
        appendRow(m_resources, own(m_resourceIndex), std::move(key), std::move(resource));
}
void Inventory::put(Relation relation) {
    auto key = relationKey(relation);
    if (!replaceRow(m_relations, m_relationIndex, key, relation))
        appendRow(m_relations, own(m_relationIndex), std::move(key), std::move(relation));
}
void Inventory::drop(const Relation& relation) {
    if (findRelation(relation) == nullptr) return;
    auto& index = own(m_relationIndex);
    const auto it = index.find(relationKey(relation));
    const auto last = m_relations.size() - 1;
    if (it->second != last) {
        auto moved = m_relations[last];
        index[relationKey(moved)] = it->second;
        m_relations.change(it->second) = std::move(moved);
    }
    index.erase(it);
    m_relations.truncate(last);
}
void Inventory::put(ScheduledEvent event) {
    auto key = event.id.text();
    if (!replaceRow(m_events, m_eventIndex, key, event))
        appendRow(m_events, own(m_eventIndex), std::move(key), std::move(event));
}
void Inventory::put(SeriesInfo info) {
    auto key = info.key.unique();
    if (!replaceRow(m_series, m_seriesIndex, key, info))
        appendRow(m_series, own(m_seriesIndex), std::move(key), std::move(info));
}

base::Result<ResourceId> Inventory::resolve(std::string_view text, std::optional<ResourceKind> kind) const {
    const auto wanted = [&](const Resource& r) { return !kind || r.kind == *kind; };
    if (const auto* exact = find(ResourceId(std::string(text))); exact && wanted(*exact)) return exact->id;
    std::vector<const Resource*> hits;
    std::string near;
    int nearCount = 0;
    for (const auto& r : m_resources) {
        if (!wanted(r)) continue;
        const auto natural = std::string_view(r.id.text()).substr(r.id.text().find('/') + 1);
        if (r.name == text || natural == text || isAlias(r, text)) hits.push_back(&r);
        if (nearCount < 5 && !text.empty() && r.id.text().find(text) != std::string::npos) {
            near += (nearCount++ > 0 ? ", " : "") + r.id.text();
        }
    }
    if (hits.size() == 1) return hits.front()->id;
    const char* what = kind ? kindName(*kind) : PENUMBRA_TEXT("Count", "resource");
    if (hits.size() > 1)
        return base::failInput(PENUMBRA_SAY("World", "{} are called '{}'. Use the full id, e.g. {}.")(
            base::sayCount(hits.size(), what), text, hits.front()->id.text()));
    const auto none = PENUMBRA_SAY("World", "There is no {} '{}' in the inventory.")(base::said("Count", what), text);
    return base::failInput(near.empty() ? none : PENUMBRA_SAY("World", "{} Did you mean one of {}?")(none, near));
}

bool Inventory::operator==(const Inventory& other) const {
    return m_dimensions == other.m_dimensions && m_resources == other.m_resources && m_relations == other.m_relations &&
           m_events == other.m_events && m_series == other.m_series;
}

Amounts translate(const Amounts& amounts, const Dimensions& from, Dimensions& to) {
    Amounts out;
    for (int d = 0; d < from.count(); ++d) {
        if (!amounts.has(d)) continue;
        if (const int target = to.findOrAdd(from.at(d).name, from.at(d).unit); target >= 0)
            out.set(target, amounts.at(d));
    }
    return out;
}

} // namespace penumbra::model
