#include "analysis/figures.h"

namespace penumbra::analysis {

Figures::Figures(std::shared_ptr<const session::Evaluation> evaluation, const Figures* before)
    : m_evaluation(std::move(evaluation)) {
    const auto& inventory = m_evaluation->inventory;
    const auto& live = m_evaluation->liveWorld;
    const bool same = before && before->m_places->inventory() == inventory && before->m_places->live() == live;
    m_places = same ? before->m_places : std::make_shared<const Places>(inventory, live);
    m_dimensions = world().dimensions.count();
    m_byHost.assign(world().hosts.size() * static_cast<std::size_t>(m_dimensions), nullptr);
    for (const auto& series : m_evaluation->usage->series)
        if (series->kind == simulate::SubjectKind::Host && series->subject >= 0 && series->dimension < m_dimensions)
            m_byHost[static_cast<std::size_t>(series->subject * m_dimensions + series->dimension)] = series.get();
    findNew();
    findYoung();
}

/// What is new stands behind the rows of the live world.
void Figures::findNew() {
    const auto add = [this](model::ResourceKind kind, const auto& rows, std::size_t from, auto& byId) {
        for (auto i = from; i < rows.size(); ++i) {
            const int row = static_cast<int>(i);
            byId.emplace(rows[i].id.text(), row);
            if (m_places->row(rows[i].id) < 0) m_planned.push_back({kind, row});
        }
    };
    add(model::ResourceKind::Host, world().hosts, m_evaluation->liveWorld->hosts.size(), m_newHosts);
    add(model::ResourceKind::Workload, world().workloads, m_evaluation->liveWorld->workloads.size(), m_newWorkloads);
}

void Figures::findYoung() {
    m_young.assign(m_byHost.size(), false);
    for (std::size_t h = 0; h < world().hosts.size(); ++h) {
        const auto& host = world().hosts[h];
        for (int d = 0; host.ownDemand != 0 && d < m_dimensions; ++d) {
            if (((host.ownDemand >> d) & 1U) == 0) continue;
            const model::SeriesKey key{host.id, world().dimensions.at(d).name};
            const auto* info = m_evaluation->inventory->findSeries(key);
            m_young[h * static_cast<std::size_t>(m_dimensions) + static_cast<std::size_t>(d)] =
                info && info->samples > 0 && m_evaluation->demand->find(key) < 0;
        }
    }
}

bool Figures::young(int host, int dimension) const {
    if (host < 0 || dimension < 0 || dimension >= m_dimensions) return false;
    return m_young[static_cast<std::size_t>(host * m_dimensions + dimension)];
}

int Figures::host(const model::ResourceId& id) const {
    const int known = m_places->host(id);
    return known >= 0 ? known : rowOf(m_newHosts, id);
}

int Figures::workload(const model::ResourceId& id) const {
    const int known = m_places->workload(id);
    return known >= 0 ? known : rowOf(m_newWorkloads, id);
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
