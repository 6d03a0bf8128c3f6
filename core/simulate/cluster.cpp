#include "simulate/cluster.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace penumbra::simulate {

Cluster::Cluster(const Fleet& fleet)
    : m_fleet(&fleet), m_state(fleet.hosts, HostState::Absent), m_free(fleet.capacity),
      m_need(fleet.workloads * fleet.dimensions.size(), 0), m_hostOf(fleet.workloads, -1),
      m_columns(fleet.blocks * kBlock * (fleet.dimensions.size() + 1)), m_open(fleet.blocks), m_scan(blockScan()),
      m_rows(fleet.dimensions.size() + 1), m_bounds(m_rows), m_eligible(fleet.blocks), m_words(fleet.blocks) {
    for (Marks* marks : {&m_hard, &m_soft})
        for (auto& bits : marks->bits) bits.assign(fleet.blocks, 0);
    for (std::size_t h = 0; h < fleet.hosts; ++h) rescore(h);
    for (const int host : fleet.degraded)
        for (std::size_t d = 0; d < fleet.dimensions.size(); ++d)
            m_offered.push_back(fleet.capacity[d * fleet.hosts + static_cast<std::size_t>(host)]);
    int w = 0;
    for (const auto& workload : fleet.world.workloads) {
        fleet.need(w, workload.request, m_need.data() + static_cast<std::size_t>(w) * fleet.dimensions.size());
        ++w;
    }
}

Cluster::Cluster(const Fleet& fleet, const Placement& placement) : Cluster(fleet) {
    moveTo(placement.window.begin);
    for (std::size_t w = 0; w < fleet.workloads && w < placement.hostOf.size(); ++w)
        if (placement.hostOf[w] >= 0) put(static_cast<int>(w), placement.hostOf[w]);
}

bool Cluster::overcommitted(int host) const {
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d)
        if (m_free[d * m_fleet->hosts + static_cast<std::size_t>(host)] < 0) return true;
    return false;
}

bool Cluster::crowded(int workload) const {
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d)
        if (need[d] > 0 && m_free[d * m_fleet->hosts + static_cast<std::size_t>(hostOf(workload))] < 0) return true;
    return false;
}

Waiting Cluster::waiting(int workload) const {
    double sum = 0;
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d)
        sum += static_cast<double>(needOf(workload)[d]) * m_fleet->weights[d];
    return {m_fleet->world.workloads[static_cast<std::size_t>(workload)].rules.priority, sum, workload};
}

void Cluster::readStates(base::Time t) {
    const auto& hosts = m_fleet->world.hosts;
    if (m_statesKnown) {
        for (const int h : m_fleet->changing) setState(h, hosts[static_cast<std::size_t>(h)].stateAt(t));
        return;
    }
    int h = 0;
    for (const auto& host : hosts) setState(h++, host.stateAt(t));
    m_statesKnown = true;
}

void Cluster::readCapacities(base::Time t) {
    std::size_t known = 0;
    for (const int host : m_fleet->degraded) {
        const auto h = static_cast<std::size_t>(host);
        const auto offered = m_fleet->world.hosts[h].capacityAt(t);
        for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d, ++known) {
            const auto now = std::min(offered.at(m_fleet->dimensions[d]), model::kUnlimited);
            m_free[d * m_fleet->hosts + h] += now - m_offered[known];
            m_offered[known] = now;
        }
        rescore(h);
    }
}

std::vector<int> Cluster::moveTo(base::Time t) {
    const auto dimensions = m_fleet->dimensions.size();
    readStates(t);
    readCapacities(t);
    std::vector<int> grown;
    std::vector<std::int64_t> fresh(dimensions);
    for (const int w : m_fleet->resized) {
        m_fleet->need(w, m_fleet->world.workloads[static_cast<std::size_t>(w)].requestAt(t), fresh.data());
        const auto known = m_need.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(w) * dimensions);
        const int host = hostOf(w);
        if (host >= 0) shift(w, static_cast<std::size_t>(host), 1);
        if (!std::equal(fresh.begin(), fresh.end(), known, std::less_equal<>())) grown.push_back(w);
        std::copy(fresh.begin(), fresh.end(), known);
        if (host >= 0) shift(w, static_cast<std::size_t>(host), -1);
    }
    return grown;
}

void Cluster::setState(int host, HostState state) {
    const auto h = static_cast<std::size_t>(host);
    m_state[h] = state;
    rescore(h);
}

void Cluster::rescore(std::size_t host) {
    const bool open = m_state[host] == HostState::Up;
    const auto bit = std::uint64_t{1} << host % kBlock;
    m_open[host / kBlock] = open ? m_open[host / kBlock] | bit : m_open[host / kBlock] & ~bit;
    std::int16_t* column = m_columns.data() + host / kBlock * m_rows * kBlock + host % kBlock;
    double sum = 0;
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d) {
        const auto left = m_free[d * m_fleet->hosts + host];
        sum += static_cast<double>(left) * m_fleet->weights[d];
        column[(d + 1) * kBlock] = coarse(left, m_fleet->coarse[d]);
    }
    column[0] = fullness(sum);
}

void Cluster::shift(int workload, std::size_t host, std::int64_t sign) {
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d) m_free[d * m_fleet->hosts + host] += sign * need[d];
    rescore(host);
}

void Cluster::put(int workload, int host) {
    m_hostOf[static_cast<std::size_t>(workload)] = host;
    shift(workload, static_cast<std::size_t>(host), -1);
    if (m_recording) m_journal.push_back({workload, host, true});
}

void Cluster::take(int workload) {
    const int host = hostOf(workload);
    m_hostOf[static_cast<std::size_t>(workload)] = -1;
    shift(workload, static_cast<std::size_t>(host), 1);
    if (m_recording) m_journal.push_back({workload, host, false});
}

void Cluster::startJournal() {
    m_journal.clear();
    m_recording = true;
}

void Cluster::undo() {
    m_recording = false;
    for (auto change = m_journal.rbegin(); change != m_journal.rend(); ++change) {
        if (change->placed)
            take(change->workload);
        else
            put(change->workload, change->host);
    }
    m_journal.clear();
}

} // namespace penumbra::simulate
