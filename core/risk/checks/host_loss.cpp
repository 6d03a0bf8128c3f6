#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/spell.h"
#include "risk/survival.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::risk {

namespace {

struct Losses {
    std::map<int, std::vector<base::TimeWindow>> windows; ///< per host
    std::map<int, LossCase> first;
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

/// One case for each host that carries something; the loss of any other costs nothing.
std::vector<std::vector<int>> hostsInUse(const model::World& world, const simulate::Placement& placement) {
    std::vector<char> used(world.hosts.size(), 0);
    for (const int host : placement.hostOf)
        if (host >= 0) used[static_cast<std::size_t>(host)] = 1;
    std::vector<std::vector<int>> sets;
    for (std::size_t h = 0; h < used.size(); ++h)
        if (used[h] && world.hosts[h].up(placement.window.begin)) sets.push_back({static_cast<int>(h)});
    return sets;
}

base::Result<void> collect(const Input& input, const graph::DependencyGraph& graph, simulate::Failures& failures,
                           const simulate::Placement& placement, const base::Run& run, Losses& losses) {
    const auto sets = hostsInUse(input.world, placement);
    auto cases = loseEach(input.world, graph, failures, placement, sets, run);
    if (!cases) return tl::unexpected(cases.error());
    const auto waiting = waitingServices(input.world, placement);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        auto& lossCase = (*cases)[i];
        if (lossCase.survivable() || folded(input.world, waiting, lossCase)) continue;
        const int host = sets[i].front();
        auto& windows = losses.windows[host];
        if (!windows.empty() && windows.back().end == placement.window.begin)
            windows.back().end = placement.window.end;
        else
            windows.push_back(placement.window);
        losses.first.try_emplace(host, std::move(lossCase));
    }
    return {};
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
    f.chain.push_back({host.id, "fails"});
    const auto hit = [&](int workload) {
        f.affected.push_back(world.workloads[static_cast<std::size_t>(workload)].id);
    };
    for (const auto& unplaced : lossCase.homeless) hit(unplaced.workload);
    for (const int workload : lossCase.bound) hit(workload);
    f.chain.push_back({f.affected.front(), fmt::format("has no other host: {}", why)});
    std::vector<std::string> lost;
    for (const int s : lossCase.lost) {
        const auto& service = world.services[static_cast<std::size_t>(s)];
        f.affected.push_back(service.id);
        f.chain.push_back({service.id, "is lost"});
        lost.push_back(service.name);
    }
    const bool always =
        windows.size() == 1 && windows.front().begin <= input.usage.grid.begin && windows.front().end >= horizon;
    f.text = fmt::format(
        "If {} fails {}, {} {} no host{}: {}.", host.name, always ? "at any time" : sayWindows(windows, horizon),
        sayList(names), names.size() == 1 ? "has" : "have",
        lost.empty() ? "" : fmt::format(" and {} {} lost", sayList(lost), lost.size() == 1 ? "is" : "are"), why);
    return f;
}

/// Exact N-1: at every placement within the horizon each host that is up fails alone and its workloads are placed
/// again. In hours in which a service has a homeless replica anyway, a loss that costs no more than another replica of
/// it is not told again.
base::Result<std::vector<Finding>> run(const Input& input, const base::Run& run) {
    const graph::DependencyGraph graph(input.world);
    std::vector<Finding> out;
    if (input.usage.placements.empty()) return out;
    simulate::Failures failures(input.world, input.usage.placements.front().sizes);
    Losses losses;
    for (const auto& placement : input.usage.placements)
        if (auto done = collect(input, graph, failures, placement, run, losses); !done)
            return tl::unexpected(done.error());
    for (const auto& [host, windows] : losses.windows)
        out.push_back(describe(input, host, windows, losses.first.at(host)));
    return out;
}

} // namespace

extern constinit const Check hostLoss{
    "host-loss", "Hosts that cannot be lost",
    "Every single host whose failure leaves a workload without a host, by placing its workloads again at each change.",
    run};

} // namespace penumbra::risk
