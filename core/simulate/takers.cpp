#include "simulate/takers.h"

#include "base/parallel.h"
#include "simulate/cluster.h"

#include <algorithm>

namespace penumbra::simulate {

std::vector<int> takers(const model::World& world, const Placement& placement, const base::Run& run) {
    constexpr std::size_t kPart = 256;
    const Fleet fleet(world, placement.sizes);
    const Cluster cluster(fleet, placement);
    std::vector<int> out(fleet.workloads, -1);
    const bool whole = base::parallelFor(run, (fleet.workloads + kPart - 1) / kPart, [&](std::size_t part) {
        Cluster now = cluster;
        const auto end = std::min(fleet.workloads, (part + 1) * kPart);
        for (auto w = part * kPart; w < end && !run.stopped(); ++w) {
            const int row = static_cast<int>(w), at = now.hostOf(row);
            if (at < 0 || world.workloads[w].rules.pinned) continue;
            Refusal why;
            out[w] = 0;
            for (int h = 0; h < static_cast<int>(fleet.hosts); ++h)
                if (h != at && !now.refuses(row, h, why)) ++out[w];
        }
    });
    return whole && !run.stopped() ? out : std::vector<int>();
}

} // namespace penumbra::simulate
