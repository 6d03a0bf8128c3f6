#pragma once

#include "base/rng.h"
#include "core/model/small_world.h"
#include "core/simulate/naive_places.h"
#include "simulate/placement.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::test {

inline const base::TimeWindow kDay{kNow, kNow + std::chrono::hours(24)};

/// Spread, affinity and hosts by name, for some.
inline void addPlaceRules(base::Rng& rng, model::PlacementRules& rules) {
    const auto group = [&] {
        const auto draw = rng.below(6);
        return draw < 3 ? "" : draw < 5 ? "p" : "service/s0";
    };
    const auto scope = [&] { return static_cast<model::Scope>(rng.below(3)); };
    if (rng.below(100) < 20)
        rules.topologySpread.push_back({group(), scope(), 1 + static_cast<int>(rng.below(2)), rng.below(100) < 60});
    if (rng.below(100) < 10) rules.affinity.push_back({group(), scope(), rng.below(100) < 60});
    if (rng.below(100) < 8)
        rules.selectors.push_back({model::kHostNameKey,
                                   rng.below(2) == 0 ? model::SelectorOperator::In : model::SelectorOperator::NotIn,
                                   {"h0", "h1", "h3"}});
}

/// A small fleet with every rule that placement knows, tight enough that some workloads find no host.
inline model::World randomWorld(std::uint64_t seed, int mostHosts = 10) {
    base::Rng rng(seed, 42);
    const auto chance = [&](std::uint32_t percent) { return rng.below(100) < percent; };
    const auto window = [&] {
        const auto begin = kNow + std::chrono::hours(rng.below(24));
        return base::TimeWindow{begin, begin + std::chrono::hours(1 + rng.below(8))};
    };
    const bool preempting = chance(40);
    const auto some = [&](std::size_t count) { return static_cast<int>(rng.below(static_cast<std::uint32_t>(count))); };
    model::World world;
    world.zones.assign(1 + rng.below(3), "z");
    world.racks.assign(1 + rng.below(4), "r");
    const int hosts = 1 + some(static_cast<std::size_t>(mostHosts));
    for (int h = 0; h < hosts; ++h) {
        auto& row = host(world, addHost(world, 2000 + 500 * some(12), 10 + some(30)));
        row.zone = some(world.zones.size() + 1) - 1;
        row.rack = some(world.racks.size() + 1) - 1;
        row.labels["disk"] = chance(50) ? "fast" : "slow";
        if (chance(15)) row.taints.push_back({"t", "", model::TaintEffect::NoSchedule});
        if (chance(15)) row.taints.push_back({"p", "", model::TaintEffect::PreferNoSchedule});
        row.cordoned = chance(8);
        if (chance(25)) row.outages.push_back({window(), static_cast<model::OutageKind>(rng.below(3)), ""});
        if (chance(8)) row.exists = window();
        if (chance(10)) row.capacity.set(model::kMemory, model::kUnlimited);
        if (chance(20)) row.capacityChanges.push_back({window(), {0.1 * some(10), 0.5}, ""});
        if (chance(10)) row.capacityChanges.push_back({window(), {1, 0.1 * some(10)}, ""});
        if (chance(20)) row.overcommit.set(model::kCpu, 500 + 250 * some(8));
    }
    for (int s = 0; s < 4; ++s) addService(world);
    if (chance(40)) {
        world.services.change(1).budget = "budget";
        world.services.change(1).minAvailable = 1 + some(3);
    }
    const int workloads = some(3 * static_cast<std::size_t>(mostHosts));
    for (int w = 0; w < workloads; ++w) {
        const auto request = chance(8) ? model::Amounts{} : amounts(100 + 100 * some(25), 1 + some(8));
        auto& row =
            workload(world, addWorkload(world, request, chance(45) ? some(world.hosts.size()) : -1, some(5) - 1));
        row.rules.priority = some(3);
        row.rules.pinned = chance(10);
        row.rules.preempts = preempting && chance(50);
        if (chance(10)) row.reviews.push_back(window().begin);
        if (chance(30))
            row.rules.antiAffinity.push_back(
                {chance(50) ? "g" : "", static_cast<model::Scope>(rng.below(3)), chance(70)});
        if (chance(20)) row.rules.selectors.push_back({"disk", model::SelectorOperator::In, {"fast"}});
        addPlaceRules(rng, row.rules);
        if (chance(20)) row.rules.tolerations.push_back({"t", "", true, model::TaintEffect::NoSchedule});
        if (chance(10)) row.exists = window();
        if (chance(15)) row.resizes.push_back({window(), amounts(100 + 100 * some(30), 1 + some(8))});
        if (chance(15)) row.relocations.push_back({{window().begin, base::kEndOfTime}, some(world.hosts.size())});
    }
    if (chance(25)) {
        world.licences.push_back({"l", chance(60), {{base::TimeWindow{}, 2 + some(14)}, {window(), 1 + some(8)}}});
        if (!world.licences[0].perCore) world.licences[0].limits[0].most = 1 + some(3);
        for (std::size_t w = 0; w < world.workloads.size(); ++w)
            if (chance(30)) world.workloads.change(w).licences.push_back(0);
        if (chance(50)) world.services.change(2).licences.push_back(0);
    }
    base::Rng later(seed, 43);
    for (int w = 0; w < workloads; ++w) {
        if (later.below(100) >= 30) continue;
        const auto begin = kNow + std::chrono::hours(later.below(2) * later.below(24));
        workload(world, w).outages.push_back(
            {{begin, begin + std::chrono::hours(1 + later.below(8))}, model::OutageKind::Failure, ""});
    }
    return world;
}

