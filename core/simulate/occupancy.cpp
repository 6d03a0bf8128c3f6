#include "simulate/occupancy.h"

#include <algorithm>

namespace penumbra::simulate {

std::vector<int> Occupancy::moveTo(const Placement& placement) {
    std::vector<int> moved;
    const auto note = [&moved](std::size_t row) { moved.push_back(static_cast<int>(row)); };
    placement.hostOf.differences(m_hostOf, note);
    const auto elsewhere = static_cast<std::ptrdiff_t>(moved.size());
    placement.gpus.differences(m_gpus, note);
    std::inplace_merge(moved.begin(), moved.begin() + elsewhere, moved.end());
    moved.erase(std::unique(moved.begin(), moved.end()), moved.end());
    m_hostOf = placement.hostOf;
    m_gpus = placement.gpus;
    return moved;
}

} // namespace penumbra::simulate
