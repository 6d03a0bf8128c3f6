#pragma once

#include "model/world.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace penumbra::test {

/// The rules about places, read straight off the rows as PodTopologySpread and InterPodAffinity of Kubernetes state
/// them.
struct NaivePlaces {
    const model::World& world;
    base::Time t;
    const std::vector<int>& hostOf;

    const model::WorldWorkload& workloadAt(int w) const { return world.workloads[static_cast<std::size_t>(w)]; }
    const model::WorldHost& hostAt(int h) const { return world.hosts[static_cast<std::size_t>(h)]; }

    /// The place's name; a host without one has its own.
    std::string place(model::Scope scope, int h) const {
        const auto& host = hostAt(h);
        if (scope == model::Scope::Zone && host.zone >= 0) return "zone " + std::to_string(host.zone);
        if (scope == model::Scope::Rack && host.rack >= 0) return "rack " + std::to_string(host.rack);
        return "host " + std::to_string(h);
    }
    bool named(model::Scope scope, int h) const {
        return scope == model::Scope::Host || !place(scope, h).starts_with("host");
    }
    bool isMember(const std::string& group, int holder, int w) const {
        const auto& rules = workloadAt(w).rules;
        if (group.empty())
            return workloadAt(holder).service >= 0 && workloadAt(w).service == workloadAt(holder).service;
        for (const auto& service : world.services)
            if (service.id.text() == group)
                return workloadAt(w).service >= 0 &&
                       world.services[static_cast<std::size_t>(workloadAt(w).service)].id.text() == group;
        const auto names = [&](const auto& list) {
            return std::any_of(list.begin(), list.end(), [&](const auto& r) { return r.group == group; });
        };
        return names(rules.topologySpread) || names(rules.affinity);
    }
    /// Others of the group that run somewhere.
    std::vector<int> others(const std::string& group, int w) const {
        std::vector<int> out;
        for (int o = 0; o < static_cast<int>(world.workloads.size()); ++o)
            if (o != w && hostOf[static_cast<std::size_t>(o)] >= 0 && isMember(group, w, o)) out.push_back(o);
        return out;
    }
    bool counted(int w, int h) const {
        const auto& selectors = workloadAt(w).rules.selectors;
        return hostAt(h).exists.contains(t) && std::all_of(selectors.begin(), selectors.end(), [&](const auto& s) {
                   return s.key == model::kHostNameKey ? s.matches({{s.key, naturalName(hostAt(h).id)}})
                                                       : s.matches(hostAt(h).labels);
               });
    }
    bool ruleHolds(const model::TopologySpread& rule, int w) const {
        return !rule.group.empty() || workloadAt(w).service >= 0;
    }
    /// By how much one more there would exceed the skew; -1: the host is in no place.
    int excess(const model::TopologySpread& rule, int w, int h) const {
        if (!named(rule.scope, h)) return -1;
        std::map<std::string, int> counts;
        for (int x = 0; x < static_cast<int>(world.hosts.size()); ++x)
            if (named(rule.scope, x) && counted(w, x)) counts[place(rule.scope, x)] = 0;
        for (const int o : others(rule.group, w)) {
            const int at = hostOf[static_cast<std::size_t>(o)];
            if (named(rule.scope, at) && counted(w, at)) ++counts[place(rule.scope, at)];
        }
        int least = counts.empty() ? 0 : counts.begin()->second;
        for (const auto& [name, count] : counts) least = std::min(least, count);
        const auto here = counts.find(place(rule.scope, h));
        const int skew = (here == counts.end() ? 0 : here->second) + (isMember(rule.group, w, w) ? 1 : 0) - least;
        return std::max(0, skew - std::max(rule.maxSkew, 1));
    }
    /// Whether the host is where the affinity wants it.
    bool gathered(const model::Affinity& rule, int w, int h) const {
        const auto all = others(rule.group, w);
        if (all.empty()) return isMember(rule.group, w, w);
        return std::any_of(all.begin(), all.end(), [&](int o) {
            return place(rule.scope, hostOf[static_cast<std::size_t>(o)]) == place(rule.scope, h);
        });
    }
    bool ruleHolds(const model::Affinity& rule, int w) const {
        return !rule.group.empty() || workloadAt(w).service >= 0;
    }
    bool needs(int w, int licence) const {
        const auto all = model::licencesOf(world, w);
        return std::find(all.begin(), all.end(), licence) != all.end();
    }
    /// How much more the licence would have to cover for the workload to run there; not positive: nothing.
    std::int64_t unlicensed(int licence, int w, int h) const {
        std::set<int> hosts;
        for (int o = 0; o < static_cast<int>(world.workloads.size()); ++o)
            if (o != w && needs(o, licence) && hostOf[static_cast<std::size_t>(o)] >= 0)
                hosts.insert(hostOf[static_cast<std::size_t>(o)]);
        if (!hosts.insert(h).second) return 0;
        const auto& row = world.licences[static_cast<std::size_t>(licence)];
        std::int64_t sum = 0, most = model::kUnlimited;
        for (const int at : hosts) sum += row.perCore ? (hostAt(at).capacity.at(model::kCpu) + 999) / 1000 : 1;
        for (const auto& limit : row.limits)
            if (limit.window.contains(t)) most = limit.most;
        return sum - most;
    }
    bool accepts(int w, int h) const {
        const auto& rules = workloadAt(w).rules;
        for (const auto& rule : rules.topologySpread)
            if (rule.hard && ruleHolds(rule, w) && excess(rule, w, h) != 0) return false;
        for (const auto& rule : rules.affinity)
            if (rule.hard && ruleHolds(rule, w) && !gathered(rule, w, h)) return false;
        const auto licences = model::licencesOf(world, w);
        return std::all_of(licences.begin(), licences.end(), [&](int l) { return unlicensed(l, w, h) <= 0; });
    }
    int dislikes(int w, int h) const {
        int sum = 0;
        for (const auto& rule : workloadAt(w).rules.topologySpread) {
            if (rule.hard || !ruleHolds(rule, w)) continue;
            int most = 0;
            for (int x = 0; x < static_cast<int>(world.hosts.size()); ++x) most = std::max(most, excess(rule, w, x));
            const int own = excess(rule, w, h);
            sum += own < 0 ? most + 1 : own;
        }
        for (const auto& rule : workloadAt(w).rules.affinity)
            if (!rule.hard && ruleHolds(rule, w) && !gathered(rule, w, h)) ++sum;
        return sum;
    }
};

} // namespace penumbra::test
