#pragma once

#include "model/world.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// The rules about places (topology spread and affinity) of a world, with the workloads they count. Immutable; costs
/// nothing where no workload has one.
class Topology final {
public:
    struct Rule {
        int group = -1;
        model::Scope scope = model::Scope::Host;
        int maxSkew = 0; ///< 0: an affinity
        int item = 0;    ///< which of the workload's topologySpread or affinity
        bool hard = true;
        bool member = false; ///< the workload is one of the group itself
        bool spreads() const { return maxSkew > 0; }
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

private:
    std::vector<Rule> m_rules;
    std::vector<std::size_t> m_begin;
    std::vector<std::vector<int>> m_members;
};

/// How one rule of a workload stands. Places are those of its scope; a host without one is a place of its own, after
/// the named ones.
struct Standing {
    Topology::Rule rule;
    std::vector<int> counts; ///< of the group per place; for a spread on hosts that the selectors allow
    std::size_t named = 0;   ///< places that have a name
    int least = 0;           ///< spread: the fewest that a place has
    int placed = 0;          ///< affinity: of the group that run anywhere

    /// Spread: how many of the group in the place are too many for one more (PodTopologySpread of kube-scheduler:
    /// count + self - least - maxSkew). 0: none. Not for a place without a name.
    int excess(std::size_t place) const {
        const int skew = counts[place] + (rule.member ? 1 : 0) - least;
        return skew > rule.maxSkew ? skew - rule.maxSkew : 0;
    }
    bool refuses(std::size_t place) const {
        if (rule.spreads()) return place >= named || excess(place) > 0;
        if (placed == 0) return !rule.member;
        return counts[place] == 0;
    }
};

/// What the rules about places say of all hosts to one workload.
struct Shape {
    bool spread = false, affinity = false;               ///< whether a hard one is among the rules
    std::vector<std::uint64_t> spreadBits, affinityBits; ///< hosts that they refuse
    bool soft = false;
    std::vector<std::uint8_t> dislikes; ///< per host: the preferences that it breaks
    std::vector<Standing> standings;    ///< of every rule

    void clear();
};

} // namespace penumbra::simulate
