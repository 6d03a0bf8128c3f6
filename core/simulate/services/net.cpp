#include "simulate/services/net.h"

#include "base/hash.h"
#include "base/index.h"

#include <algorithm>
#include <cmath>

namespace penumbra::simulate {

namespace {

using base::at;

std::vector<int> promisingServices(const model::World& world) {
    std::vector<int> out;
    int s = 0;
    for (const auto& service : world.services) {
        if (service.traits.level.promises()) out.push_back(s);
        ++s;
    }
    return out;
}

/// Marks what can be reached over the dependencies from what is marked, forwards or back.
void spread(const model::World& world, std::vector<char>& marked, bool forwards) {
    std::vector<std::vector<int>> next(world.services.size());
    for (const auto& d : world.dependencies) next[at(forwards ? d.from : d.to)].push_back(forwards ? d.to : d.from);
    std::vector<int> queue;
    for (std::size_t s = 0; s < marked.size(); ++s)
        if (marked[s]) queue.push_back(static_cast<int>(s));
    for (std::size_t i = 0; i < queue.size(); ++i)
        for (const int to : next[at(queue[i])])
            if (!marked[at(to)]) {
                marked[at(to)] = 1;
                queue.push_back(to);
            }
}

/// What a promise rests on: all that is called for it, and whoever calls that too.
std::vector<char> wantedServices(const model::World& world, const std::vector<int>& promising) {
    std::vector<char> wanted(world.services.size(), 0);
    for (const int s : promising) wanted[at(s)] = 1;
    spread(world, wanted, true);
    spread(world, wanted, false);
    return wanted;
}

/// Millicores that workloads request on each host under a placement.
std::vector<double> requestedOn(const model::World& world, const Placement& placement) {
    std::vector<double> out(world.hosts.size(), 0.0);
    std::size_t w = 0;
    for (const auto& workload : world.workloads) {
        const auto row = w++;
        if (row < placement.hostOf.size() && placement.hostOf[row] >= 0)
            out[at(placement.hostOf[row])] +=
                static_cast<double>(workload.requestAt(placement.window.begin).at(model::kCpu));
    }
    return out;
}

/// Cores that a replica has when everybody on its host is busy: the kernel shares them out by request.
double workersOf(const model::WorldWorkload& workload, const model::ServiceTraits& traits, const model::WorldHost& host,
                 double requested, base::Time t) {
    if (traits.workers > 0) return traits.workers;
    const auto cores = static_cast<double>(workload.requestAt(t).at(model::kCpu)) / 1000;
    const auto offered = host.capacityAt(t).at(model::kCpu);
    if (cores <= 0) return 1;
    return offered > 0 && offered < model::kUnlimited ? cores * static_cast<double>(offered) / requested : cores;
}

} // namespace

ServiceNet::ServiceNet(const model::World& world, const model::Demand& demand, const std::vector<Placement>& placements)
    : m_world(world), m_demand(demand), m_promising(promisingServices(world)),
      m_flows(world, demand, wantedServices(world, m_promising)), m_responses(world.services.size()) {
    if (m_promising.empty()) return;
    findResponses();
    countReplicas(placements);
    m_growths.resize(world.services.size());
    m_owns.resize(world.services.size());
    for (const int s : services()) {
        const auto& service = world.services[at(s)];
        for (int h = 0; h < demand.grid.count && !service.requestChanges.empty(); ++h) {
            m_growths[at(s)].push_back(static_cast<float>(growthAt(service, demand.grid.at(h), true)));
            m_owns[at(s)].push_back(static_cast<float>(growthAt(service, demand.grid.at(h), false)));
        }
    }
    hashInputs();
}

void ServiceNet::findResponses() {
    std::unordered_map<std::string_view, const model::ServiceResponse*> responses;
    for (const auto& response : m_demand.responses) responses.emplace(response.service.text(), &response);
    for (const int s : services())
        if (const auto it = responses.find(m_world.services[at(s)].id.text()); it != responses.end())
            m_responses[at(s)] = it->second;
}

void ServiceNet::countReplicas(const std::vector<Placement>& placements) {
    std::size_t p = 0;
    for (int h = 0; h < m_demand.grid.count && !placements.empty(); ++h) {
        while (p + 1 < placements.size() && placements[p + 1].window.begin <= m_demand.grid.at(h)) ++p;
        m_segment.push_back(static_cast<int>(p));
    }
    for (const auto& placement : placements) countPlacement(placement);
}

void ServiceNet::countPlacement(const Placement& placement) {
    auto& pools = m_pools.emplace_back(m_world.services.size());
    std::vector<char> known(pools.size(), 0);
    const auto requested = requestedOn(m_world, placement);
    std::size_t w = 0;
    for (const auto& workload : m_world.workloads) {
        const auto row = w++;
        if (workload.service < 0) continue;
        known[at(workload.service)] = 1;
        if (!workload.exists.contains(placement.window.begin)) continue;
        auto& pool = pools[at(workload.service)];
        ++pool.expected;
        if (row >= placement.hostOf.size() || placement.hostOf[row] < 0) continue;
        if (!workload.works(placement.window.begin)) continue;
        ++pool.replicas;
        const int host = placement.hostOf[row];
        pool.workers += workersOf(workload, m_world.services[at(workload.service)].traits, m_world.hosts[at(host)],
                                  requested[at(host)], placement.window.begin);
    }
    for (const int s : services()) {
        auto& pool = pools[at(s)];
        if (!known[at(s)]) pool = {1, 0, 1, nullptr}; // nobody knows its replicas: nothing is known against it
        if (pool.replicas == 0 || pool.expected == 0) continue;
        const int servers = serversOf(pool.replicas, pool.workers);
        pool.table = &m_tables.try_emplace(servers, servers).first->second;
    }
}

void ServiceNet::hashInputs() {
    base::Hasher hash;
    hash.add(m_demand.hash).add(m_demand.pathCount).add(m_demand.grid.count);
    hash.add(base::toMillis(m_demand.grid.begin)).add(m_demand.grid.step.count());
    for (const int s : services()) {
        const auto& service = m_world.services[at(s)];
        const auto& t = service.traits;
        hash.add(s).add(service.id.text()).add(service.minAvailable);
        for (const double v : {t.level.latency, t.level.quantile, t.level.availability, t.serviceTime,
                               t.serviceVariation, t.workers, t.errors})
            hash.add(v);
        for (const auto* growth : {&m_growths[at(s)], &m_owns[at(s)]})
            hash.add(base::hashBytes(std::as_bytes(std::span(*growth)), growth->size()));
        for (const auto& flow : m_flows.all()) {
            hash.add(flow.callsOf(s).size());
            for (const auto& e : flow.callsOf(s)) {
                hash.add(e.to).add(e.calls).add(e.attempts).add(e.timeout);
                for (const bool flag : {e.assumed, e.parallel, e.hard}) hash.add(flag ? 1 : 0);
            }
        }
        int before = -1;
        for (const int segment : m_segment) {
            const auto& pool = m_pools[at(segment)][at(s)];
            hash.add(before == segment ? 1 : 0);
            if (before != segment) hash.add(pool.replicas).add(pool.expected).add(pool.workers);
            before = segment;
        }
    }
    for (int h = 0; h < m_demand.grid.count; ++h) hash.add(m_flows.number(h));
    m_inputs = hash.value();
}

const ReplicaPool& ServiceNet::pool(int service, int step) const {
    return m_pools[at(m_segment[at(step)])][at(service)];
}

bool ServiceNet::curved(int service, const RequestFlow& flow) const {
    const auto* response = m_responses[at(service)];
    return response && !response->latencyDraws.empty() && flow.callsOf(service).empty();
}

bool ServiceNet::judged(int service, const RequestFlow& flow) const {
    const auto* response = m_responses[at(service)];
    return m_world.services[at(service)].traits.serviceTime > 0 || curved(service, flow) ||
           (response && !response->cpuDraws.empty());
}

bool ServiceNet::lost(int service, const ReplicaPool& pool) const {
    return pool.expected > 0 && pool.replicas < std::max(m_world.services[at(service)].minAvailable, 1);
}

} // namespace penumbra::simulate
