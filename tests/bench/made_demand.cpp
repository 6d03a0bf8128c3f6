#include "bench/made_demand.h"

#include "base/rng.h"
#include "simulate/placement.h"

#include <cmath>

namespace penumbra::bench {

model::Demand madeDemand(const model::World& world, int paths, double share) {
    model::Demand demand;
    demand.grid = {kFirstDay, std::chrono::hours(24), kDays};
    demand.pathCount = paths;
    demand.blockLength = 15;
    demand.residualCount = 300;
    base::Rng rng(3, 0);
    for (int k = 0; k < paths * demand.blocksPerPath(); ++k)
        demand.blockStarts.push_back(rng.below(static_cast<std::uint32_t>(demand.residualCount - demand.blockLength)));
    for (const auto& workload : world.workloads) {
        model::DemandEntry entry;
        entry.key = {workload.id, "cpu"};
        entry.dimension = model::kCpu;
        const auto base = static_cast<float>(share * static_cast<double>(workload.request.at(model::kCpu)));
        const float growth = 1 + 0.6F * static_cast<float>(rng.uniform());
        for (int h = 0; h < kDays; ++h) {
            const float grown = 1 + (growth - 1) * static_cast<float>(h) / kDays;
            entry.location.push_back(base * grown);
            entry.scale.push_back(0.1F * base * std::sqrt(1 + static_cast<float>(h)));
        }
        double error = 0;
        for (int k = 0; k < demand.residualCount; ++k)
            entry.residuals.push_back(static_cast<float>(error = 0.7 * error + 0.7 * rng.normal()));
        entry.supportedSteps = kDays;
        demand.add(std::move(entry));
    }
    demand.hash = 1;
    return demand;
}

bool settle(model::World& world) {
    const auto placed = simulate::place(world, {kFirstDay, kFirstDay + std::chrono::hours(1)}, {});
    if (!placed) return false;
    for (std::size_t w = 0; w < world.workloads.size(); ++w) world.workloads.change(w).host = placed->front().hostOf[w];
    return true;
}

} // namespace penumbra::bench
