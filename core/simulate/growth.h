#pragma once

#include "model/demand.h"
#include "model/world.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// The demand factors of a workload in a dimension per step, with their hash; null: always 1.
struct Factors {
    explicit Factors(std::vector<float> steps);
    std::vector<float> at;
    std::vector<int> ends; ///< steps at which a run of one factor ends, ascending, the last one behind all steps
    std::uint64_t hash = 0;
};

/// Those of every dimension; several share what is the same. Immutable.
class Growth final {
public:
    Growth(std::span<const model::DemandChange> changes, const model::Demand& demand, int dimensions,
           const model::ServiceResponse* response);
    const std::shared_ptr<const Factors>& of(int dimension) const { return m_of[static_cast<std::size_t>(dimension)]; }

private:
    std::vector<std::shared_ptr<const Factors>> m_of;
};

} // namespace penumbra::simulate
