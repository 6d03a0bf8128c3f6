#include "model/growth.h"

#include <algorithm>

namespace penumbra::model {

namespace {

/// Null where the requests are not measured or do not explain the dimension.
const LoadCurve* fitOf(const ServiceResponse* response, int dimension) {
    return response && response->requests >= 0 ? response->curveOf(dimension) : nullptr;
}

} // namespace

bool isDevice(const Dimension& dimension) { return dimension.unit == base::Unit::MilliGpu; }

DimensionSet growingByLoad(const Dimensions& dimensions) {
    DimensionSet out = dimensions.following(Follows::Load);
    for (int d = 0; d < dimensions.count(); ++d)
        if (isDevice(dimensions.at(d))) out |= asFitted(only(d));
    return out;
}

bool changesWith(const DemandChange& change, int dimension, const ServiceResponse* response) {
    return change.changes(dimension) || (change.byLoad && (change.dimensions & asFitted(only(dimension))) != 0 &&
                                         fitOf(response, dimension) != nullptr);
}

const ServiceResponse* responseOf(const World& world, const Demand& demand, const WorldWorkload& workload) {
    const auto& changes = workload.demandChanges;
    if (workload.service < 0 ||
        std::none_of(changes.begin(), changes.end(), [](const auto& change) { return change.byLoad; }))
        return nullptr;
    const auto& id = world.services[static_cast<std::size_t>(workload.service)].id;
    const auto it = std::find_if(demand.responses.begin(), demand.responses.end(),
                                 [&](const ServiceResponse& one) { return one.service == id; });
    return it == demand.responses.end() ? nullptr : &*it;
}

double drivenFactor(const LoadCurve* curve, double load, double factor) {
    if (!curve || factor == 1) return factor;
    const double before = curve->at(load), after = curve->at(load * factor);
    return before > 0 && after > 0 ? after / before : factor;
}

std::vector<float> growthOf(std::span<const DemandChange> changes, int dimension, const Demand& demand,
                            const ServiceResponse* response) {
    const auto* curve = fitOf(response, dimension);
    const auto* requests =
        curve ? demand.entries()[static_cast<std::size_t>(response->requests)].location.data() : nullptr;
    std::vector<float> out;
    out.reserve(static_cast<std::size_t>(demand.grid.count));
    for (int h = 0; h < demand.grid.count; ++h) {
        double factor = 1, asked = 1;
        for (const auto& change : changes)
            if (changesWith(change, dimension, response))
                (change.byLoad ? asked : factor) *= change.at(demand.grid.at(h));
        if (asked != 1)
            factor *= drivenFactor(curve, requests ? std::max(0.0, static_cast<double>(requests[h])) : 0, asked);
        out.push_back(static_cast<float>(factor));
    }
    return out;
}

} // namespace penumbra::model
