#include "simulate/cluster.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace penumbra::simulate {

namespace {

/// Blocks that a scan looks at before what it found is looked at exactly.
constexpr std::size_t kAtOnce = 8;

} // namespace

bool Cluster::fits(int workload, int host) const {
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d)
        if (need[d] > 0 && m_free[d * m_fleet->hosts + static_cast<std::size_t>(host)] < need[d]) return false;
    const auto gpus = gpuNeed(workload);
    return gpus <= 0 || m_gpus.fits(static_cast<std::size_t>(host), gpus);
}

/// How much of the dimension would have to be freed on the host before the workload fits; not positive: it does.
std::int64_t Cluster::missing(int workload, std::size_t host, std::size_t dimension) const {
    const auto missing = needOf(workload)[dimension] - m_free[dimension * m_fleet->hosts + host];
    if (!m_gpus.any() || dimension != static_cast<std::size_t>(m_fleet->gpu)) return missing;
    return std::max(missing, m_gpus.missing(host, needOf(workload)[dimension]));
}

bool Cluster::mayReturn(int workload, int host) {
    mark(workload);
    const auto h = static_cast<std::size_t>(host);
    return up(host) && fits(workload, host) && !conflicts(h) && !m_shape.licence().has(h);
}

void Cluster::Marks::clear() {
    for (std::size_t scope = 0; scope < bits.size(); ++scope)
        if (any[scope]) std::fill(bits[scope].begin(), bits[scope].end(), 0);
    any = {};
}

/// Marks the host's places in every scope that has its bit.
void Cluster::markPlaces(std::uint8_t scopes, std::size_t host, Marks& marks) {
    const auto asked = [scopes](model::Scope scope) { return (scopes & Rules::scopeBit(scope)) != 0; };
    const auto markHost = [&] {
        marks.any[0] = true;
        marks.bits[0][host / kBlock] |= std::uint64_t{1} << host % kBlock;
    };
    const auto markPlace = [&](std::size_t kind, int place, const std::vector<std::uint64_t>& places) {
        if (place < 0) return markHost(); // a host without a rack or zone is a place of its own
        if (marks.any[kind] && marks.has(kind, host)) return;
        marks.any[kind] = true;
        const std::uint64_t* bits = places.data() + static_cast<std::size_t>(place) * m_fleet->blocks;
        for (std::size_t b = 0; b < m_fleet->blocks; ++b) marks.bits[kind][b] |= bits[b];
    };
    if (asked(model::Scope::Host)) markHost();
    if (asked(model::Scope::Rack)) markPlace(1, m_fleet->rack[host], m_fleet->rackBits);
    if (asked(model::Scope::Zone)) markPlace(2, m_fleet->zone[host], m_fleet->zoneBits);
}

/// Anti-affinity binds both ways: where the workload's own rules forbid a member, and where a member's hard rule
/// forbids it.
void Cluster::mark(int workload) {
    m_hard.clear();
    m_soft.clear();
    markTopology(workload);
    const auto& rules = *m_fleet->rules;
    for (const int group : rules.groups(workload)) {
        std::uint8_t hard = 0, soft = 0;
        for (const auto& rule : rules.spreads(workload))
            if (rule.group == group) (rule.hard ? hard : soft) |= Rules::scopeBit(rule.scope);
        for (const auto& member : rules.members(group)) {
            const int host = hostOf(member.workload);
            if (host < 0 || member.workload == workload) continue;
            if ((hard | member.hard) != 0) markPlaces(hard | member.hard, static_cast<std::size_t>(host), m_hard);
            if (soft != 0) markPlaces(soft, static_cast<std::size_t>(host), m_soft);
        }
    }
}

bool Cluster::conflicts(std::size_t host) const { return m_hard.count(host) > 0; }

/// What no host may lack, in the form of m_columns; any fullness.
void Cluster::setBounds(int workload) {
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d + 1 < m_rows; ++d)
        m_bounds[d + 1] = need[d] > 0 ? coarse(need[d], m_fleet->coarse[d]) : std::numeric_limits<std::int16_t>::min();
    if (const auto gpus = gpuNeed(workload); gpus > 0) {
        const auto d = static_cast<std::size_t>(m_fleet->gpu);
        m_bounds[d + 1] = coarse(Gpus::lowest(gpus), m_fleet->coarse[d]);
    }
}

/// The hosts that are up and that no rule forbids to the workload that was marked, whatever they have left.
void Cluster::findEligible(int workload) {
    const auto allowed = m_fleet->rules->allowed(workload);
    for (std::size_t b = 0; b < m_fleet->blocks; ++b) m_eligible[b] = m_open[b] & allowed[b];
    for (std::size_t scope = 0; scope < m_hard.bits.size(); ++scope)
        for (std::size_t b = 0; m_hard.any[scope] && b < m_fleet->blocks; ++b) m_eligible[b] &= ~m_hard.bits[scope][b];
    for (const auto& kind : m_shape.refused)
        for (std::size_t b = 0; kind.any && b < m_fleet->blocks; ++b) m_eligible[b] &= ~kind.bits[b];
}

