#include "simulate/cluster.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace penumbra::simulate {

Cluster::Cluster(const Fleet& fleet)
    : m_fleet(&fleet), m_state(fleet.hosts, HostState::Absent), m_free(fleet.capacity),
      m_need(fleet.workloads * fleet.dimensions.size(), 0), m_hostOf(fleet.workloads, -1),
      m_columns(fleet.blocks * kBlock * (fleet.dimensions.size() + 1)), m_policy(&policyOf("")),
      m_rankWeights(fleet.weights), m_open(fleet.blocks), m_scan(blockScan()), m_rows(fleet.dimensions.size() + 1),
      m_bounds(m_rows), m_eligible(fleet.blocks), m_words(fleet.blocks) {
    for (Marks* marks : {&m_hard, &m_soft})
        for (auto& bits : marks->bits) bits.assign(fleet.blocks, 0);
    if (fleet.gpu >= 0)
        m_gpus = Gpus(std::span(fleet.capacity).subspan(static_cast<std::size_t>(fleet.gpu) * fleet.hosts, fleet.hosts),
                      fleet.workloads);
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
        if (placement.hostOf[w] >= 0) putAs(placement, static_cast<int>(w));
}

void Cluster::putAs(const Placement& placement, int workload) {
    const auto row = static_cast<std::size_t>(workload);
    row < placement.gpus.size() ? put(workload, placement.hostOf[row], placement.gpus[row])
                                : put(workload, placement.hostOf[row]);
}

bool Cluster::overcommitted(int host) const {
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d)
        if (m_free[d * m_fleet->hosts + static_cast<std::size_t>(host)] < 0) return true;
    return m_gpus.any() && m_gpus.overcommitted(static_cast<std::size_t>(host));
}

bool Cluster::crowded(int workload) const {
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d)
        if (need[d] > 0 && m_free[d * m_fleet->hosts + static_cast<std::size_t>(hostOf(workload))] < 0) return true;
    return gpuNeed(workload) > 0 && m_gpus.overcommitted(static_cast<std::size_t>(hostOf(workload)));
}

Waiting Cluster::waiting(int workload) const {
    double sum = 0;
    for (std::size_t d = 0; d < m_fleet->dimensions.size() && m_policy->order == PlacingOrder::LargestFirst; ++d)
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
            const int dimension = m_fleet->dimensions[d];
            const auto now = m_fleet->world.hosts[h].overcommitted(dimension, offered.at(dimension));
            m_free[d * m_fleet->hosts + h] += now - m_offered[known];
            m_offered[known] = now;
        }
        rescore(h);
    }
}

std::vector<int> Cluster::moveTo(base::Time t) {
    const auto dimensions = m_fleet->dimensions.size();
    m_time = t;
    usePolicy(policyOf(m_fleet->world.policyAt(t)));
    readStates(t);
    readCapacities(t);
    m_licensed.clear();
    for (const auto& licence : m_fleet->world.licences) m_licensed.push_back(licence.mostAt(t));
    std::vector<int> grown;
    std::vector<std::int64_t> fresh(dimensions);
    for (const int w : m_fleet->resized) {
        m_fleet->need(w, m_fleet->world.workloads[static_cast<std::size_t>(w)].requestAt(t), fresh.data());
        const auto known = m_need.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(w) * dimensions);
        if (std::equal(fresh.begin(), fresh.end(), known)) continue;
        const int host = hostOf(w);
        if (host >= 0) giveBack(w, static_cast<std::size_t>(host));
        if (!std::equal(fresh.begin(), fresh.end(), known, std::less_equal<>())) grown.push_back(w);
        std::copy(fresh.begin(), fresh.end(), known);
        if (m_ranks.on) m_ranks.setKind(w, fresh.data(), dimensions);
        if (host >= 0) reserve(w, static_cast<std::size_t>(host), gpusFor(w, static_cast<std::size_t>(host)));
    }
    return grown;
}

