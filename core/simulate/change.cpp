#include "simulate/cluster.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace penumbra::simulate {

namespace {

/// The lighter the smaller, in the order that refusal.h gives.
int weightOf(RefusalReason reason) {
    switch (reason) {
    case RefusalReason::Capacity:
        return 0;
    case RefusalReason::Cordoned:
        return 1;
    case RefusalReason::Taint:
        return 2;
    case RefusalReason::Selector:
        return 3;
    case RefusalReason::AntiAffinity:
        return 4;
    case RefusalReason::Spread:
        return 5;
    case RefusalReason::Affinity:
        return 6;
    case RefusalReason::Licence:
        return 7;
    case RefusalReason::Drained:
        return 8;
    case RefusalReason::Failed:
        return 9;
    case RefusalReason::NotThere:
        return 10;
    }
    return 10;
}

int heaviest(const Change& change) {
    int most = 0;
    for (const auto& obstacle : change.obstacles) most = std::max(most, weightOf(obstacle.reason));
    return most;
}

void addState(HostState state, Change& out) {
    const auto because = [&](RefusalReason reason) { out.obstacles.push_back({reason}); };
    switch (state) {
    case HostState::Up:
        return;
    case HostState::Cordoned:
        return because(RefusalReason::Cordoned);
    case HostState::Drained:
        return because(RefusalReason::Drained);
    case HostState::Failed:
        return because(RefusalReason::Failed);
    case HostState::Absent:
        return because(RefusalReason::NotThere);
    }
}

void addVerdicts(const model::PlacementRules& rules, const model::WorldHost& host, Change& out) {
    for (std::size_t i = 0; i < host.taints.size(); ++i) {
        const auto& taint = host.taints[i];
        const bool tolerated = std::any_of(rules.tolerations.begin(), rules.tolerations.end(),
                                           [&](const auto& t) { return t.tolerates(taint); });
        if (!tolerated && taint.effect != model::TaintEffect::PreferNoSchedule)
            out.obstacles.push_back({RefusalReason::Taint, static_cast<int>(i)});
    }
    for (std::size_t i = 0; i < rules.selectors.size(); ++i)
        if (!model::selects(rules.selectors[i], host))
            out.obstacles.push_back({RefusalReason::Selector, static_cast<int>(i)});
}

} // namespace

bool isSmaller(const Change& a, const Change& b) {
    if (a.host < 0 || b.host < 0) return b.host < 0 && a.host >= 0;
    return std::tuple(a.larger, a.rules, a.share, heaviest(a)) < std::tuple(b.larger, b.rules, b.share, heaviest(b));
}

/// The marked workload's hard anti-affinity: who has to leave the host's place, and its widest scope.
Obstacle Cluster::conflictsAt(int workload, int host) const {
    Obstacle out;
    out.reason = RefusalReason::AntiAffinity;
    const auto& rules = *m_fleet->rules;
    const auto h = static_cast<std::size_t>(host);
    const auto together = [&](model::Scope scope, std::size_t at) {
        const auto named = m_fleet->world.racks.size() + m_fleet->world.zones.size();
        const auto place = [&](std::size_t x) { return placeOf(scope, x, named); };
        return at == h || (scope != model::Scope::Host && place(at) == place(h));
    };
    for (const int group : rules.groups(workload)) {
        std::uint8_t own = 0;
        for (const auto& rule : rules.spreads(workload))
            if (rule.group == group && rule.hard) own |= Rules::scopeBit(rule.scope);
        for (const auto& member : rules.members(group)) {
            const int at = hostOf(member.workload);
            const auto scopes = static_cast<std::uint8_t>(own | member.hard);
            if (at < 0 || member.workload == workload || scopes == 0) continue;
            for (const auto scope : {model::Scope::Zone, model::Scope::Rack, model::Scope::Host}) {
                if ((scopes & Rules::scopeBit(scope)) == 0 || !together(scope, static_cast<std::size_t>(at))) continue;
                out.leaving.push_back(member.workload);
                out.scope = std::max(out.scope, scope);
                break;
            }
        }
    }
    std::sort(out.leaving.begin(), out.leaving.end());
    out.leaving.erase(std::unique(out.leaving.begin(), out.leaving.end()), out.leaving.end());
    return out;
}

void Cluster::addShapeObstacles(int workload, int host, Change& out) const {
    const auto h = static_cast<std::size_t>(host);
    for (const auto& now : m_shape.standings) {
        const auto place = placeOf(now.rule.scope, h, now.named);
        if (!now.rule.hard || !now.refuses(place)) continue;
        Obstacle obstacle;
        obstacle.reason = m_shape.by(now.rule).reason;
        obstacle.item = now.rule.item;
        if (now.rule.licenses()) obstacle.missing = now.unlicensed(h);
        obstacle.scope = now.rule.scope;
        const int excess = now.rule.spreads() && place < now.named ? now.excess(place) : 0;
        for (const int member : m_fleet->topology.members(now.rule.group)) {
            if (static_cast<int>(obstacle.leaving.size()) == excess) break;
            const int at = hostOf(member);
            if (at >= 0 && member != workload &&
                placeOf(now.rule.scope, static_cast<std::size_t>(at), now.named) == place)
                obstacle.leaving.push_back(member);
        }
        out.obstacles.push_back(std::move(obstacle));
    }
}

