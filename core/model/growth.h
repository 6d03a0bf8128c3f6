#pragma once

#include "model/demand.h"
#include "model/world.h"

#include <span>
#include <vector>

namespace penumbra::model {

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