/// The rules read straight off the rows, with no index and no journal: slow, and written apart from what it checks.
struct Naive {
    Naive(const model::World& w, base::Time at, std::vector<int> hosts) : world(w), t(at), hostOf(std::move(hosts)) {}

    struct Outcome {
        std::vector<simulate::Move> moves;
        std::vector<int> homeless, lost;
    };

    const model::World& world;
    base::Time t;
    std::vector<int> hostOf;
    std::vector<int> failed;

    const model::WorldWorkload& workloadAt(int w) const { return world.workloads[static_cast<std::size_t>(w)]; }
    const model::WorldHost& hostAt(int h) const { return world.hosts[static_cast<std::size_t>(h)]; }
    std::int64_t need(int w, int d) const { return workloadAt(w).requestAt(t).at(d); }
    NaivePlaces places() const { return {world, t, hostOf}; }
    int count() const { return static_cast<int>(world.workloads.size()); }

    /// How much of the host may be reserved at t.
    std::int64_t offered(int h, int d) const {
        std::int64_t sum = hostAt(h).capacity.at(d);
        double part = 1;
        for (const auto& change : hostAt(h).capacityChanges)
            if (const auto i = static_cast<std::size_t>(d);
                change.window.begin <= t && t < change.window.end && i < change.factors.size())
                part *= change.factors[i];
        if (sum < model::kUnlimited) sum = static_cast<std::int64_t>(std::floor(static_cast<double>(sum) * part));
        return hostAt(h).overcommitted(d, sum);
    }
    std::int64_t left(int h, int d) const {
        std::int64_t sum = offered(h, d);
        for (int w = 0; w < count(); ++w)
            if (hostOf[static_cast<std::size_t>(w)] == h) sum -= need(w, d);
        return sum;
    }
    /// What nobody takes decides nothing.
    bool isTaken(int d) const {
        return std::any_of(world.workloads.begin(), world.workloads.end(), [&](const auto& w) {
            return w.request.at(d) > 0 ||
                   std::any_of(w.resizes.begin(), w.resizes.end(), [&](const auto& r) { return r.request.at(d) > 0; });
        });
    }
    double weight(int d) const {
        if (!isTaken(d)) return 0;
        std::int64_t largest = 0;
        for (const auto& h : world.hosts) {
            if (h.reservable(d) >= model::kUnlimited) return 0;
            largest = std::max(largest, h.reservable(d));
        }
        return largest > 0 ? 1 / static_cast<double>(largest) : 0;
    }
    bool shares(const model::AntiAffinity& rule, int w, int other) const {
        if (!rule.group.empty())
            return std::any_of(workloadAt(other).rules.antiAffinity.begin(), workloadAt(other).rules.antiAffinity.end(),
                               [&](const auto& r) { return r.group == rule.group; });
        return workloadAt(w).service >= 0 && workloadAt(other).service == workloadAt(w).service;
    }
    static bool together(model::Scope scope, const model::WorldHost& a, const model::WorldHost& b) {
        if (a.id == b.id) return true;
        if (scope == model::Scope::Rack) return a.rack >= 0 && a.rack == b.rack;
        if (scope == model::Scope::Zone) return a.zone >= 0 && a.zone == b.zone;
        return false;
    }
    bool apart(int w, int h, bool hard) const {
        for (int other = 0; other < count(); ++other) {
            const int at = hostOf[static_cast<std::size_t>(other)];
            if (other == w || at < 0) continue;
            for (const auto& rule : workloadAt(w).rules.antiAffinity)
                if (rule.hard == hard && shares(rule, w, other) && together(rule.scope, hostAt(at), hostAt(h)))
                    return false;
            if (!hard) continue;
            for (const auto& rule : workloadAt(other).rules.antiAffinity)
                if (rule.hard && shares(rule, other, w) && together(rule.scope, hostAt(at), hostAt(h))) return false;
        }
        return true;
    }
    bool accepts(int w, int h) const {
        const auto& host = hostAt(h);
        const auto& rules = workloadAt(w).rules;
        if (!host.schedulable(t) || std::find(failed.begin(), failed.end(), h) != failed.end()) return false;
        for (const auto& taint : host.taints) {
            const bool fine = std::any_of(rules.tolerations.begin(), rules.tolerations.end(),
                                          [&](const auto& toleration) { return toleration.tolerates(taint); });
            if (!fine && taint.effect != model::TaintEffect::PreferNoSchedule) return false;
        }
        for (const auto& selector : rules.selectors)
            if (!model::selects(selector, host)) return false;
        for (int d = 0; d < world.dimensions.count(); ++d)
            if (need(w, d) > 0 && left(h, d) < need(w, d)) return false;
        return apart(w, h, true) && places().accepts(w, h);
    }
    /// How many preferences the host breaks. Soft rules count once per scope, as the search counts them.
    int dislikes(int w, int h) const {
        int sum = 0;
        for (const auto& taint : hostAt(h).taints)
            sum += taint.effect == model::TaintEffect::PreferNoSchedule &&
                   std::none_of(workloadAt(w).rules.tolerations.begin(), workloadAt(w).rules.tolerations.end(),
                                [&](const auto& o) { return o.tolerates(taint); });
        return sum + (apart(w, h, false) ? 0 : 1) + places().dislikes(w, h);
    }
    int best(int w) const {
        int found = -1, foundDislikes = 0;
        double foundScore = 0;
        for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) {
            if (!accepts(w, h)) continue;
            double score = 0;
            for (const int d : {int{model::kCpu}, int{model::kMemory}})
                score += static_cast<double>(left(h, d)) * weight(d);
            score = std::floor(2048 * score); // hosts that differ by less are as full
            const int disliked = dislikes(w, h);
            if (found >= 0 && std::pair(disliked, score) >= std::pair(foundDislikes, foundScore)) continue;
            found = h;
            foundDislikes = disliked;
            foundScore = score;
        }
        return found;
    }
    double size(int w) const {
        double sum = 0;
        for (const int d : {int{model::kCpu}, int{model::kMemory}}) sum += static_cast<double>(need(w, d)) * weight(d);
        return sum;
    }
    /// What came later may be what a rule about places waits for.
    void admitLate(const std::vector<std::pair<int, int>>& victims, Outcome& out) {
        for (bool again = true; again;) {
            again = false;
            for (const auto& victim : victims) {
                const int w = victim.first;
                if (std::find(out.homeless.begin(), out.homeless.end(), w) == out.homeless.end()) continue;
                const int h = best(w);
                if (h < 0) continue;
                out.moves.push_back({w, victim.second, h});
                hostOf[static_cast<std::size_t>(w)] = h;
                std::erase(out.homeless, w);
                again = true;
            }
        }
    }
    bool mayLeave(int w) const {
        const int service = workloadAt(w).service;
        if (service < 0) return true;
        const auto& row = world.services[static_cast<std::size_t>(service)];
        int others = 0;
        for (int o = 0; o < count(); ++o)
            others += o != w && workloadAt(o).service == service && hostOf[static_cast<std::size_t>(o)] >= 0 &&
                      workloadAt(o).works(t);
        return row.budget.empty() || others >= row.minAvailable;
    }
    struct Victims {
        int host = -1;
        std::vector<int> rows;
        std::tuple<int, int, double, std::size_t> cost;
    };
    /// Who has to leave the host for the workload, as kube-scheduler chooses; hostOf is as before afterwards.
    Victims victimsOn(int w, int h) {
        const auto before = hostOf;
        const int priority = workloadAt(w).rules.priority;
        std::vector<int> lower;
        for (int o = 0; o < count(); ++o)
            if (hostOf[static_cast<std::size_t>(o)] == h && workloadAt(o).rules.priority < priority &&
                !workloadAt(o).rules.pinned)
                lower.push_back(o);
        std::sort(lower.begin(), lower.end(), [&](int a, int b) {
            return std::pair(-workloadAt(a).rules.priority, a) < std::pair(-workloadAt(b).rules.priority, b);
        });
        std::vector<std::pair<bool, int>> order; // fine, workload
        for (const int o : lower) {
            order.emplace_back(mayLeave(o), o);
            hostOf[static_cast<std::size_t>(o)] = -1;
        }
        std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        Victims out;
        if (!lower.empty() && accepts(w, h)) {
            out.host = h;
            int broken = 0, most = std::numeric_limits<int>::min();
            double sum = 0;
            for (const auto& [fine, o] : order) {
                auto& at = hostOf[static_cast<std::size_t>(o)];
                at = h;
                if (accepts(w, h)) continue;
                at = -1;
                out.rows.push_back(o);
                broken += fine ? 0 : 1;
                most = std::max(most, workloadAt(o).rules.priority);
                sum += workloadAt(o).rules.priority + 0x1p31;
            }
            out.cost = {broken, most, sum, out.rows.size()};
        }
        hostOf = before;
        return out;
    }
    Victims preempt(int w) {
        Victims best;
        for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) {
            auto one = victimsOn(w, h);
            if (one.host >= 0 && (best.host < 0 || one.cost < best.cost)) best = std::move(one);
        }
        return best;
    }
    Outcome fail(const std::vector<int>& hosts) {
        Outcome out;
        failed = hosts;
        std::vector<std::pair<int, int>> waiting, all; // workload, where it was
        for (int w = 0; w < count(); ++w) {
            auto& at = hostOf[static_cast<std::size_t>(w)];
            if (std::find(hosts.begin(), hosts.end(), at) == hosts.end()) continue;
            waiting.emplace_back(w, std::exchange(at, -1));
        }
        while (!waiting.empty()) {
            const auto key = [&](const auto& v) {
                return std::tuple(-workloadAt(v.first).rules.priority, -size(v.first), v.first);
            };
            const auto next = std::min_element(waiting.begin(), waiting.end(),
                                               [&](const auto& a, const auto& b) { return key(a) < key(b); });
            const auto turn = *next;
            waiting.erase(next);
            all.push_back(turn);
            const int w = turn.first;
            if (workloadAt(w).rules.pinned) {
                out.lost.push_back(w);
                continue;
            }
            int h = best(w);
            if (h < 0 && workloadAt(w).rules.preempts) {
                const auto victims = preempt(w);
                h = victims.host;
                for (const int v : victims.rows)
                    waiting.emplace_back(v, std::exchange(hostOf[static_cast<std::size_t>(v)], -1));
            }
            if (h < 0) {
                out.homeless.push_back(w);
                continue;
            }
            out.moves.push_back({w, turn.second, h});
            hostOf[static_cast<std::size_t>(w)] = h;
        }
        admitLate(all, out);
        return out;
    }
};

} // namespace penumbra::test