/// Of the eligible hosts those on which so many preferences would be broken; false where there are none.
bool Cluster::findDisliked(int count, std::span<const std::uint8_t> penalties) {
    std::uint64_t found = 0;
    const auto &a = m_soft.bits[0], &b = m_soft.bits[1], &c = m_soft.bits[2];
    const auto fill = [&](const auto& disliked) {
        for (std::size_t i = 0; i < m_fleet->blocks; ++i) found |= m_words[i] = m_eligible[i] & disliked(i);
    };
    if (!penalties.empty())
        fill([&](std::size_t i) {
            std::uint64_t bits = 0;
            const std::size_t first = i * kBlock, end = std::min(first + kBlock, m_fleet->hosts);
            for (std::size_t h = first; h < end; ++h)
                bits |= static_cast<std::uint64_t>(m_soft.count(h) + penalties[h] == count) << (h - first);
            return bits;
        });
    else if (count == 0)
        fill([&](std::size_t i) { return ~(a[i] | b[i] | c[i]); });
    else if (count == 1)
        fill([&](std::size_t i) { return (a[i] ^ b[i] ^ c[i]) & ~(a[i] & b[i] & c[i]); });
    else if (count == 2)
        fill([&](std::size_t i) { return ((a[i] & b[i]) | (c[i] & (a[i] | b[i]))) & ~(a[i] & b[i] & c[i]); });
    else
        fill([&](std::size_t i) { return a[i] & b[i] & c[i]; });
    return found != 0;
}

/// The one that ranks highest among the hosts that were found, or -1.
int Cluster::bestFound(int workload) {
    if (m_policy->score != nullptr) {
        const auto* ranks = ranksFor(workload);
        return ranks != nullptr ? bestByColumn(ranks) : bestByScore(workload);
    }
    int found = -1;
    m_bounds[0] = std::numeric_limits<std::int16_t>::min();
    std::size_t blocks = 0;
    for (std::size_t first = 0; first < m_fleet->blocks; first += blocks) {
        // Few until there is a host to be better than.
        blocks = std::min(found < 0 ? 1 : kAtOnce, m_fleet->blocks - first);
        m_scan(m_columns.data() + first * m_rows * kBlock, m_bounds.data(), m_rows,
               std::span(m_words).subspan(first, blocks));
        for (std::size_t b = first; b < first + blocks; ++b)
            for (auto hosts = m_words[b]; hosts != 0; hosts &= hosts - 1) {
                const auto h = b * kBlock + static_cast<std::size_t>(std::countr_zero(hosts));
                const auto rank = m_columns[b * m_rows * kBlock + h % kBlock];
                if (rank < m_bounds[0] || !fits(workload, static_cast<int>(h))) continue;
                found = static_cast<int>(h);
                if (rank == std::numeric_limits<std::int16_t>::max()) return found;
                m_bounds[0] = static_cast<std::int16_t>(rank + 1); // what ranks as high comes later and is no better
            }
    }
    return found;
}

int Cluster::bestByColumn(const std::int16_t* ranks) {
    int found = -1;
    std::int16_t bound = std::numeric_limits<std::int16_t>::min() + 1; // of those on which it fits
    for (std::size_t first = 0; first < m_fleet->blocks; first += kAtOnce) {
        const auto blocks = std::min(kAtOnce, m_fleet->blocks - first);
        m_scan(ranks + first * kBlock, &bound, 1, std::span(m_words).subspan(first, blocks));
        for (std::size_t b = first; b < first + blocks; ++b)
            for (auto hosts = m_words[b]; hosts != 0; hosts &= hosts - 1) {
                const auto h = b * kBlock + static_cast<std::size_t>(std::countr_zero(hosts));
                if (ranks[h] < bound) continue;
                found = static_cast<int>(h);
                if (ranks[h] == std::numeric_limits<std::int16_t>::max()) return found;
                bound = static_cast<std::int16_t>(ranks[h] + 1);
            }
    }
    return found;
}

int Cluster::bestByScore(int workload) {
    int found = -1;
    auto best = std::numeric_limits<std::int16_t>::min();
    m_bounds[0] = best;
    m_scan(m_columns.data(), m_bounds.data(), m_rows, m_words);
    for (std::size_t b = 0; b < m_fleet->blocks; ++b)
        for (auto hosts = m_words[b]; hosts != 0; hosts &= hosts - 1) {
            const auto h = b * kBlock + static_cast<std::size_t>(std::countr_zero(hosts));
            const auto score = scoreOf(workload, h);
            if (score <= best) continue;
            best = score;
            found = static_cast<int>(h);
        }
    return found;
}

int Cluster::bestHost(int workload) {
    mark(workload);
    findEligible(workload);
    setBounds(workload);
    int mostPenalty = 0;
    const auto penalties = this->penalties(workload, mostPenalty);
    const auto scopes = std::count(m_soft.any.begin(), m_soft.any.end(), true);
    const int most = static_cast<int>(scopes) + mostPenalty;
    for (int count = 0; count <= most; ++count) {
        if (!findDisliked(count, penalties)) continue;
        if (const int host = bestFound(workload); host >= 0) return host;
    }
    return -1;
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
    const auto verdict = m_fleet->rules->verdicts(workload)[h];
    if (verdict == Rules::RefusedByTaint) return because(RefusalReason::Taint);
    if (verdict == Rules::RefusedBySelector) return because(RefusalReason::Selector);
    if (conflicts(h)) return because(RefusalReason::AntiAffinity);
    for (const auto& kind : m_shape.refused)
        if (kind.has(h)) return because(kind.reason);
    double worst = -1;
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d) {
        if (need[d] <= 0) continue;
        const auto missing = this->missing(workload, h, d);
        if (missing <= 0) continue;
        const double share = static_cast<double>(missing) * m_fleet->weights[d];
        if (share <= worst) continue;
        worst = share;
        why.dimension = m_fleet->dimensions[d];
        why.missing = missing;
    }
    return why.dimension >= 0;
}

} // namespace penumbra::simulate
