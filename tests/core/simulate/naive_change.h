#pragma once

#include "core/simulate/naive.h"

#include <set>
#include <tuple>

namespace penumbra::test {

/// How large the change is that would let a workload onto one host: as refusal.h orders them.
struct NaiveChange {
    bool larger = false;
    int rules = 0;
    double share = 0;
    int heaviest = 0;
    auto key() const { return std::tuple(larger, rules, share, heaviest); }
};

inline NaiveChange changeAt(const Naive& naive, int w, int h) {
    NaiveChange out;
    const auto& host = naive.hostAt(h);
    const auto& rules = naive.workloadAt(w).rules;
    const auto count = [&](int times, int weight) {
        out.rules += times;
        if (times > 0) out.heaviest = std::max(out.heaviest, weight);
    };
    const auto state = host.stateAt(naive.t);
    count(state == model::HostState::Cordoned, 1);
    for (const auto& taint : host.taints)
        count(taint.effect != model::TaintEffect::PreferNoSchedule &&
                  std::none_of(rules.tolerations.begin(), rules.tolerations.end(),
                               [&](const auto& o) { return o.tolerates(taint); }),
              2);
    for (const auto& selector : rules.selectors) count(!model::selects(selector, host), 3);
    std::set<int> gone;
    for (int other = 0; other < naive.count(); ++other) {
        const int at = naive.hostOf[static_cast<std::size_t>(other)];
        if (other == w || at < 0) continue;
        bool conflict = false;
        for (const auto& [holder, mate] : {std::pair(w, other), std::pair(other, w)})
            for (const auto& rule : naive.workloadAt(holder).rules.antiAffinity)
                conflict = conflict || (rule.hard && naive.shares(rule, holder, mate) &&
                                        Naive::together(rule.scope, naive.hostAt(at), host));
        count(conflict, 4);
        if (conflict) gone.insert(other);
    }
    const auto places = naive.places();
    for (const auto& rule : rules.topologySpread) {
        if (!rule.hard || !places.ruleHolds(rule, w)) continue;
        const int excess = places.excess(rule, w, h);
        count(std::abs(excess), 5);
        int left = excess;
        for (const int o : places.others(rule.group, w))
            if (left > 0 &&
                places.place(rule.scope, naive.hostOf[static_cast<std::size_t>(o)]) == places.place(rule.scope, h)) {
                gone.insert(o);
                --left;
            }
    }
    for (const auto& rule : rules.affinity)
        count(rule.hard && places.ruleHolds(rule, w) && !places.gathered(rule, w, h), 6);
    for (const int licence : model::licencesOf(naive.world, w)) count(places.unlicensed(licence, w, h) > 0, 7);
    count(state == model::HostState::Drained, 8);
    count(state == model::HostState::Failed, 9);
    count(state == model::HostState::Absent, 10);
    for (int d = 0; d < naive.world.dimensions.count(); ++d) {
        auto missing = naive.need(w, d) - naive.left(h, d);
        for (const int o : gone)
            if (naive.hostOf[static_cast<std::size_t>(o)] == h) missing -= naive.need(o, d);
        if (naive.need(w, d) <= 0 || missing <= 0) continue;
        const auto offered = naive.offered(h, d);
        out.larger = out.larger || naive.need(w, d) > offered;
        out.share += static_cast<double>(missing) / static_cast<double>(std::max<std::int64_t>(offered, 1));
    }
    return out;
}

} // namespace penumbra::test
