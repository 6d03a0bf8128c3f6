#include "risk/replicas.h"

#include <algorithm>

namespace penumbra::risk {

namespace {

/// Hosts are compared so many workloads at a time.
constexpr std::size_t kCompared = 256;

bool isTimed(const model::WorldWorkload& workload) {
    return workload.exists != base::TimeWindow{} || !workload.outages.empty();
}

} // namespace

ReplicaCount::ReplicaCount(const model::World& world) : m_timed(isTimed) { adopt(world); }

void ReplicaCount::adopt(const model::World& world) {
    if (world.workloads.size() < m_world.workloads.size() || world.services.size() < m_world.services.size()) {
        *this = ReplicaCount(world);
        return;
    }
    const auto differing = differingRows(world.workloads, m_world.workloads);
    m_world = world;
    m_timed.adopt(m_world.workloads, differing);
    m_counted.resize(m_world.workloads.size());
    m_hostOf.resize(m_world.workloads.size(), -1);
    for (auto* counts : {&m_members, &m_running, &m_expected}) counts->resize(m_world.services.size(), 0);
    for (const int row : differing) {
        auto& counted = m_counted[static_cast<std::size_t>(row)];
        const auto leave = [&](std::vector<int>& counts) { --counts[static_cast<std::size_t>(counted.service)]; };
        if (counted.service >= 0) leave(m_members);
        if (counted.exists) leave(m_expected);
        if (counted.runs) leave(m_running);
        counted = {m_world.workloads[static_cast<std::size_t>(row)].service, false, false};
        if (counted.service >= 0) ++m_members[static_cast<std::size_t>(counted.service)];
        m_due.push_back(row);
    }
}

void ReplicaCount::count(std::size_t row, base::Time t) {
    auto& counted = m_counted[row];
    if (counted.service < 0) return;
    const auto& workload = m_world.workloads[row];
    const bool exists = workload.exists.contains(t), runs = exists && m_hostOf[row] >= 0 && workload.works(t);
    const auto service = static_cast<std::size_t>(counted.service);
    m_expected[service] += int{exists} - int{counted.exists};
    m_running[service] += int{runs} - int{counted.runs};
    counted.exists = exists;
    counted.runs = runs;
}

Replicas ReplicaCount::of(const simulate::Placement& placement) {
    const auto t = placement.window.begin;
    const auto& hostOf = placement.hostOf;
    const auto count = std::min(hostOf.size(), m_hostOf.size());
    for (std::size_t begin = 0; begin < m_hostOf.size(); begin += kCompared) {
        const auto end = std::min(begin + kCompared, m_hostOf.size());
        if (end <= count && std::equal(hostOf.data() + begin, hostOf.data() + end, m_hostOf.data() + begin)) continue;
        for (std::size_t row = begin; row < end; ++row) {
            const int host = row < count ? hostOf[row] : -1;
            if ((host >= 0) != (m_hostOf[row] >= 0)) m_due.push_back(static_cast<int>(row));
            m_hostOf[row] = host;
        }
    }
    m_due.insert(m_due.end(), m_timed.rows().begin(), m_timed.rows().end());
    for (const int row : m_due) this->count(static_cast<std::size_t>(row), t);
    m_due.clear();
    Replicas out{m_running, m_expected, t};
    for (std::size_t s = 0; s < m_members.size(); ++s)
        if (m_members[s] == 0) out.running[s] = out.expected[s] = std::max(1, m_world.services[s].minAvailable);
    return out;
}

Replicas replicasOf(const model::World& world, const simulate::Placement& placement) {
    return ReplicaCount(world).of(placement);
}

} // namespace penumbra::risk
