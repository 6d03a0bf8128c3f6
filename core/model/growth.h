#pragma once

#include "model/demand.h"
#include "model/world.h"

#include <span>
#include <vector>

namespace penumbra::model {

/// In the dimensions of a DemandChange by load: these change as far as a fit ties them to the load, without one not.
constexpr DimensionSet asFitted(DimensionSet set) { return set << kMaxDimensions; }
static_assert(2 * kMaxDimensions <= 32);

/// Whole devices (GPUs): how many are asked for is no load, though a history may tie their use to one.
bool isDevice(const Dimension& dimension);
/// What follows the load, and devices as fitted: what grows where nobody names what does.
DimensionSet growingByLoad(const Dimensions& dimensions);
/// Whether the change is one of that dimension, as far as `response` (or null) ties it to the load.
bool changesWith(const DemandChange& change, int dimension, const ServiceResponse* response);

/// What the history says of the requests to the workload's service; null where nothing is known or the workload does
/// not change by its load. O(responses).
const ServiceResponse* responseOf(const World& world, const Demand& demand, const WorldWorkload& workload);

/// What `factor` times a load does to what the curve says: curve(factor * load) / curve(load), as long as both are
/// above zero; else, and without a curve, the factor itself.
double drivenFactor(const LoadCurve* curve, double load, double factor);

/// The factor of those changes on the dimension at each step of the demand's grid. What changes by its load does so
/// together, by the curve of `response` at the requests that are expected; without one in proportion.
std::vector<float> growthOf(std::span<const DemandChange> changes, int dimension, const Demand& demand,
                            const ServiceResponse* response);

} // namespace penumbra::model
