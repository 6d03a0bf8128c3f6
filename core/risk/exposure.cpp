#include "risk/exposure.h"

#include <algorithm>
#include <vector>

namespace penumbra::risk {

double exposedWorkloadDays(const model::World& world, const simulate::Usage& usage) {
    std::vector<int> high;
    for (std::size_t h = 0; h < world.hosts.size(); ++h)
        if (world.hosts[h].vulnerability.isHigh(base::kBeginningOfTime)) high.push_back(static_cast<int>(h));
    if (high.empty()) return 0;
    double days = 0;
    std::vector<int> residents(world.hosts.size());
    for (const auto& placement : usage.placements) {
        std::fill(residents.begin(), residents.end(), 0);
        for (const int h : placement.hostOf)
            if (h >= 0) ++residents[static_cast<std::size_t>(h)];
        const auto end = std::min(placement.window.end, usage.grid.end());
        for (const int h : high) {
            const auto open = std::min(end, world.hosts[static_cast<std::size_t>(h)].vulnerability.mended);
            if (open <= placement.window.begin) continue;
            days += std::chrono::duration<double, std::ratio<86400>>(open - placement.window.begin).count() *
                    residents[static_cast<std::size_t>(h)];
        }
    }
    return days;
}

} // namespace penumbra::risk
