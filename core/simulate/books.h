#pragma once

#include "base/run.h"
#include "simulate/distribution.h"
#include "simulate/flow.h"
#include "simulate/usage.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace penumbra::simulate {

/// The sums of one zone or the fleet in one dimension, over the hosts in it. Every number of it can be taken away again
/// to the bit, so that it is the same whichever way it came about.
struct Pool {
    std::shared_ptr<const Table> table; ///< null: no terms
    std::vector<Exact> constant, capacity;
    std::uint64_t carried = 0;
    int hosts = 0; ///< that the dimension concerns
};

/// What one result of the simulation leaves to the next: who carries what, and the sums of the pools.
/// Memory: 8 bytes for each distinct block of the paths, step, pool and measured dimension (Blocks::tableSize()); hosts
/// keep none. Pools that would take more than kMostBytes together are not kept.
struct Books {
    static constexpr std::size_t kMostBytes = std::size_t{256} << 20;

    Flow flow;
    std::shared_ptr<const Blocks> blocks;
    std::shared_ptr<const std::vector<double>> units;
    std::vector<Pool> pools;                     ///< zone by zone, then the fleet; one per dimension each
    bool kept = true;                            ///< the pools' tables are there
    std::shared_ptr<const PlacementStart> start; ///< of the placements

    std::size_t poolAt(int zone, int dimension) const {
        return static_cast<std::size_t>(zone) * static_cast<std::size_t>(flow.world().dimensions.count()) +
               static_cast<std::size_t>(dimension);
    }
};

/// Computes every series of the books' flow. `before` may be what came before this flow; of its series those are shared
/// whose inputs are the same. Fills the pools. False when stopped.
bool computeAll(Books& books, const Usage* before, const base::Run& run,
                std::vector<std::shared_ptr<const UsageSeries>>& out);

/// Computes what the flow touched and shares the rest with `before`, whose books came before this flow. False when
/// stopped.
bool computeTouched(Books& books, const Usage& before, const base::Run& run, Usage& out);

/// The hash of what one series is computed from.
std::uint64_t inputsOf(const model::Demand& demand, std::uint64_t carried, const std::vector<Exact>& constant,
                       const std::vector<Exact>& capacity);

} // namespace penumbra::simulate
