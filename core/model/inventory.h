#pragma once

#include "model/batch.h"
#include "model/event.h"
#include "model/resource.h"
#include "model/series.h"
#include "model/table.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace penumbra::model {

/// The live inventory at one moment: an immutable value, cheap to copy. Resources, relations, events and series are in
/// a stable order (by first appearance; the last relation takes the place of one that is dropped), so whatever iterates
/// them is deterministic.
class Inventory final {
public:
    const Dimensions& dimensions() const { return m_dimensions; }
    const Table<Resource>& resources() const { return m_resources; }
    const Table<Relation>& relations() const { return m_relations; }
    const Table<ScheduledEvent>& events() const { return m_events; }
    const Table<SeriesInfo>& series() const { return m_series; }

    const Resource* find(const ResourceId& id) const;
    const ScheduledEvent* findEvent(const EventId& id) const;
    const SeriesInfo* findSeries(const SeriesKey& key) const;
    /// What stands in the place of this relation: for PartOf and RunsOn a host the one from the same resource,
    /// whatever its target.
    const Relation* findRelation(const Relation& relation) const;
    /// The id of the resource that a person means: the id itself, or a name or natural name that only one resource of
    /// the kind has (or of any kind, without one). The error lists near misses.
    base::Result<ResourceId> resolve(std::string_view text, std::optional<ResourceKind> kind = {}) const;

    /// Adds or replaces by id; a replaced resource keeps its place.
    void put(Resource resource);
    void
    put(Relation relation); ///< a workload has one host and one service, the newest; it may run on several datastores
    void put(ScheduledEvent event);
    void put(SeriesInfo info);
    /// Without what stands in the place of this relation.
    void drop(const Relation& relation);
    Dimensions& changeDimensions() { return m_dimensions; }

    bool operator==(const Inventory& other) const;

private:
    using Index = std::unordered_map<std::string, std::size_t>;
    static Index& own(std::shared_ptr<Index>& index);

    Dimensions m_dimensions;
    Table<Resource> m_resources;
    Table<Relation> m_relations;
    Table<ScheduledEvent> m_events;
    Table<SeriesInfo> m_series;
    std::shared_ptr<Index> m_resourceIndex, m_relationIndex, m_eventIndex, m_seriesIndex;
};

/// Rewrites amounts from one fleet's dimensions to another's, adding what is missing.
Amounts translate(const Amounts& amounts, const Dimensions& from, Dimensions& to);

/// One state of the live inventory with its number in the workspace. 0 is the empty workspace.
struct Revision {
    std::int64_t number = 0;
    base::Time time{};
    std::string source; ///< which import or gathering made it
    bool operator==(const Revision&) const = default;
};

} // namespace penumbra::model
