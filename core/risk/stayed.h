#pragma once

#include "simulate/placement.h"

#include <vector>

namespace penumbra::risk {

/// A workload that a drain moved and that was not moved again before the drain ended: it does not move back.
struct Stayed {
    int workload = -1, from = -1, to = -1; ///< rows; `to` is where it was when the drain ended
    base::Time until{};                    ///< when the drain ended
    bool operator==(const Stayed&) const = default;
};

/// Of every drain that ends within the placements, by its end, then by workload. O(placements + moves), and nothing
/// where no host is ever drained.
std::vector<Stayed> stayedAfterDrains(const model::World& world, const std::vector<simulate::Placement>& placements);

} // namespace penumbra::risk
