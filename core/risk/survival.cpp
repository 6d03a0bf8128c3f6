#include "risk/survival.h"

#include "base/text.h"
#include "risk/phrase.h"

#include <algorithm>
#include <iterator>

namespace penumbra::risk {

std::vector<int> lostServices(const model::World& world, const graph::DependencyGraph& graph,
                              const Replicas& replicas) {
    std::vector<int> lost;
    for (const auto& impact : graph.impact(world, replicas.running, replicas.expected, replicas.at))
        if (impact.state == graph::ServiceState::Lost) lost.push_back(impact.service);
    std::sort(lost.begin(), lost.end());
    return lost;
}

namespace {

int serviceOf(const model::World& world, int workload) {
    return world.workloads[static_cast<std::size_t>(workload)].service;
}

LossCase judge(const model::World& world, const graph::DependencyGraph& graph, const std::vector<char>& waiting,
               const Replicas& before, const std::vector<int>& lostBefore, simulate::Loss loss) {
    LossCase out;
    Replicas after = before;
    const auto stop = [&](int workload) {
        if (!world.workloads[static_cast<std::size_t>(workload)].works(before.at)) return; // it is down already
        if (const int s = serviceOf(world, workload); s >= 0) --after.running[static_cast<std::size_t>(s)];
    };
    for (const auto& unplaced : loss.homeless) {
        if (waiting[static_cast<std::size_t>(unplaced.workload)]) continue;
        out.homeless.push_back(unplaced);
        stop(unplaced.workload);
    }
    for (const int workload : loss.lost) stop(workload);
    if (!out.homeless.empty() || !loss.lost.empty()) {
        const auto lost = lostServices(world, graph, after);
        std::set_difference(lost.begin(), lost.end(), lostBefore.begin(), lostBefore.end(),
                            std::back_inserter(out.lost));
    }
    for (const int workload : loss.lost)
        if (std::binary_search(out.lost.begin(), out.lost.end(), serviceOf(world, workload)))
            out.bound.push_back(workload);
    out.loss = std::move(loss);
    return out;
}

} // namespace

std::vector<LossCase> judgeEach(const model::World& world, const graph::DependencyGraph& graph,
                                const simulate::Placement& placement, const Replicas& before,
                                std::vector<simulate::Loss> losses) {
    std::vector<char> waiting(world.workloads.size(), 0);
    for (const auto& unplaced : placement.unplaced) waiting[static_cast<std::size_t>(unplaced.workload)] = 1;
    const auto lostBefore = lostServices(world, graph, before);
    std::vector<LossCase> cases;
    cases.reserve(losses.size());
    for (auto& loss : losses) cases.push_back(judge(world, graph, waiting, before, lostBefore, std::move(loss)));
    return cases;
}

base::Result<std::vector<LossCase>> loseEach(const model::World& world, const graph::DependencyGraph& graph,
                                             const simulate::Placement& placement,
                                             const std::vector<std::vector<int>>& sets, const base::Run& run) {
    simulate::Failures failures(world, placement.sizes);
    return loseEach(world, graph, failures, placement, sets, run);
}

base::Result<std::vector<LossCase>> loseEach(const model::World& world, const graph::DependencyGraph& graph,
                                             simulate::Failures& failures, const simulate::Placement& placement,
                                             const std::vector<std::vector<int>>& sets, const base::Run& run) {
    auto losses = failures.each(placement, sets, run);
    if (!losses) return tl::unexpected(losses.error());
    auto cases = judgeEach(world, graph, placement, replicasOf(world, placement), std::move(*losses));
    if (run.stopped()) return base::failCancelled();
    return cases;
}

std::vector<std::string> stranded(const model::World& world, const LossCase& lossCase) {
    std::vector<std::string> names;
    const auto add = [&](int workload) { names.push_back(world.workloads[static_cast<std::size_t>(workload)].name); };
    for (const auto& unplaced : lossCase.homeless) add(unplaced.workload);
    for (const int workload : lossCase.bound) add(workload);
    return names;
}

std::string sayWhyStranded(const model::World& world, const LossCase& lossCase) {
    return lossCase.homeless.empty() ? PENUMBRA_SAY("Refusal", "it is bound to its host")()
                                     : sayWhy(world, lossCase.homeless.front());
}

} // namespace penumbra::risk
