#include "simulate/cluster.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace penumbra::simulate {

struct Cluster::Candidate {
    int host = -1;
    int broken = 0; ///< budgets that the victims break
    std::vector<int> victims;
    int mightiest = std::numeric_limits<int>::min();
    std::int64_t sum = 0;
    auto key() const { return std::tuple(broken, mightiest, sum, victims.size()); }
};

bool Cluster::mayLeave(int workload) const {
    const int service = m_fleet->world.workloads[static_cast<std::size_t>(workload)].service;
    if (service < 0 || m_fleet->members.empty()) return true;
    const auto s = static_cast<std::size_t>(service);
    const auto& members = m_fleet->members[s];
    const auto others = std::count_if(members.begin(), members.end(), [&](int w) {
        return w != workload && hostOf(w) >= 0 && m_fleet->world.workloads[static_cast<std::size_t>(w)].works(m_time);
    });
    return members.empty() || others >= m_fleet->world.services[s].minAvailable;
}

bool Cluster::forbids(int workload, int host) {
    mark(workload);
    return forbidsMarked(workload, static_cast<std::size_t>(host));
}

bool Cluster::forbidsMarked(int workload, std::size_t host) const {
    return m_fleet->rules->verdicts(workload)[host] != Rules::Allowed || conflicts(host) ||
           std::any_of(m_shape.refused.begin(), m_shape.refused.end(),
                       [&](const auto& kind) { return kind.has(host); });
}

bool Cluster::roomWithout(int workload, int host, const std::vector<int>& leaving) const {
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d) {
        auto left = m_free[d * m_fleet->hosts + static_cast<std::size_t>(host)];
        for (const int w : leaving) left += needOf(w)[d];
        if (need[d] > 0 && left < need[d]) return false;
    }
    return true;
}

/// Those of `lower` on the host that cannot stay; the cluster is as before afterwards.
Cluster::Candidate Cluster::victimsOn(int workload, int host, std::vector<int> lower) {
    Candidate out;
    const auto priority = [&](int w) { return m_fleet->world.workloads[static_cast<std::size_t>(w)].rules.priority; };
    const auto accepts = [&] {
        mark(workload);
        return !forbidsMarked(workload, static_cast<std::size_t>(host)) && fits(workload, host);
    };
    std::stable_sort(lower.begin(), lower.end(), [&](int a, int b) { return priority(a) > priority(b); });
    std::vector<std::pair<int, GpuHold>> breaking, others;
    for (const int w : lower) {
        (mayLeave(w) ? others : breaking).emplace_back(w, m_gpus.any() ? m_gpus.hold(w) : GpuHold{});
        take(w);
    }
    if (accepts()) {
        out.host = host;
        for (const auto* group : {&breaking, &others})
            for (const auto& [w, gpus] : *group) {
                put(w, host, gpus);
                if (accepts()) continue;
                take(w);
                out.victims.push_back(w);
                out.broken += group == &breaking ? 1 : 0;
                out.mightiest = std::max(out.mightiest, priority(w));
                out.sum += std::int64_t{priority(w)} - std::numeric_limits<int>::min();
            }
    }
    for (const auto* group : {&breaking, &others})
        for (const auto& [w, gpus] : *group)
            if (hostOf(w) < 0) put(w, host, gpus);
    return out;
}

Preemption Cluster::preempt(int workload) {
    const auto& world = m_fleet->world;
    const int priority = world.workloads[static_cast<std::size_t>(workload)].rules.priority;
    if (priority <= m_fleet->rules->lowestPriority()) return {};
    std::vector<std::vector<int>> lower(m_fleet->hosts);
    for (std::size_t w = 0; w < m_fleet->workloads; ++w) {
        const auto& rules = world.workloads[w].rules;
        if (m_hostOf[w] >= 0 && rules.priority < priority && !rules.pinned)
            lower[static_cast<std::size_t>(m_hostOf[w])].push_back(static_cast<int>(w));
    }
    const bool recording = std::exchange(m_recording, false);
    Candidate best;
    for (std::size_t h = 0; h < m_fleet->hosts; ++h) {
        const int host = static_cast<int>(h);
        if (lower[h].empty() || state(host) != HostState::Up || !roomWithout(workload, host, lower[h]) ||
            m_fleet->rules->verdicts(workload)[h] != Rules::Allowed)
            continue;
        auto candidate = victimsOn(workload, host, std::move(lower[h]));
        if (candidate.host >= 0 && (best.host < 0 || candidate.key() < best.key())) best = std::move(candidate);
    }
    m_recording = recording;
    for (const int w : best.victims) take(w);
    return {best.host, best.victims};
}

} // namespace penumbra::simulate
