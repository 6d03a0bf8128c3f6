#include "risk/stayed.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace penumbra::risk {

namespace {

/// The drain that holds on the host at that moment, or null.
const model::Outage* drainAt(const model::WorldHost& host, base::Time at) {
    for (const auto& outage : host.outages)
        if (outage.kind == model::OutageKind::Drain && outage.window.contains(at)) return &outage;
    return nullptr;
}

bool isDrained(const model::World& world) {
    return std::any_of(world.hosts.begin(), world.hosts.end(), [](const auto& host) {
        return std::any_of(host.outages.begin(), host.outages.end(),
                           [](const auto& outage) { return outage.kind == model::OutageKind::Drain; });
    });
}

} // namespace

std::vector<Stayed> stayedAfterDrains(const model::World& world, const std::vector<simulate::Placement>& placements) {
    std::vector<Stayed> out;
    if (placements.empty() || !isDrained(world)) return out;
    std::map<int, Stayed> away; // per workload whose drain has not ended
    const auto settle = [&](base::Time now) {
        for (auto it = away.begin(); it != away.end();) {
            if (it->second.until > now) {
                ++it;
                continue;
            }
            out.push_back(it->second);
            it = away.erase(it);
        }
    };
    for (const auto& placement : placements) {
        const auto at = placement.window.begin;
        settle(at);
        for (const auto& move : placement.moves) {
            if (move.from < 0 || move.to < 0) continue;
            const auto known = away.find(move.workload);
            if (const auto* drain = drainAt(world.hosts[static_cast<std::size_t>(move.from)], at))
                away[move.workload] = {move.workload, move.from, move.to, drain->window.end};
            else if (known != away.end())
                known->second.to = move.to;
        }
    }
    settle(placements.back().window.end);
    std::stable_sort(out.begin(), out.end(), [](const Stayed& a, const Stayed& b) {
        return std::tie(a.until, a.workload) < std::tie(b.until, b.workload);
    });
    return out;
}

} // namespace penumbra::risk
