#include "analysis/load_ties.h"

namespace penumbra::analysis {

LoadTies::LoadTies(const model::Inventory& inventory) {
    for (const auto& info : inventory.series())
        if (info.samples > 0 && model::roleOf(info.key.metric, info.unit) != model::MetricRole::None)
            m_series[info.key.resource.text()].push_back(&info);
    for (const auto& relation : inventory.relations()) {
        const auto &from = relation.from, &to = relation.to;
        switch (relation.kind) {
        case model::RelationKind::PartOf:
            m_service[from.text()].push_back(to);
            m_members[to.text()].push_back(from);
            if (const auto* part = inventory.find(from); part && part->kind == model::ResourceKind::Workload)
                ++m_replicas[to.text()];
            break;
        case model::RelationKind::RunsOn:
            m_members[to.text()].push_back(from);
            break;
        case model::RelationKind::DependsOn:
        case model::RelationKind::Uses:
            m_callers[to.text()].push_back(from);
            m_called[from.text()].push_back(to);
            break;
        case model::RelationKind::Within:
            break;
        }
    }
}

const model::SeriesInfo* LoadTies::find(const model::ResourceId& resource, model::MetricRole role) const {
    const auto mine = m_series.find(resource.text());
    if (mine == m_series.end()) return nullptr;
    for (const auto* info : mine->second)
        if (model::roleOf(info->key.metric, info->unit) == role) return info;
    return nullptr;
}

void LoadTies::add(std::vector<Tie>& ties, const Ids& relation, const model::ResourceId& from,
                   LoadSource source) const {
    const auto related = relation.find(from.text());
    if (related == relation.end()) return;
    for (const auto& id : related->second)
        for (const auto role : {model::MetricRole::Rate, model::MetricRole::InFlight})
            if (const auto* info = find(id, role)) {
                ties.push_back({info, source, id});
                break;
            }
}

std::vector<Tie> LoadTies::of(const model::ResourceId& resource) const {
    std::vector<Tie> ties;
    for (const auto role : {model::MetricRole::Rate, model::MetricRole::InFlight})
        if (const auto* own = find(resource, role)) return {{own, LoadSource::Own, {}}};
    add(ties, m_service, resource, LoadSource::Service);
    const auto services = m_service.find(resource.text());
    if (!ties.empty() || services == m_service.end()) return ties;
    for (const auto& service : services->second) add(ties, m_callers, service, LoadSource::Caller);
    if (!ties.empty()) return ties;
    for (const auto& service : services->second) add(ties, m_called, service, LoadSource::Dependency);
    return ties;
}

int LoadTies::replicas(const model::ResourceId& service) const {
    const auto workloads = m_replicas.find(service.text());
    return workloads == m_replicas.end() ? 1 : workloads->second;
}

std::vector<model::ResourceId> LoadTies::within(const model::ResourceId& resource) const {
    std::vector<model::ResourceId> ids{resource};
    const auto members = m_members.find(resource.text());
    if (members != m_members.end()) ids.insert(ids.end(), members->second.begin(), members->second.end());
    return ids;
}

} // namespace penumbra::analysis
