#include "session/undersized.h"

#include "base/text.h"
#include "remedy/headroom.h"
#include "risk/phrase.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::session {

namespace {

bool isResizedBefore(const model::World& before, const model::WorldWorkload& workload, const model::Resize& resize) {
    const int row = model::findWorkload(before, workload.id);
    if (row < 0) return false;
    const auto& resizes = before.workloads[static_cast<std::size_t>(row)].resizes;
    return std::find(resizes.begin(), resizes.end(), resize) != resizes.end();
}

} // namespace

base::Problems undersized(const model::World& before, const model::World& world, const model::Demand& demand) {
    base::Problems notes;
    for (int d = 0; d < world.dimensions.count(); ++d) {
        std::vector<std::string> names;
        std::string example;
        for (int w = 0; w < static_cast<int>(world.workloads.size()); ++w) {
            const auto& workload = world.workloads[static_cast<std::size_t>(w)];
            for (const auto& resize : workload.resizes) {
                const auto request = static_cast<double>(resize.request.at(d));
                if (!resize.request.has(d) || !remedy::isMeasured(world, demand, w, d) ||
                    isResizedBefore(before, workload, resize))
                    continue;
                const double peak = remedy::peakUse(world, demand, w, d);
                if (request >= peak) continue;
                const auto unit = world.dimensions.at(d).unit;
                if (names.empty())
                    example = PENUMBRA_SAY("Session", "{} is to reserve {} and is forecast to use up to {} (95 %)")(
                        workload.name, base::formatAmount(request, unit), base::formatAmount(peak, unit));
                names.push_back(workload.name);
                break;
            }
        }
        if (names.empty()) continue;
        const auto what = risk::sayDimension(world.dimensions.at(d).name);
        notes.push_back(
            {base::Severity::Warning, "undersized", names.front(),
             names.size() == 1
                 ? PENUMBRA_SAY("Session", "Resized below its {} use: {}. The room that this frees for "
                                           "placement is in use.")(what, example)
                 : PENUMBRA_SAY("Session", "Resized below its {} use: {}. So are {} more. The room that this "
                                           "frees for placement is in use.")(what, example, names.size() - 1)});
    }
    return notes;
}

} // namespace penumbra::session
