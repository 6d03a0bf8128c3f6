#include "base/text.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/spell.h"
#include "risk/survival.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace penumbra::risk {

namespace {

struct Losses {
    std::map<int, std::vector<base::TimeWindow>> windows; ///< per host
    std::map<int, LossCase> first;
    std::optional<ReplicaCount> replicas; ///< where any loss is costly
};

/// A replica of each service whose pool is full already: it waits for a host without any failure.
std::set<int> waitingServices(const model::World& world, const simulate::Placement& placement) {
    std::set<int> services;
    for (const auto& unplaced : placement.unplaced)
        services.insert(world.workloads[static_cast<std::size_t>(unplaced.workload)].service);
    services.erase(-1);
    return services;
}

/// The loss only adds to those that wait anyway: it is told with the homeless workload.
bool folded(const model::World& world, const std::set<int>& waiting, const LossCase& lossCase) {
    return lossCase.lost.empty() && lossCase.bound.empty() &&
           std::all_of(lossCase.homeless.begin(), lossCase.homeless.end(), [&](const auto& u) {
               return waiting.contains(world.workloads[static_cast<std::size_t>(u.workload)].service);
           });
}

void collect(const Input& input, const graph::DependencyGraph& graph, const simulate::Placement& placement,
             const std::map<int, simulate::Loss>& costly, Losses& losses) {
    if (costly.empty()) return;
    if (!losses.replicas) losses.replicas.emplace(countReplicas(input));
    std::vector<simulate::Loss> all;
    for (const auto& [host, loss] : costly) all.push_back(loss);
    const auto waiting = waitingServices(input.world, placement);
    for (auto& lossCase : judgeEach(input.world, graph, placement, losses.replicas->of(placement), std::move(all))) {
        if (lossCase.survivable() || folded(input.world, waiting, lossCase)) continue;
        const int host = lossCase.loss.hosts.front();
        auto& windows = losses.windows[host];
        if (!windows.empty() && windows.back().end == placement.window.begin)
            windows.back().end = placement.window.end;
        else
            windows.push_back(placement.window);
        losses.first.try_emplace(host, std::move(lossCase));
    }
}

/// What is known of another usage, if the same rules place both.
std::unique_ptr<simulate::HostLosses> begin(const Input& input) {
    const auto& sizes = input.usage.placements.front().sizes;
    if (input.memory && input.memory->losses) {
        auto known = std::make_unique<simulate::HostLosses>(*input.memory->losses);
        if (known->adopt(input.world, sizes)) return known;
    }
    return std::make_unique<simulate::HostLosses>(input.world, sizes);
}

Finding describe(const Input& input, int row, const std::vector<base::TimeWindow>& windows, const LossCase& lossCase) {
    const auto horizon = input.usage.grid.end();
    const auto& world = input.world;
    const auto& host = world.hosts[static_cast<std::size_t>(row)];
    Finding f;
    f.kind = FindingKind::HostLoss;
    f.subject = host.id;
    f.subjectName = host.name;
    f.at = windows.front().begin;
    f.until = openEnd(windows.back().end, horizon);
    const auto names = stranded(world, lossCase);
    const auto why = sayWhyStranded(world, lossCase);
    f.chain.push_back({host.id, PENUMBRA_SAY("Finding", "fails")()});
    const auto hit = [&](int workload) {
        f.affected.push_back(world.workloads[static_cast<std::size_t>(workload)].id);
    };
    for (const auto& unplaced : lossCase.homeless) hit(unplaced.workload);
    for (const int workload : lossCase.bound) hit(workload);
    f.chain.push_back({f.affected.front(), PENUMBRA_SAY("Finding", "has no other host: {}")(why)});
    std::vector<std::string> lost;
    for (const int s : lossCase.lost) {
        const auto& service = world.services[static_cast<std::size_t>(s)];
        f.affected.push_back(service.id);
        f.chain.push_back({service.id, PENUMBRA_SAY("Finding", "is lost")()});
        lost.push_back(service.name);
    }
    const bool always =
        windows.size() == 1 && windows.front().begin <= input.usage.grid.begin && windows.front().end >= horizon;
    const auto when = always ? PENUMBRA_SAY("Finding", "at any time")() : sayWindows(windows, horizon);
    auto what = names.size() == 1 ? PENUMBRA_SAY("Finding", "{} has no host")(sayList(names))
                                  : PENUMBRA_SAY("Finding", "{} have no host")(sayList(names));
    if (!lost.empty())
        what = PENUMBRA_SAY("List", "{} and {}")(what, lost.size() == 1
                                                           ? PENUMBRA_SAY("Finding", "{} is lost")(sayList(lost))
                                                           : PENUMBRA_SAY("Finding", "{} are lost")(sayList(lost)));
    f.brief = PENUMBRA_SAY("Finding", "If {} fails {}, {}")(host.name, when, what);
    f.text = PENUMBRA_SAY("Finding", "{}: {}.")(f.brief, why);
    return f;
}

/// Exact N-1: at every placement within the horizon each host that is up fails alone and its workloads are placed
/// again. In hours in which a service has a homeless replica anyway, a loss that costs no more than another replica of
/// it is not told again.
base::Result<std::vector<Finding>> checkHostLoss(const Input& input, const base::Run& run) {
    const graph::DependencyGraph graph(input.world);
    std::vector<Finding> out;
    if (input.usage.placements.empty()) return out;
    const auto known = begin(input);
    Losses losses;
    for (const auto& placement : input.usage.placements) {
        if (!known->moveTo(placement, run)) return base::failCancelled();
        if (input.left && &placement == &input.usage.placements.front())
            input.left->losses = std::make_shared<const simulate::HostLosses>(*known);
        collect(input, graph, placement, known->costly(), losses);
    }
    for (const auto& [host, windows] : losses.windows)
        out.push_back(describe(input, host, windows, losses.first.at(host)));
    return out;
}

} // namespace

extern constinit const Check hostLoss{
    "host-loss",
    PENUMBRA_TEXT("checks", "Hosts that cannot be lost"),
    "Every single host whose failure leaves a workload without a host, by placing its workloads again at each change.",
    checkHostLoss,
    false,
    true};

} // namespace penumbra::risk
