#include "simulate/cluster.h"

#include <algorithm>
#include <utility>

namespace penumbra::simulate {

namespace {

// Every member is named, so that a new one does not compile until somebody has decided what it means here.

bool placesAlike(const model::WorldHost& a, const model::WorldHost& b) {
    const auto& [id, name, zone, rack, capacity, overcommit, labels, taints, cordoned, exists, outages, capacityChanges,
                 vulnerability, ownDemand] = a;
    return id == b.id && zone == b.zone && rack == b.rack && capacity == b.capacity && overcommit == b.overcommit &&
           labels == b.labels && taints == b.taints && capacityChanges == b.capacityChanges && ownDemand == b.ownDemand;
}

bool placesAlike(const model::WorldWorkload& a, const model::WorldWorkload& b) {
    const auto& [id, name, service, host, request, resizes, relocations, rules, reviews, exists, demandOf, demandShare,
                 dimensionShares, demandChanges, licences, datastores, outages, measuredLoad] = a;
    return id == b.id && service == b.service && host == b.host && request == b.request && resizes == b.resizes &&
           rules == b.rules && reviews == b.reviews && licences == b.licences;
}

bool placesAlike(const model::WorldService& a, const model::WorldService& b) {
    const auto& [id, name, minAvailable, tier, perHost, budget, traits, requestChanges, licences] = a;
    return id == b.id && minAvailable == b.minAvailable && perHost == b.perHost && budget == b.budget &&
           licences == b.licences;
}

void list(std::vector<int>& ascending, int row) {
    const auto at = std::lower_bound(ascending.begin(), ascending.end(), row);
    if (at == ascending.end() || *at != row) ascending.insert(at, row);
}

} // namespace

bool Fleet::adopt(const model::World& next, const Sizes& nextSizes, Changes& changes) {
    if (next.hosts.size() < hosts || next.workloads.size() < workloads || next.dimensions != world.dimensions ||
        next.zones != world.zones || next.racks != world.racks || next.services.size() != world.services.size() ||
        next.policies != world.policies || next.licences != world.licences || !(nextSizes == sizes))
        return false;
    bool alike = true;
    next.hosts.differences(world.hosts, [&](std::size_t h) {
        alike = alike && (h >= hosts || placesAlike(next.hosts[h], world.hosts[h]));
        changes.hosts.push_back(static_cast<int>(h));
    });
    next.workloads.differences(world.workloads, [&](std::size_t w) {
        alike = alike && (w >= workloads || placesAlike(next.workloads[w], world.workloads[w]));
        changes.workloads.push_back(static_cast<int>(w));
    });
    next.services.differences(
        world.services, [&](std::size_t s) { alike = alike && placesAlike(next.services[s], world.services[s]); });
    if (!alike || !takesHosts(next)) return false;
    const auto likes = models(next);
    if (!likes) return false;
    appendHosts(next);
    for (const int h : changes.hosts) list(changing, h); // a host that no longer changes is read again once more
    if (!likes->empty()) append(next, *likes);
    for (const int w : changes.workloads)
        exists[static_cast<std::size_t>(w)] = next.workloads[static_cast<std::size_t>(w)].exists;
    world = next;
    return true;
}

/// Whether nothing that a fleet prepares of its hosts would be another number with those that the other world adds.
bool Fleet::takesHosts(const model::World& next) const {
    if (next.hosts.size() == hosts) return true;
    const bool scores = std::any_of(world.policies.begin(), world.policies.end(),
                                    [](const auto& change) { return policyOf(change.policy).score != nullptr; });
    if (gpu >= 0 || scores || !rules->shaped().empty() || hosts == 0) return false;
    const auto limited = [](const model::WorldHost& row, int d) { return row.reservable(d) < model::kUnlimited; };
    for (std::size_t h = hosts; h < next.hosts.size(); ++h) {
        const auto& row = next.hosts[h];
        if (!row.capacityChanges.empty()) return false;
        for (std::size_t i = 0; i < dimensions.size(); ++i) {
            const auto offered = row.reservable(dimensions[i]);
            if (weights[i] <= 0 || offered >= model::kUnlimited || coarseBits(offered) > coarse[i]) return false;
            if (offered > 0 && 1 / static_cast<double>(offered) < weights[i]) return false;
        }
        // What no host limited until now might be a dimension of its own.
        for (int d = 0; d < next.dimensions.count(); ++d)
            if (std::find(dimensions.begin(), dimensions.end(), d) == dimensions.end() && limited(row, d) &&
                std::none_of(world.hosts.begin(), world.hosts.end(), [&](const auto& one) { return limited(one, d); }))
                return false;
    }
    return true;
}

/// For each workload of the other world that this one does not have, one that it has and that is placed like it but for
/// the hosts it may run on; nothing where there is none, or where what a fleet prepares hangs on all workloads.
std::optional<std::vector<int>> Fleet::models(const model::World& next) const {
    std::vector<int> out;
    if (next.workloads.size() == workloads) return out;
    const bool weighsAll = std::any_of(world.policies.begin(), world.policies.end(),
                                       [](const auto& change) { return policyOf(change.policy).value != nullptr; });
    if (gpu >= 0 || weighsAll || !rules->shaped().empty()) return {};
    const auto isModel = [&](const model::WorldWorkload& row, std::size_t w) {
        const auto& like = world.workloads[w];
        auto where = like.rules;
        where.selectors = row.rules.selectors;
        where.tolerations = row.rules.tolerations;
        return like.request == row.request && like.resizes == row.resizes && where == row.rules &&
               like.licences == row.licences;
    };
    for (std::size_t w = workloads; w < next.workloads.size(); ++w) {
        const auto& row = next.workloads[w];
        if (row.service < 0 || !row.reviews.empty()) return {};
        auto at = service.begin();
        if (!out.empty() && service[static_cast<std::size_t>(out.back())] == row.service) at += out.back();
        while ((at = std::find(at, service.end(), row.service)) != service.end()) {
            if (isModel(row, static_cast<std::size_t>(at - service.begin()))) break;
            ++at;
        }
        if (at == service.end()) return {};
        out.push_back(static_cast<int>(at - service.begin()));
    }
    return out;
}

void Fleet::appendHosts(const model::World& next) {
    if (next.hosts.size() == hosts) return;
    auto more = std::make_shared<Rules>(*rules);
    more->appendHosts(next);
    rules = std::move(more);
    const auto known = std::exchange(hosts, next.hosts.size()), knownBlocks = std::exchange(blocks, blocksOf(hosts));
    widen(capacity, known, hosts, std::int64_t{0});
    widen(rackBits, knownBlocks, blocks, std::uint64_t{0});
    widen(zoneBits, knownBlocks, blocks, std::uint64_t{0});
    for (std::size_t h = known; h < hosts; ++h) {
        for (std::size_t i = 0; i < dimensions.size(); ++i)
            capacity[i * hosts + h] = next.hosts[h].reservable(dimensions[i]);
        appendHost(next.hosts[h]);
    }
}

void Fleet::append(const model::World& next, const std::vector<int>& models) {
    auto more = std::make_shared<Rules>(*rules);
    for (const int like : models) {
        const int w = static_cast<int>(workloads++);
        const auto& row = next.workloads[static_cast<std::size_t>(w)];
        more->append(next, like);
        exists.push_back(row.exists);
        service.push_back(row.service);
        if (!row.resizes.empty()) resized.push_back(w);
        if (members.empty()) continue;
        if (auto& known = members[static_cast<std::size_t>(row.service)]; !known.empty()) known.push_back(w);
    }
    rules = std::move(more);
}

Cluster::Cluster(Cluster other, const Fleet& fleet) : Cluster(std::move(other)) {
    const auto known = m_state.size();
    m_fleet = &fleet;
    if (known < fleet.hosts) takeHosts(known);
    const auto dimensions = fleet.dimensions.size();
    m_need.resize(fleet.workloads * dimensions, 0);
    if (m_ranks.on) m_ranks.kindOf.resize(fleet.workloads, -1);
    for (std::size_t w = m_hostOf.size(); w < fleet.workloads; ++w) {
        auto* need = m_need.data() + w * dimensions;
        fleet.need(static_cast<int>(w), fleet.world.workloads[w].request, need);
        if (m_ranks.on) m_ranks.setKind(static_cast<int>(w), need, dimensions);
    }
    m_hostOf.resize(fleet.workloads, -1);
}

/// Hosts from that row on are new to it: none is there yet.
void Cluster::takeHosts(std::size_t first) {
    const auto& fleet = *m_fleet;
    m_state.resize(fleet.hosts, HostState::Absent);
    widen(m_free, first, fleet.hosts, std::int64_t{0});
    m_columns.resize(fleet.blocks * kBlock * m_rows);
    for (auto* bits : {&m_open, &m_eligible, &m_words}) bits->resize(fleet.blocks);
    for (Marks* marks : {&m_hard, &m_soft})
        for (auto& bits : marks->bits) bits.resize(fleet.blocks);
    m_changes = {}; // what is kept about each host begins anew
    m_tallies.forget();
    for (std::size_t h = first; h < fleet.hosts; ++h) {
        for (std::size_t d = 0; d < fleet.dimensions.size(); ++d)
            m_free[d * fleet.hosts + h] = fleet.capacity[d * fleet.hosts + h];
        rescore(h);
    }
}

std::int16_t Cluster::rankWithout(int host, const std::int64_t* taken) const {
    double sum = 0;
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d)
        sum += static_cast<double>(free(d, host) - taken[d]) * m_rankWeights[d];
    return m_policy->rank ? m_policy->rank(sum) : std::int16_t{0};
}

bool Cluster::leastDisliked(int workload, int host) const {
    if (!m_fleet->rules->penalties(workload).empty()) return false;
    const auto h = static_cast<std::size_t>(host);
    for (std::size_t scope = 0; scope < m_soft.bits.size(); ++scope) {
        if (!m_soft.any[scope] || !m_soft.has(scope, h)) continue;
        for (std::size_t b = 0; b < m_fleet->blocks; ++b) {
            const auto hosts = std::min<std::size_t>(kBlock, m_fleet->hosts - b * kBlock);
            const auto all = hosts == kBlock ? ~std::uint64_t{0} : (std::uint64_t{1} << hosts) - 1;
            if ((m_soft.bits[scope][b] & all) != all) return false;
        }
    }
    return true;
}

} // namespace penumbra::simulate
