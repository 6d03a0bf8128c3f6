#include "simulate/cluster.h"

#include <algorithm>
#include <limits>

namespace penumbra::simulate {

bool Cluster::fits(int workload, int host) const {
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d)
        if (need[d] > 0 && m_free[d * m_fleet->hosts + static_cast<std::size_t>(host)] < need[d]) return false;
    return true;
}

bool Cluster::mayReturn(int workload, int host) {
    mark(workload);
    return up(host) && fits(workload, host) && !conflicts(static_cast<std::size_t>(host));
}

void Cluster::markPlace(model::Scope scope, int host, bool hard) {
    const auto h = static_cast<std::size_t>(host);
    Marks* marks = nullptr;
    int place = -1;
    switch (scope) {
    case model::Scope::Host:
        marks = &m_hostMarks, place = host;
        break;
    case model::Scope::Rack:
        marks = &m_rackMarks, place = m_fleet->rack[h];
        break;
    case model::Scope::Zone:
        marks = &m_zoneMarks, place = m_fleet->zone[h];
        break;
    }
    // A host without a rack or zone is a place of its own.
    if (place < 0) marks = &m_hostMarks, place = host;
    (hard ? marks->hard : marks->soft)[static_cast<std::size_t>(place)] = m_stamp;
    (hard ? m_anyHard : m_anySoft) = true;
}

/// Anti-affinity binds both ways: where the workload's own rules forbid a member, and where a member's hard rule
/// forbids it.
void Cluster::mark(int workload) {
    ++m_stamp;
    m_anyHard = m_anySoft = false;
    const auto& rules = m_fleet->rules;
    for (const int group : rules.groups(workload)) {
        for (const int other : rules.members(group)) {
            const int host = hostOf(other);
            if (host < 0 || other == workload) continue;
            for (const auto& rule : rules.spreads(workload))
                if (rule.group == group) markPlace(rule.scope, host, rule.hard);
            for (const auto& rule : rules.spreads(other))
                if (rule.group == group && rule.hard) markPlace(rule.scope, host, true);
        }
    }
}

bool Cluster::conflicts(std::size_t host) const {
    return m_anyHard &&
           (m_hostMarks.has(static_cast<int>(host), m_stamp) || m_rackMarks.has(m_fleet->rack[host], m_stamp) ||
            m_zoneMarks.has(m_fleet->zone[host], m_stamp));
}

int Cluster::disliked(std::size_t host) const {
    if (!m_anySoft) return 0;
    return (m_hostMarks.hasSoft(static_cast<int>(host), m_stamp) ? 1 : 0) +
           (m_rackMarks.hasSoft(m_fleet->rack[host], m_stamp) ? 1 : 0) +
           (m_zoneMarks.hasSoft(m_fleet->zone[host], m_stamp) ? 1 : 0);
}

int Cluster::bestHost(int workload) {
    mark(workload);
    const auto verdicts = m_fleet->rules.verdicts(workload);
    const auto penalties = m_fleet->rules.penalties(workload);
    const bool preferences = m_anySoft || !penalties.empty();
    double best = std::numeric_limits<double>::infinity();
    int bestPenalty = std::numeric_limits<int>::max(), found = -1;
    for (std::size_t h = 0; h < m_fleet->hosts; ++h) {
        const double score = m_score[h];
        if (!preferences && !(score < best)) continue;
        if (score == std::numeric_limits<double>::infinity() || verdicts[h] != Rules::Allowed) continue;
        const int penalty = preferences ? disliked(h) + (penalties.empty() ? 0 : penalties[h]) : 0;
        if (penalty > bestPenalty || (penalty == bestPenalty && !(score < best))) continue;
        if (!fits(workload, static_cast<int>(h)) || conflicts(h)) continue;
        best = score;
        bestPenalty = penalty;
        found = static_cast<int>(h);
    }
    return found;
}

bool Cluster::refuses(int workload, int host, Refusal& why) {
    mark(workload);
    return refusesMarked(workload, host, why);
}

bool Cluster::refusesMarked(int workload, int host, Refusal& why) const {
    const auto h = static_cast<std::size_t>(host);
    why = Refusal{host, RefusalReason::Capacity, -1, 0};
    const auto because = [&](RefusalReason reason) {
        why.reason = reason;
        return true;
    };
    switch (m_state[h]) {
    case HostState::Absent:
        return because(RefusalReason::NotThere);
    case HostState::Failed:
        return because(RefusalReason::Failed);
    case HostState::Drained:
        return because(RefusalReason::Drained);
    case HostState::Cordoned:
        return because(RefusalReason::Cordoned);
    case HostState::Up:
        break;
    }
    const auto verdict = m_fleet->rules.verdicts(workload)[h];
    if (verdict == Rules::RefusedByTaint) return because(RefusalReason::Taint);
    if (verdict == Rules::RefusedBySelector) return because(RefusalReason::Selector);
    if (conflicts(h)) return because(RefusalReason::AntiAffinity);
    double worst = -1;
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d) {
        const auto missing = need[d] - m_free[d * m_fleet->hosts + h];
        if (need[d] <= 0 || missing <= 0) continue;
        const double share = static_cast<double>(missing) * m_fleet->weights[d];
        if (share <= worst) continue;
        worst = share;
        why.dimension = m_fleet->dimensions[d];
        why.missing = missing;
    }
    return why.dimension >= 0;
}

Unplaced Cluster::explain(int workload) {
    mark(workload);
    constexpr std::size_t reasons = static_cast<std::size_t>(RefusalReason::Capacity) + 1;
    std::vector<int> counts(reasons + model::kMaxDimensions, 0);
    Unplaced out;
    out.workload = workload;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t h = 0; h < m_fleet->hosts; ++h) {
        Refusal why;
        if (!refusesMarked(workload, static_cast<int>(h), why)) continue;
        if (why.reason != RefusalReason::Capacity) {
            ++counts[static_cast<std::size_t>(why.reason)];
            continue;
        }
        ++counts[reasons + static_cast<std::size_t>(why.dimension)];
        const auto d =
            static_cast<std::size_t>(std::find(m_fleet->dimensions.begin(), m_fleet->dimensions.end(), why.dimension) -
                                     m_fleet->dimensions.begin());
        const double share = static_cast<double>(why.missing) * m_fleet->weights[d];
        if (share >= nearest) continue;
        nearest = share;
        out.nearest = why;
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0) continue;
        const bool capacity = i >= reasons;
        out.counts.push_back({capacity ? RefusalReason::Capacity : static_cast<RefusalReason>(i),
                              capacity ? static_cast<int>(i - reasons) : -1, counts[i]});
    }
    std::stable_sort(out.counts.begin(), out.counts.end(),
                     [](const auto& a, const auto& b) { return a.hosts > b.hosts; });
    return out;
}

} // namespace penumbra::simulate