void Cluster::usePolicy(const Policy& policy) {
    if (m_policy == &policy) return;
    m_policy = &policy;
    for (std::size_t d = 0; d < m_rankWeights.size(); ++d)
        m_rankWeights[d] = policy.counts && !policy.counts(m_fleet->dimensions[d]) ? 0 : m_fleet->weights[d];
    m_ranks.stop();
    if (policy.score) {
        m_ranks.start(m_fleet->hosts, m_fleet->workloads);
        m_changes.start(m_fleet->hosts);
        for (int w = 0; w < static_cast<int>(m_fleet->workloads); ++w)
            m_ranks.setKind(w, needOf(w), m_fleet->dimensions.size());
    }
    for (std::size_t h = 0; h < m_fleet->hosts; ++h) rescore(h);
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
        sum += static_cast<double>(left) * m_rankWeights[d];
        column[(d + 1) * kBlock] = coarse(left, m_fleet->coarse[d]);
    }
    if (m_gpus.any() && !m_gpus.pool(host)) {
        const auto d = static_cast<std::size_t>(m_fleet->gpu);
        const auto room = std::min(m_free[d * m_fleet->hosts + host], m_gpus.room(host));
        column[(d + 1) * kBlock] = coarse(room, m_fleet->coarse[d]);
    }
    column[0] = m_policy->rank ? m_policy->rank(sum) : 0;
    note(host);
}

void Cluster::shift(int workload, std::size_t host, std::int64_t sign) {
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d) m_free[d * m_fleet->hosts + host] += sign * need[d];
    rescore(host);
}

void Cluster::reserve(int workload, std::size_t host, const GpuHold& gpus) {
    if (const auto need = gpuNeed(workload); need > 0) m_gpus.take(workload, host, need, gpus);
    shift(workload, host, -1);
}

void Cluster::giveBack(int workload, std::size_t host) {
    if (const auto need = gpuNeed(workload); need > 0) m_gpus.release(workload, host, need);
    shift(workload, host, 1);
}

GpuHold Cluster::gpusFor(int workload, std::size_t host) const {
    const auto need = gpuNeed(workload);
    if (need <= 0) return {};
    const bool asks = m_policy->gpu != nullptr && need < Gpus::kWhole && m_gpus.fits(host, need);
    return m_gpus.choose(host, need, asks ? m_policy->gpu(view(host), needOf(workload)) : -1);
}

void Cluster::put(int workload, int host) { put(workload, host, gpusFor(workload, static_cast<std::size_t>(host))); }

void Cluster::put(int workload, int host, const GpuHold& gpus) {
    m_hostOf[static_cast<std::size_t>(workload)] = host;
    reserve(workload, static_cast<std::size_t>(host), gpus);
    if (!m_recording) return;
    m_journal.push_back({workload, host, true});
    if (m_gpus.any()) m_journalGpus.push_back(gpus);
}

void Cluster::take(int workload) {
    const int host = hostOf(workload);
    m_hostOf[static_cast<std::size_t>(workload)] = -1;
    if (m_recording) m_journal.push_back({workload, host, false});
    if (m_recording && m_gpus.any()) m_journalGpus.push_back(m_gpus.hold(workload));
    giveBack(workload, static_cast<std::size_t>(host));
}

std::int64_t Cluster::worth(int workload) const {
    if (m_gpus.any()) return gpuNeed(workload);
    double sum = 0;
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d)
        sum += static_cast<double>(needOf(workload)[d]) * m_fleet->weights[d];
    return static_cast<std::int64_t>(sum * 1e6);
}

bool Cluster::wantsMore(int host) const {
    if (state(host) != HostState::Up) return false;
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d) {
        const bool counts = !m_gpus.any() || static_cast<int>(d) == m_fleet->gpu;
        if (counts && m_free[d * m_fleet->hosts + static_cast<std::size_t>(host)] > 0) return true;
    }
    return false;
}

void Cluster::endJournal() {
    m_recording = false;
    m_journal.clear();
    m_journalGpus.clear();
}

void Cluster::startJournal() {
    m_journal.clear();
    m_journalGpus.clear();
    m_recording = true;
}

void Cluster::undo() {
    m_recording = false;
    for (std::size_t i = m_journal.size(); i-- > 0;) {
        const auto& change = m_journal[i];
        if (change.placed)
            take(change.workload);
        else
            put(change.workload, change.host, m_gpus.any() ? m_journalGpus[i] : GpuHold{});
    }
    m_journal.clear();
    m_journalGpus.clear();
}

} // namespace penumbra::simulate
