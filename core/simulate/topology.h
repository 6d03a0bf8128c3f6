#pragma once

#include "model/world.h"
#include "simulate/refusal.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// The rules about places (topology spread, affinity and licences) of a world, with the workloads they count.
/// Immutable; costs nothing where no workload has one.
class Topology final {
public:
    struct Rule {
        int group = -1;
        model::Scope scope = model::Scope::Host;
        int maxSkew = 0;  ///< 0: no spread
        int item = 0;     ///< which of the workload's topologySpread, affinity or licences
        int licence = -1; ///< index into World::licences; -1: no licence
        bool hard = true;
        bool member = false; ///< the workload is one of the group itself
        bool spreads() const { return maxSkew > 0; }
        bool licenses() const { return licence >= 0; }
    };

    Topology() = default;
    /// `holders` are the workloads with such rules, ascending.
    Topology(const model::World& world, const std::vector<int>& holders);

    std::span<const Rule> rules(int workload) const {
        if (m_begin.empty()) return {};
        const auto w = static_cast<std::size_t>(workload);
        return {m_rules.data() + m_begin[w], m_rules.data() + m_begin[w + 1]};
    }
    const std::vector<int>& members(int group) const { return m_members[static_cast<std::size_t>(group)]; }
    /// What each host counts against the licence.
    const std::vector<std::int64_t>& costs(int licence) const { return m_costs[static_cast<std::size_t>(licence)]; }

private:
    void countLicences(const model::World& world);

    std::vector<Rule> m_rules;
    std::vector<std::size_t> m_begin;
    std::vector<std::vector<int>> m_members;
    std::vector<std::vector<std::int64_t>> m_costs;
};

/// How one rule of a workload stands. Places are those of its scope; a host without one is a place of its own, after
/// the named ones.
struct Standing {
    Topology::Rule rule;
    std::vector<int> counts; ///< of the group per place; for a spread on hosts that the selectors allow
    std::size_t named = 0;   ///< places that have a name
    int least = 0;           ///< spread: the fewest that a place has
    int placed = 0;          ///< affinity: of the group that run anywhere
    /// Licence: what each host counts, what those count that run one of the group, and how much may be counted.
    const std::vector<std::int64_t>* costs = nullptr;
    std::int64_t used = 0, most = 0;

    /// Spread: how many of the group in the place are too many for one more (PodTopologySpread of kube-scheduler:
    /// count + self - least - maxSkew). 0: none. Not for a place without a name.
    int excess(std::size_t place) const {
        const int skew = counts[place] + (rule.member ? 1 : 0) - least;
        return skew > rule.maxSkew ? skew - rule.maxSkew : 0;
    }
    /// Licence: how much more would have to be licensed for the host; not positive: nothing.
    std::int64_t unlicensed(std::size_t host) const { return counts[host] > 0 ? 0 : used + (*costs)[host] - most; }
    bool refuses(std::size_t place) const {
        if (rule.licenses()) return unlicensed(place) > 0;
        if (rule.spreads()) return place >= named || excess(place) > 0;
        if (placed == 0) return !rule.member;
        return counts[place] == 0;
    }
};

/// What the rules about places say of all hosts to one workload.
struct Shape {
    /// The hosts that the hard rules of one kind refuse, a bit each; nothing where there is none.
    struct Refused {
        RefusalReason reason;
        bool any = false;
        std::vector<std::uint64_t> bits{};
        bool has(std::size_t host) const { return any && (bits[host / 64] >> host % 64 & 1U) != 0; }
    };
    std::array<Refused, 3> refused{{{RefusalReason::Spread}, {RefusalReason::Affinity}, {RefusalReason::Licence}}};
    bool soft = false;
    std::vector<std::uint8_t> dislikes; ///< per host: the preferences that it breaks
    std::vector<Standing> standings;    ///< of every rule

    void clear();
    const Refused& licence() const { return refused[2]; }
    static std::size_t kindOf(const Topology::Rule& rule) { return rule.spreads() ? 0 : rule.licenses() ? 2 : 1; }
    Refused& by(const Topology::Rule& rule) { return refused[kindOf(rule)]; }
    const Refused& by(const Topology::Rule& rule) const { return refused[kindOf(rule)]; }
};

} // namespace penumbra::simulate
