#pragma once

#include "model/world.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace penumbra::simulate {

/// The placement rules of a world in the form a search reads: selectors and tolerations folded into classes with one
/// byte per host, anti-affinity into groups of workloads. Holds no reference to the world.
class Rules final {
public:
    enum Verdict : std::uint8_t { Allowed = 0, RefusedByTaint = 1, RefusedBySelector = 2 };

    /// No two of `group` in one place of `scope`.
    struct Spread {
        int group = -1;
        model::Scope scope = model::Scope::Host;
        bool hard = true;
    };

    static std::uint8_t scopeBit(model::Scope scope) {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(scope));
    }

    /// One of a group, with the scopes in which its own hard rules keep the others away: a bit each.
    struct Member {
        int workload = -1;
        std::uint8_t hard = 0;
    };

    explicit Rules(const model::World& world);
    /// The hosts of the world that come behind those known; its workloads begin with those known.
    void appendHosts(const model::World& world);
    /// The workload of the world behind those known, with the service and the anti-affinity of `like` and no rule about
    /// places: what Rules of all of them would be.
    void append(const model::World& world, int like);

    /// Of workloads with equal selectors and tolerations; the same in any world with the same rows.
    std::uint32_t classOf(int workload) const { return m_class[static_cast<std::size_t>(workload)]; }
    /// One Verdict per host.
    std::span<const std::uint8_t> verdicts(int workload) const {
        return {m_verdicts.data() + classAt(workload) * m_hosts, m_hosts};
    }
    /// The hosts that are Allowed: a bit each, in words of kBlock.
    std::span<const std::uint64_t> allowed(int workload) const {
        return {m_allowed.data() + classAt(workload) * m_blocks, m_blocks};
    }
    /// How many they are.
    std::size_t takers(int workload) const { return m_takers[classAt(workload)]; }
    /// Whether every workload may run there, as far as selectors and taints say.
    bool takesAll(std::size_t host) const {
        for (std::size_t c = 0; c < m_exampleOf.size(); ++c)
            if (m_verdicts[c * m_hosts + host] != Allowed) return false;
        return true;
    }
    /// The hosts that its selectors allow, whatever their taints.
    std::span<const std::uint64_t> selected(int workload) const {
        return {m_selected.data() + classAt(workload) * m_blocks, m_blocks};
    }
    /// How many PreferNoSchedule taints of each host the workload does not tolerate; empty where none of any host.
    std::span<const std::uint8_t> penalties(int workload) const {
        const auto c = classAt(workload);
        if (m_mostPenalty[c] == 0) return {};
        return {m_penalties.data() + c * m_hosts, m_hosts};
    }
    /// The largest of them, over all hosts.
    int mostPenalty(int workload) const { return m_mostPenalty[classAt(workload)]; }
    /// The rules the workload itself carries.
    std::span<const Spread> spreads(int workload) const {
        const auto w = static_cast<std::size_t>(workload);
        return {m_spreads.data() + m_spreadBegin[w], m_spreads.data() + m_spreadBegin[w + 1]};
    }
    /// The groups it is a member of: those it names, and its service where a workload of the service spreads by it.
    std::span<const int> groups(int workload) const {
        const auto w = static_cast<std::size_t>(workload);
        return {m_groups.data() + m_groupBegin[w], m_groups.data() + m_groupBegin[w + 1]};
    }
    /// Workloads with a topology spread, an affinity or a licence, ascending.
    const std::vector<int>& shaped() const { return m_shaped; }
    int lowestPriority() const { return m_lowestPriority; }
    /// Who runs where depends on more than on each host by itself: on places, or on who makes room for whom.
    bool entangled() const { return m_preempts || !m_shaped.empty(); }
    std::span<const Member> members(int group) const {
        if (!m_more.empty())
            if (const auto it = m_more.find(group); it != m_more.end()) return it->second;
        const auto g = static_cast<std::size_t>(group);
        return {m_members.data() + m_memberBegin[g], m_members.data() + m_memberBegin[g + 1]};
    }

private:
    std::size_t classAt(int workload) const { return m_class[static_cast<std::size_t>(workload)]; }
    void classify(const model::World& world, int workload);
    void judge(std::size_t ofClass, std::size_t host, const model::WorldHost& row, const model::PlacementRules& rules);
    void group(const model::World& world);
    Member memberOf(int workload, int group) const;
    void join(std::size_t groups);

    std::size_t m_hosts = 0, m_blocks = 0;
    std::unordered_map<std::string, std::uint32_t> m_classes;
    std::vector<int> m_exampleOf; ///< per class: the first workload in it
    std::vector<std::uint32_t> m_class;
    std::vector<std::uint8_t> m_verdicts, m_penalties;
    std::vector<std::uint8_t> m_mostPenalty;
    std::vector<std::size_t> m_takers; ///< per class
    std::vector<std::uint64_t> m_allowed, m_selected;
    std::vector<Spread> m_spreads;
    std::vector<std::size_t> m_spreadBegin, m_groupBegin;
    std::vector<int> m_groups, m_shaped;
    int m_lowestPriority = 0;
    bool m_preempts = false;
    std::vector<Member> m_members; ///< group by group
    std::vector<std::size_t> m_memberBegin;
    std::unordered_map<int, std::vector<Member>> m_more; ///< all of a group that append() added to
};

} // namespace penumbra::simulate