/// How much of the host may be reserved at the moment.
std::int64_t Cluster::offered(std::size_t dimension, std::size_t host) const {
    const auto& degraded = m_fleet->degraded;
    const auto at = std::lower_bound(degraded.begin(), degraded.end(), static_cast<int>(host));
    if (at == degraded.end() || *at != static_cast<int>(host))
        return m_fleet->capacity[dimension * m_fleet->hosts + host];
    return m_offered[static_cast<std::size_t>(at - degraded.begin()) * m_fleet->dimensions.size() + dimension];
}

/// What has to be freed there once those that have to leave are gone.
void Cluster::addShortage(int workload, int host, Change& out) {
    std::vector<std::pair<int, GpuHold>> gone;
    for (const auto& obstacle : out.obstacles)
        for (const int w : obstacle.leaving) {
            if (hostOf(w) != host) continue;
            gone.emplace_back(w, m_gpus.any() ? m_gpus.hold(w) : GpuHold{});
            take(w);
        }
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d) {
        const auto missing = this->missing(workload, static_cast<std::size_t>(host), d);
        if (need[d] <= 0 || missing <= 0) continue;
        const auto capacity = offered(d, static_cast<std::size_t>(host));
        out.larger = out.larger || need[d] > capacity;
        out.share += static_cast<double>(missing) / static_cast<double>(std::max<std::int64_t>(capacity, 1));
        out.obstacles.push_back({RefusalReason::Capacity, -1, m_fleet->dimensions[d], missing});
    }
    for (const auto& [w, gpus] : gone) put(w, host, gpus);
}

Change Cluster::changeAt(int workload, int host) {
    const auto& world = m_fleet->world;
    Change out;
    out.host = host;
    addState(state(host), out);
    addVerdicts(world.workloads[static_cast<std::size_t>(workload)].rules, world.hosts[static_cast<std::size_t>(host)],
                out);
    if (conflicts(static_cast<std::size_t>(host))) out.obstacles.push_back(conflictsAt(workload, host));
    addShapeObstacles(workload, host, out);
    for (const auto& obstacle : out.obstacles) out.rules += std::max(1, static_cast<int>(obstacle.leaving.size()));
    addShortage(workload, host, out);
    return out;
}

/// At least so many rules and states would have to change.
int Cluster::fewestRules(int workload, std::size_t host) const {
    const auto shapes =
        std::count_if(m_shape.refused.begin(), m_shape.refused.end(), [&](const auto& kind) { return kind.has(host); });
    return (m_state[host] != HostState::Up ? 1 : 0) +
           (m_fleet->rules->verdicts(workload)[host] != Rules::Allowed ? 1 : 0) + (conflicts(host) ? 1 : 0) +
           static_cast<int>(shapes);
}

/// What has to be freed on the host when no rule is in the way; the same as addShortage() notes.
void Cluster::shortage(int workload, std::size_t host, double& share, bool& larger) const {
    const auto* need = needOf(workload);
    for (std::size_t d = 0; d < m_fleet->dimensions.size(); ++d) {
        if (need[d] <= 0) continue;
        const auto missing = this->missing(workload, host, d);
        if (missing <= 0) continue;
        const auto capacity = offered(d, host);
        larger = larger || need[d] > capacity;
        share += static_cast<double>(missing) / static_cast<double>(std::max<std::int64_t>(capacity, 1));
    }
}

Change Cluster::smallestChange(int workload) {
    mark(workload);
    const bool recording = std::exchange(m_recording, false);
    Change best;
    for (std::size_t h = 0; h < m_fleet->hosts; ++h) {
        const int fewest = fewestRules(workload, h);
        if (best.host >= 0 && !best.larger && fewest > best.rules) continue;
        if (fewest == 0 && best.host >= 0) {
            double share = 0;
            bool larger = false;
            shortage(workload, h, share, larger);
            if (std::tuple(larger, 0, share) > std::tuple(best.larger, best.rules, best.share)) continue;
        }
        auto change = changeAt(workload, static_cast<int>(h));
        if (isSmaller(change, best)) best = std::move(change);
    }
    m_recording = recording;
    return best;
}

void Cluster::findChanges(std::vector<Unplaced>& unplaced, const std::vector<int>& known, const base::Run& run) {
    std::map<Tallies::Key, Change> found; // of those that differ in nothing that a host asks for
    for (auto& one : unplaced) {
        const int w = one.workload;
        if (run.stopped()) return;
        if (std::binary_search(known.begin(), known.end(), w)) continue;
        if (!m_fleet->rules->groups(w).empty() || !m_fleet->topology.rules(w).empty()) {
            one.change = smallestChange(w);
            continue;
        }
        const auto [it, fresh] = found.try_emplace(keyOf(w));
        if (fresh) it->second = smallestChange(w);
        one.change = it->second;
    }
}

} // namespace penumbra::simulate
