#include "simulate/cluster.h"

#include <algorithm>
#include <limits>

namespace penumbra::simulate {

std::size_t Cluster::placeOf(model::Scope scope, std::size_t host, std::size_t named) const {
    const auto own = [&](int place) { return place < 0 ? named + host : static_cast<std::size_t>(place); };
    switch (scope) {
    case model::Scope::Host:
        return host;
    case model::Scope::Rack:
        return own(m_fleet->rack[host]);
    case model::Scope::Zone:
        return own(m_fleet->zone[host]);
    }
    return host;
}

/// Counts the group's members. A spread counts on the hosts that exist and that the workload's selectors allow, taints
/// and failures notwithstanding, as kube-scheduler does (nodeAffinityPolicy Honor, nodeTaintsPolicy Ignore).
Standing Cluster::standing(const Topology::Rule& rule, int workload) const {
    Standing out;
    out.rule = rule;
    const auto hosts = m_fleet->hosts;
    out.named = rule.scope == model::Scope::Host   ? hosts
                : rule.scope == model::Scope::Rack ? m_fleet->world.racks.size()
                                                   : m_fleet->world.zones.size();
    out.counts.assign(rule.scope == model::Scope::Host ? hosts : out.named + hosts, 0);
    const auto selected = m_fleet->rules->selected(workload);
    const auto counted = [&](std::size_t h) {
        return m_state[h] != HostState::Absent && (selected[h / kBlock] >> h % kBlock & 1U) != 0;
    };
    for (const int member : m_fleet->topology.members(rule.group)) {
        const int host = hostOf(member);
        if (host < 0 || member == workload) continue;
        const auto h = static_cast<std::size_t>(host);
        if (rule.spreads() && !counted(h)) continue;
        ++out.counts[placeOf(rule.scope, h, out.named)];
        ++out.placed;
    }
    if (rule.licenses()) {
        out.costs = &m_fleet->topology.costs(rule.licence);
        out.most = m_licensed[static_cast<std::size_t>(rule.licence)];
        for (std::size_t h = 0; h < hosts; ++h) out.used += out.counts[h] > 0 ? (*out.costs)[h] : 0;
    }
    if (!rule.spreads()) return out;
    out.least = std::numeric_limits<int>::max();
    for (std::size_t h = 0; h < hosts; ++h)
        if (const auto place = placeOf(rule.scope, h, out.named); place < out.named && counted(h))
            out.least = std::min(out.least, out.counts[place]);
    if (out.least == std::numeric_limits<int>::max()) out.least = 0;
    return out;
}

void Cluster::markTopology(int workload) {
    m_shape.clear();
    const auto rules = m_fleet->topology.rules(workload);
    if (rules.empty()) return;
    for (auto& kind : m_shape.refused) kind.bits.resize(m_fleet->blocks, 0);
    m_shape.dislikes.resize(m_fleet->hosts, 0);
    for (const auto& rule : rules) {
        m_shape.standings.push_back(standing(rule, workload));
        const auto& now = m_shape.standings.back();
        if (rule.hard)
            refuseByShape(now);
        else
            dislikeByShape(now);
    }
}

void Cluster::refuseByShape(const Standing& now) {
    auto& refused = m_shape.by(now.rule);
    refused.any = true;
    for (std::size_t h = 0; h < m_fleet->hosts; ++h)
        if (now.refuses(placeOf(now.rule.scope, h, now.named)))
            refused.bits[h / kBlock] |= std::uint64_t{1} << h % kBlock;
}

/// A spread is disliked by as much as it is exceeded, and most of all where there is no place to count in.
void Cluster::dislikeByShape(const Standing& now) {
    m_shape.soft = true;
    int most = 0;
    for (std::size_t place = 0; now.rule.spreads() && place < now.named; ++place)
        most = std::max(most, now.excess(place));
    for (std::size_t h = 0; h < m_fleet->hosts; ++h) {
        const auto place = placeOf(now.rule.scope, h, now.named);
        int by = now.refuses(place) ? 1 : 0;
        if (now.rule.spreads()) by = place < now.named ? now.excess(place) : most + 1;
        m_shape.dislikes[h] = static_cast<std::uint8_t>(std::min(255, m_shape.dislikes[h] + by));
    }
}

/// The penalties of the workload's class, with what the soft rules about places dislike.
std::span<const std::uint8_t> Cluster::penalties(int workload, int& most) {
    const auto own = m_fleet->rules->penalties(workload);
    most = m_fleet->rules->mostPenalty(workload);
    if (!m_shape.soft) return own;
    most = 0;
    auto& all = m_shape.dislikes;
    for (std::size_t h = 0; h < m_fleet->hosts; ++h) {
        if (!own.empty()) all[h] = static_cast<std::uint8_t>(std::min(255, all[h] + own[h]));
        most = std::max(most, int{all[h]});
    }
    return all;
}

std::vector<int> Cluster::admitLate(std::vector<int>& homeless, bool all, const base::Run& run) {
    constexpr int kAdmitted = -1;
    std::vector<int> admitted;
    for (bool again = true; again && !run.stopped();) {
        again = false;
        for (auto& w : homeless) {
            if (run.stopped() || (!all && m_fleet->topology.rules(w).empty())) continue;
            const int host = bestHost(w);
            if (host < 0) continue;
            put(w, host);
            admitted.push_back(w);
            w = kAdmitted;
            again = true;
        }
        std::erase(homeless, kAdmitted);
    }
    return admitted;
}

} // namespace penumbra::simulate
