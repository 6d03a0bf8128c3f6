#include "simulate/ranks.h"

#include "simulate/cluster.h"

#include <algorithm>

namespace penumbra::simulate {

void Ranks::start(std::size_t hosts, std::size_t workloads) {
    *this = Ranks{};
    on = true;
    kindOf.assign(workloads, -1);
    values.assign(hosts, 0);
    valued.assign(hosts, 0);
}

void Ranks::stop() { *this = Ranks{}; }

void Ranks::setKind(int workload, const std::int64_t* need, std::size_t dimensions) {
    const auto [it, fresh] =
        kindByNeed.try_emplace(std::vector<std::int64_t>(need, need + dimensions), static_cast<int>(kinds.size()));
    if (fresh) kinds.emplace_back();
    kindOf[static_cast<std::size_t>(workload)] = it->second;
    ++kinds[static_cast<std::size_t>(it->second)].workloads;
}

void Ranks::forget() {
    bytes = 0;
    for (auto& kind : kinds) kind.column = {};
}

void Cluster::note(std::size_t host) {
    if (!m_changes.on()) return;
    if (m_ranks.on) m_ranks.valued[host] = 0;
    m_changes.note(host);
    if (!m_changes.full()) return;
    m_changes.clear();
    m_ranks.forget();
    m_tallies.forget();
}

HostView Cluster::view(std::size_t host) const {
    HostView out{*m_fleet, host, {}, {}};
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d) out.left[d] = m_free[d * m_fleet->hosts + host];
    if (m_gpus.any()) out.gpus = m_gpus.left(host);
    return out;
}

std::int16_t Cluster::scoreOf(int workload, std::size_t host) {
    if (!fits(workload, static_cast<int>(host))) return std::numeric_limits<std::int16_t>::min();
    const auto seen = view(host);
    if (m_policy->value != nullptr && m_ranks.valued[host] == 0) {
        m_ranks.values[host] = m_policy->value(seen);
        m_ranks.valued[host] = 1;
    }
    return m_policy->score(seen, needOf(workload), m_ranks.values[host]);
}

/// The ranks of all hosts for the workload, or null where its kind is too rare for a column.
const std::int16_t* Cluster::ranksFor(int workload) {
    auto& kind = m_ranks.kinds[static_cast<std::size_t>(m_ranks.kindOf[static_cast<std::size_t>(workload)])];
    const std::size_t width = m_fleet->blocks * kBlock;
    if (kind.column.empty()) {
        const std::size_t bytes = width * sizeof(std::int16_t);
        if (kind.workloads < Ranks::kFewest || m_ranks.bytes + bytes > Ranks::kMostBytes) return nullptr;
        m_ranks.bytes += bytes;
        kind.column.assign(width, std::numeric_limits<std::int16_t>::min());
        for (std::size_t h = 0; h < m_fleet->hosts; ++h) kind.column[h] = scoreOf(workload, h);
        kind.seen = m_changes.now();
    }
    m_changes.bringUp(kind.seen, [&](std::size_t host) { kind.column[host] = scoreOf(workload, host); });
    return kind.column.data();
}

} // namespace penumbra::simulate
