#include "analysis/figures.h"

namespace penumbra::analysis {

Figures::Figures(std::shared_ptr<const session::Evaluation> evaluation) : m_evaluation(std::move(evaluation)) {
    m_dimensions = world().dimensions.count();
    m_byHost.assign(world().hosts.size() * static_cast<std::size_t>(m_dimensions), nullptr);
    for (const auto& series : m_evaluation->usage->series)
        if (series->kind == simulate::SubjectKind::Host && series->subject >= 0 && series->dimension < m_dimensions)
            m_byHost[static_cast<std::size_t>(series->subject * m_dimensions + series->dimension)] = series.get();
    m_hosts.reserve(world().hosts.size());
    m_workloads.reserve(world().workloads.size());
    for (std::size_t i = 0; i < world().hosts.size(); ++i)
        m_hosts.emplace(world().hosts[i].id.text(), static_cast<int>(i));
    for (std::size_t i = 0; i < world().workloads.size(); ++i)
        m_workloads.emplace(world().workloads[i].id.text(), static_cast<int>(i));
    const auto& live = *m_evaluation->liveWorld; // what is new stands behind its rows
    const auto add = [&](model::ResourceKind kind, const auto& rows, std::size_t from) {
        for (auto i = from; i < rows.size(); ++i)
            if (!m_evaluation->inventory->find(rows[i].id)) m_planned.push_back({kind, static_cast<int>(i)});
    };
    add(model::ResourceKind::Host, world().hosts, live.hosts.size());
    add(model::ResourceKind::Workload, world().workloads, live.workloads.size());
    m_young.assign(m_byHost.size(), false);
    for (const auto& info : m_evaluation->inventory->series()) {
        const int row = host(info.key.resource), dimension = world().dimensions.find(info.key.metric);
        if (row < 0 || dimension < 0 || info.samples == 0) continue;
        const bool own = ((world().hosts[static_cast<std::size_t>(row)].ownDemand >> dimension) & 1U) != 0;
        m_young[static_cast<std::size_t>(row * m_dimensions + dimension)] =
            own && m_evaluation->demand->find(info.key) < 0;
    }
}

bool Figures::young(int host, int dimension) const {
    if (host < 0 || dimension < 0 || dimension >= m_dimensions) return false;
    return m_young[static_cast<std::size_t>(host * m_dimensions + dimension)];
}

int Figures::host(const model::ResourceId& id) const {
    const auto found = m_hosts.find(id.text());
    return found == m_hosts.end() ? -1 : found->second;
}

int Figures::workload(const model::ResourceId& id) const {
    const auto found = m_workloads.find(id.text());
    return found == m_workloads.end() ? -1 : found->second;
}

const simulate::UsageSeries* Figures::hostSeries(int host, int dimension) const {
    if (host < 0 || dimension < 0 || dimension >= m_dimensions) return nullptr;
    const auto at = static_cast<std::size_t>(host * m_dimensions + dimension);
    return at < m_byHost.size() ? m_byHost[at] : nullptr;
}

std::optional<double> Figures::hostShare(int host, int dimension, std::size_t level, int step) const {
    const auto* series = hostSeries(host, dimension);
    const auto at = static_cast<std::size_t>(step);
    if (!series || young(host, dimension) || step < 0 || at >= series->capacity.size() ||
        level >= series->quantiles.size())
        return {};
    const double capacity = series->capacity[at];
    if (capacity <= 0 || capacity >= static_cast<double>(model::kUnlimited)) return {};
    return static_cast<double>(series->quantiles[level][at]) / capacity;
}

int Figures::busiest(int host, int step) const {
    int best = -1;
    double most = -1;
    for (int d = 0; d < m_dimensions; ++d) {
        const auto share = hostShare(host, d, 2, step);
        if (share && *share > most) {
            most = *share;
            best = d;
        }
    }
    return best;
}

model::HostState Figures::hostState(int host, base::Time at) const {
    return world().hosts[static_cast<std::size_t>(host)].stateAt(at);
}

int Figures::hostOf(int workload, base::Time at) const {
    if (m_evaluation->usage->placements.empty() || workload < 0) return -1;
    const auto& placement = m_evaluation->usage->placementAt(at);
    return static_cast<std::size_t>(workload) < placement.hostOf.size()
               ? placement.hostOf[static_cast<std::size_t>(workload)]
               : -1;
}

std::vector<int> Figures::workloadsPerHost(base::Time at) const {
    std::vector<int> counts(world().hosts.size(), 0);
    if (m_evaluation->usage->placements.empty()) return counts;
    for (const int host : m_evaluation->usage->placementAt(at).hostOf)
        if (host >= 0) ++counts[static_cast<std::size_t>(host)];
    return counts;
}

} // namespace penumbra::analysis
