#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kFailDatastoreParams[] = {
    {.key = "datastore",
     .title = PENUMBRA_TEXT("actions", "Datastore"),
     .kind = base::ParamKind::Text,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The datastore that fails.")},
};

base::Result<void> applyFailDatastore(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                      const std::string& cause) {
    const auto store = placeIndex(world.datastores, params.text("datastore"), "datastore");
    if (!store) return tl::unexpected(store.error());
    Rows rows;
    int row = 0;
    for (const auto& workload : world.workloads) {
        const auto& on = workload.datastores;
        if (workload.exists.overlaps(window) && std::find(on.begin(), on.end(), *store) != on.end())
            rows.push_back(row);
        ++row;
    }
    if (rows.empty())
        return base::failInput(PENUMBRA_SAY("Edit", "No workload keeps its data on the datastore '{}' in that window.")(
            params.text("datastore")));
    for (const int w : rows) {
        auto& workload = world.workloads.change(static_cast<std::size_t>(w));
        workload.outages.push_back({window, model::OutageKind::Failure, cause});
        workload.demandChanges.push_back({window, 0, 0, {}, {}, {}});
    }
    return {};
}

std::string describeFailDatastore(const base::Params& params) {
    return PENUMBRA_SAY("FailDatastore", "Fail datastore {}")(params.text("datastore"));
}

} // namespace

extern constinit const Action failDatastore{
    "fail-datastore",
    PENUMBRA_TEXT("actions", "Fail datastore"),
    PENUMBRA_TEXT("actions", "Every workload that keeps its data there stops, keeps its room on its host and goes on "
                             "after the window."),
    Topic::Failures,
    kFailDatastoreParams,
    true,
    applyFailDatastore,
    describeFailDatastore};

} // namespace penumbra::whatif
