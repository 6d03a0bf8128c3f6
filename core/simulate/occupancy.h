#pragma once

#include "simulate/placement.h"

#include <vector>

namespace penumbra::simulate {

/// Follows placements from one to the next.
class Occupancy final {
public:
    /// Workloads that are elsewhere, or hold other GPUs, than in the placement before, ascending; first all of them.
    /// What both placements share costs a comparison per 256 workloads.
    std::vector<int> moveTo(const Placement& placement);

private:
    model::Table<int> m_hostOf;
    model::Table<GpuHold> m_gpus;
};

} // namespace penumbra::simulate
