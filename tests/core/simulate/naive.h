#pragma once

#include "base/rng.h"
#include "core/model/small_world.h"
#include "simulate/placement.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::test {

inline const base::TimeWindow kDay{kNow, kNow + std::chrono::hours(24)};

/// A small fleet with every rule that placement knows, tight enough that some workloads find no host.
inline model::World randomWorld(std::uint64_t seed, int mostHosts = 10) {
    base::Rng rng(seed, 42);
    const auto chance = [&](std::uint32_t percent) { return rng.below(100) < percent; };
    const auto window = [&] {
        const auto begin = kNow + std::chrono::hours(rng.below(24));
        return base::TimeWindow{begin, begin + std::chrono::hours(1 + rng.below(8))};
    };
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
    }
    for (int s = 0; s < 4; ++s) addService(world);
    const int workloads = some(3 * static_cast<std::size_t>(mostHosts));
    for (int w = 0; w < workloads; ++w) {
        const auto request = chance(8) ? model::Amounts{} : amounts(100 + 100 * some(25), 1 + some(8));
        auto& row =
            workload(world, addWorkload(world, request, chance(45) ? some(world.hosts.size()) : -1, some(5) - 1));
        row.rules.priority = some(3);
        row.rules.pinned = chance(10);
        if (chance(30))
            row.rules.antiAffinity.push_back(
                {chance(50) ? "g" : "", static_cast<model::Scope>(rng.below(3)), chance(70)});
        if (chance(20)) row.rules.selectors.push_back({"disk", model::SelectorOperator::In, {"fast"}});
        if (chance(20)) row.rules.tolerations.push_back({"t", "", true, model::TaintEffect::NoSchedule});
        if (chance(10)) row.exists = window();
        if (chance(15)) row.resizes.push_back({window(), amounts(100 + 100 * some(30), 1 + some(8))});
        if (chance(15)) row.relocations.push_back({{window().begin, base::kEndOfTime}, some(world.hosts.size())});
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
    int count() const { return static_cast<int>(world.workloads.size()); }

    std::int64_t left(int h, int d) const {
        std::int64_t sum = hostAt(h).capacity.at(d);
        double part = 1;
        for (const auto& change : hostAt(h).capacityChanges)
            if (change.window.begin <= t && t < change.window.end) part *= change.factors[static_cast<std::size_t>(d)];
        if (sum < model::kUnlimited) sum = static_cast<std::int64_t>(std::floor(static_cast<double>(sum) * part));
        for (int w = 0; w < count(); ++w)
            if (hostOf[static_cast<std::size_t>(w)] == h) sum -= need(w, d);
        return sum;
    }
    double weight(int d) const {
        std::int64_t largest = 0;
        for (const auto& h : world.hosts) {
            if (h.capacity.at(d) >= model::kUnlimited) return 0;
            largest = std::max(largest, h.capacity.at(d));
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
            if (!selector.matches(host.labels)) return false;
        for (int d = 0; d < world.dimensions.count(); ++d)
            if (need(w, d) > 0 && left(h, d) < need(w, d)) return false;
        return apart(w, h, true);
    }
    /// How many preferences the host breaks. Soft rules count once per scope, as the search counts them.
    int dislikes(int w, int h) const {
        int sum = 0;
        for (const auto& taint : hostAt(h).taints)
            sum += taint.effect == model::TaintEffect::PreferNoSchedule &&
                   std::none_of(workloadAt(w).rules.tolerations.begin(), workloadAt(w).rules.tolerations.end(),
                                [&](const auto& o) { return o.tolerates(taint); });
        return sum + (apart(w, h, false) ? 0 : 1);
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
    Outcome fail(const std::vector<int>& hosts) {
        Outcome out;
        failed = hosts;
        std::vector<std::pair<int, int>> victims; // workload, where it was
        for (int w = 0; w < count(); ++w) {
            auto& at = hostOf[static_cast<std::size_t>(w)];
            if (std::find(hosts.begin(), hosts.end(), at) == hosts.end()) continue;
            victims.emplace_back(w, std::exchange(at, -1));
        }
        std::sort(victims.begin(), victims.end(), [&](const auto& a, const auto& b) {
            const auto key = [&](int w) { return std::tuple(-workloadAt(w).rules.priority, -size(w), w); };
            return key(a.first) < key(b.first);
        });
        for (const auto& victim : victims) {
            const int w = victim.first;
            if (workloadAt(w).rules.pinned) {
                out.lost.push_back(w);
            } else if (const int h = best(w); h >= 0) {
                out.moves.push_back({w, victim.second, h});
                hostOf[static_cast<std::size_t>(w)] = h;
            } else {
                out.homeless.push_back(w);
            }
        }
        return out;
    }
};

} // namespace penumbra::test
