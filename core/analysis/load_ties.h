#pragma once

#include "analysis/drivers.h"
#include "model/load_metrics.h"

#include <map>

namespace penumbra::analysis {

/// A series that may be the load of another resource.
struct Tie {
    const model::SeriesInfo* load = nullptr;
    LoadSource source = LoadSource::Own;
    model::ResourceId service; ///< whose it is, where it is not the resource's own
};

/// Which loads an inventory has and whom they tie to. Keeps pointers into the inventory.
class LoadTies final {
public:
    explicit LoadTies(const model::Inventory& inventory);
    /// The loads of the nearest kind that has any, rates before what is in flight.
    std::vector<Tie> of(const model::ResourceId& resource) const;
    /// The first series of the resource in that role; null without.
    const model::SeriesInfo* find(const model::ResourceId& resource, model::MetricRole role) const;
    int replicas(const model::ResourceId& service) const; ///< workloads of it; 1 where none is known
    /// The resource, what is part of it, and what runs on it.
    std::vector<model::ResourceId> within(const model::ResourceId& resource) const;

private:
    using Ids = std::map<std::string, std::vector<model::ResourceId>>;
    void add(std::vector<Tie>& ties, const Ids& relation, const model::ResourceId& from, LoadSource source) const;

    std::map<std::string, std::vector<const model::SeriesInfo*>> m_series; ///< by resource, those with a role
    Ids m_service, m_callers, m_called, m_members;
    std::map<std::string, int> m_replicas; ///< workloads that are part of a service
};

} // namespace penumbra::analysis
