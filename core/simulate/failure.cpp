#include "base/parallel.h"
#include "simulate/cluster.h"

#include <algorithm>

namespace penumbra::simulate {

namespace {

/// What every case of a sweep starts from.
struct Baseline {
    const Fleet& fleet;
    Cluster cluster;
    std::vector<std::vector<int>> residents; ///< per host: highest priority first, then largest, then by row
    std::vector<double> sizes;               ///< per workload
};

Baseline baselineOf(const Fleet& fleet, const Placement& placement) {
    Baseline out{fleet, Cluster(fleet, placement), std::vector<std::vector<int>>(fleet.hosts), {}};
    for (int w = 0; w < static_cast<int>(fleet.workloads); ++w) {
        out.sizes.push_back(out.cluster.size(w));
        if (const int host = out.cluster.hostOf(w); host >= 0)
            out.residents[static_cast<std::size_t>(host)].push_back(w);
    }
    return out;
}

std::vector<int> victimsOf(const Baseline& base, const std::vector<int>& hosts) {
    std::vector<int> victims;
    for (const int host : hosts) {
        const auto& residents = base.residents[static_cast<std::size_t>(host)];
        victims.insert(victims.end(), residents.begin(), residents.end());
    }
    const auto& rows = base.fleet.world.workloads;
    const auto priority = [&](int w) { return rows[static_cast<std::size_t>(w)].rules.priority; };
    const auto size = [&](int w) { return base.sizes[static_cast<std::size_t>(w)]; };
    std::sort(victims.begin(), victims.end(), [&](int a, int b) {
        if (priority(a) != priority(b)) return priority(a) > priority(b);
        if (size(a) != size(b)) return size(a) > size(b);
        return a < b;
    });
    victims.erase(std::unique(victims.begin(), victims.end()), victims.end());
    return victims;
}

/// Fails the hosts, places what ran there again, and takes everything back.
Loss lose(const Baseline& base, Cluster& cluster, const std::vector<int>& hosts) {
    Loss loss;
    loss.hosts = hosts;
    std::vector<HostState> states;
    for (const int host : hosts) states.push_back(cluster.state(host));
    cluster.startJournal();
    const auto victims = victimsOf(base, hosts);
    for (const int w : victims) cluster.take(w);
    for (const int host : hosts) cluster.setState(host, std::max(cluster.state(host), HostState::Failed));
    std::vector<int> homeless;
    for (const int w : victims) {
        if (base.fleet.world.workloads[static_cast<std::size_t>(w)].rules.pinned) {
            loss.lost.push_back(w);
        } else if (const int host = cluster.bestHost(w); host >= 0) {
            loss.moves.push_back({w, base.cluster.hostOf(w), host});
            cluster.put(w, host);
        } else {
            homeless.push_back(w);
        }
    }
    for (const int w : homeless) loss.homeless.push_back(cluster.explain(w));
    cluster.undo();
    for (std::size_t i = hosts.size(); i-- > 0;) cluster.setState(hosts[i], states[i]);
    return loss;
}

} // namespace

base::Result<std::vector<Loss>> failEach(const model::World& world, const Placement& placement,
                                         std::span<const std::vector<int>> sets, const base::Run& run) {
    const Fleet fleet(world, placement.sizes);
    const Baseline base = baselineOf(fleet, placement);
    std::vector<Loss> out(sets.size());
    constexpr std::size_t kParts = 32; // each copies the cluster once
    const std::size_t per = (sets.size() + kParts - 1) / kParts;
    const bool whole = base::parallelFor(run, kParts, [&](std::size_t part) {
        const std::size_t last = std::min(sets.size(), (part + 1) * per);
        if (part * per >= last) return;
        Cluster cluster = base.cluster;
        for (std::size_t i = part * per; i < last && !run.stopped(); ++i) out[i] = lose(base, cluster, sets[i]);
    });
    if (!whole || run.stopped()) return base::failCancelled();
    return out;
}

} // namespace penumbra::simulate
