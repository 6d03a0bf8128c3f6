#include "base/text.h"
#include "model/dimension_title.h"
#include "simulate/cluster.h"

#include <fmt/format.h>

namespace penumbra::simulate {

std::string describe(const model::World& world, const Refusal& refusal) {
    if (refusal.host < 0) return PENUMBRA_SAY("Refusal", "No host is named.")();
    const auto& name = world.hosts[static_cast<std::size_t>(refusal.host)].name;
    switch (refusal.reason) {
    case RefusalReason::NotThere:
        return PENUMBRA_SAY("Refusal", "{} does not exist then.")(name);
    case RefusalReason::Failed:
        return PENUMBRA_SAY("Refusal", "{} has failed.")(name);
    case RefusalReason::Drained:
        return PENUMBRA_SAY("Refusal", "{} is drained.")(name);
    case RefusalReason::Cordoned:
        return PENUMBRA_SAY("Refusal", "{} is cordoned.")(name);
    case RefusalReason::Taint:
        return PENUMBRA_SAY("Refusal", "{} has a taint that it does not tolerate.")(name);
    case RefusalReason::Selector:
        return PENUMBRA_SAY("Refusal", "{} has not the labels that it asks for.")(name);
    case RefusalReason::AntiAffinity:
        return PENUMBRA_SAY("Refusal", "{} would put two of its group in one place.")(name);
    case RefusalReason::Spread:
        return PENUMBRA_SAY("Refusal", "{} would spread its group too unevenly.")(name);
    case RefusalReason::Affinity:
        return PENUMBRA_SAY("Refusal", "{} has none of the group that it goes with.")(name);
    case RefusalReason::Licence:
        return PENUMBRA_SAY("Refusal", "{} is more than its licence covers.")(name);
    case RefusalReason::Capacity:
        break;
    }
    if (refusal.dimension < 0) return PENUMBRA_SAY("Refusal", "{} has no room for it.")(name);
    const auto& dimension = world.dimensions.at(refusal.dimension);
    return PENUMBRA_SAY("Refusal", "{} lacks {} of {}.")(
        name, base::formatAmount(static_cast<double>(refusal.missing), dimension.unit),
        model::dimensionTitle(dimension.name));
}

std::vector<Refusal> refusals(const model::World& world, const Placement& placement, int workload) {
    const Fleet fleet(world, placement.sizes);
    Cluster cluster(fleet, placement);
    std::vector<Refusal> out;
    for (int h = 0; h < static_cast<int>(fleet.hosts); ++h) {
        Refusal why;
        if (!cluster.refuses(workload, h, why)) return {};
        out.push_back(why);
    }
    return out;
}

} // namespace penumbra::simulate
