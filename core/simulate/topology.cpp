#include "simulate/topology.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace penumbra::simulate {

namespace {

/// Groups by what they are called: a name, or a service's row.
class Groups final {
public:
    Groups(const model::World& world, std::vector<std::vector<int>>& members) : m_world(world), m_members(members) {
        for (const auto& service : world.services) m_services.emplace(service.id.text(), m_services.size());
        m_ofService.assign(world.services.size(), -1);
    }

    /// -1 for the own service of a workload that has none.
    int of(const std::string& name, int workload) {
        if (name.empty()) return ofService(m_world.workloads[static_cast<std::size_t>(workload)].service);
        if (const auto service = m_services.find(name); service != m_services.end())
            return ofService(static_cast<int>(service->second));
        const auto [it, fresh] = m_named.try_emplace(name, -1);
        if (fresh) it->second = add();
        auto& members = m_members[static_cast<std::size_t>(it->second)];
        if (members.empty() || members.back() != workload) members.push_back(workload);
        return it->second;
    }

    int ofLicence(int licence, int workload) {
        const auto [it, fresh] = m_licensed.try_emplace(licence, -1);
        if (fresh) it->second = add();
        m_members[static_cast<std::size_t>(it->second)].push_back(workload);
        return it->second;
    }

private:
    int add() {
        m_members.emplace_back();
        return static_cast<int>(m_members.size()) - 1;
    }
    int ofService(int service) {
        if (service < 0) return -1;
        auto& group = m_ofService[static_cast<std::size_t>(service)];
        if (group >= 0) return group;
        group = add();
        int w = 0;
        for (const auto& workload : m_world.workloads) {
            if (workload.service == service) m_members.back().push_back(w);
            ++w;
        }
        return group;
    }

    const model::World& m_world;
    std::vector<std::vector<int>>& m_members;
    std::unordered_map<std::string, std::size_t> m_services;
    std::unordered_map<std::string, int> m_named;
    std::unordered_map<int, int> m_licensed;
    std::vector<int> m_ofService;
};

} // namespace

Topology::Topology(const model::World& world, const std::vector<int>& holders) {
    if (holders.empty()) return;
    countLicences(world);
    Groups groups(world, m_members);
    m_begin.assign(world.workloads.size() + 1, 0);
    for (const int w : holders) {
        const auto& row = world.workloads[static_cast<std::size_t>(w)];
        const auto& rules = row.rules;
        const auto before = m_rules.size();
        const auto add = [&](const std::string& name, model::Scope scope, int maxSkew, int item, bool hard) {
            if (const int group = groups.of(name, w); group >= 0)
                m_rules.push_back({group, scope, maxSkew, item, -1, hard, false});
        };
        int item = 0;
        for (const auto& r : rules.topologySpread) add(r.group, r.scope, std::max(r.maxSkew, 1), item++, r.hard);
        item = 0;
        for (const auto& r : rules.affinity) add(r.group, r.scope, 0, item++, r.hard);
        item = 0;
        for (const int licence : model::licencesOf(world, w))
            m_rules.push_back({groups.ofLicence(licence, w), model::Scope::Host, 0, item++, licence, true, false});
        m_begin[static_cast<std::size_t>(w) + 1] = m_rules.size() - before;
    }
    for (std::size_t w = 1; w < m_begin.size(); ++w) m_begin[w] += m_begin[w - 1];
    for (const int w : holders)
        for (auto i = m_begin[static_cast<std::size_t>(w)]; i < m_begin[static_cast<std::size_t>(w) + 1]; ++i) {
            const auto& all = members(m_rules[i].group);
            m_rules[i].member = std::binary_search(all.begin(), all.end(), w);
        }
}

void Topology::countLicences(const model::World& world) {
    for (const auto& licence : world.licences) {
        auto& costs = m_costs.emplace_back();
        costs.reserve(world.hosts.size());
        for (const auto& host : world.hosts) costs.push_back(licence.costOf(host));
    }
}

void Shape::clear() {
    for (auto& kind : refused)
        if (std::exchange(kind.any, false)) std::fill(kind.bits.begin(), kind.bits.end(), 0);
    if (std::exchange(soft, false)) std::fill(dislikes.begin(), dislikes.end(), 0);
    standings.clear();
}

} // namespace penumbra::simulate
