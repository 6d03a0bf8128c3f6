#include "remedy/bounds/need.h"

#include <algorithm>
#include <limits>

namespace penumbra::remedy::bounds {

namespace {

/// Nobody mightier who could take its place.
int mightiest(const model::World& world) {
    int most = std::numeric_limits<int>::min();
    for (const auto& row : world.workloads)
        if (row.rules.preempts) most = std::max(most, row.rules.priority);
    return most;
}

} // namespace

Staying::Staying(const Bench& bench, const Shadow& now)
    : m_hostOf(now.usage.placementAt(bench.start()).hostOf), m_until(m_hostOf.size(), base::kBeginningOfTime) {
    const auto& world = now.world;
    const int most = mightiest(world);
    for (std::size_t w = 0; w < m_hostOf.size(); ++w) {
        const auto& row = world.workloads[w];
        const bool bound = row.resizes.empty() && row.relocations.empty() && row.reviews.empty();
        if (m_hostOf[w] < 0 || !bound || row.rules.priority < most) continue;
        const auto& host = world.hosts[static_cast<std::size_t>(m_hostOf[w])];
        m_until[w] = base::kEndOfTime;
        for (const auto& placement : now.usage.placements) {
            const auto& window = placement.window;
            if (window.end <= bench.start()) continue;
            const bool there = w < placement.hostOf.size() && placement.hostOf[w] == m_hostOf[w];
            if (there && host.up(window.begin) && row.exists.contains(window.begin) &&
                (row.rules.pinned || !world.makesRoomAt(window.begin)))
                continue;
            m_until[w] = std::max(window.begin, bench.start());
            break;
        }
    }
}

} // namespace penumbra::remedy::bounds
