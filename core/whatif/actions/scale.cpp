#include "base/text.h"
#include "whatif/action.h"
#include "whatif/targets.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kScaleParams[] = {
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The service that gets more or fewer replicas.")},
    {.key = "replicas",
     .title = PENUMBRA_TEXT("actions", "Replicas"),
     .kind = base::ParamKind::Integer,
     .preset = "3",
     .required = true,
     .minimum = 0,
     .maximum = 1000,
     .help = PENUMBRA_TEXT("actions", "How many there are in the window.")},
    {.key = "load",
     .title = PENUMBRA_TEXT("actions", "Load"),
     .kind = base::ParamKind::Choice,
     .preset = "each",
     .choices = "each|shared",
     .help = PENUMBRA_TEXT(
         "actions",
         "each: a new replica brings as much demand as the last one has. shared: the demand of the service stays "
         "what it "
         "is and is spread over all replicas.")},
};

base::Result<void> applyScale(model::World& world, const base::Params& params, const base::TimeWindow& window,
                              const std::string&) {
    const auto service = model::resolveService(world, params.text("service"));
    if (!service) return tl::unexpected(service.error());
    auto rows = replicasOf(world, *service, window);
    if (rows.empty())
        return base::failInput(
            PENUMBRA_SAY("Edit", "The service '{}' has no replica in that window that could be copied. Deploy one.")(
                params.text("service")));
    const auto before = rows.size();
    const auto wanted = static_cast<std::size_t>(params.integer("replicas"));
    auto names = FreeNames::like(world, rows.front(), static_cast<int>(before));
    while (rows.size() > wanted) {
        endReplica(world, rows.back(), window, names);
        rows.pop_back();
    }
    while (rows.size() < wanted) {
        auto copy = copyOf(world, rows.back(), names);
        copy.exists = window;
        world.workloads.append(std::move(copy));
        rows.push_back(static_cast<int>(world.workloads.size()) - 1);
    }
    if (params.text("load") != "shared" || wanted == before) return {};
    const double share = static_cast<double>(before) / static_cast<double>(std::max<std::size_t>(wanted, 1));
    for (const int w : rows)
        world.workloads.change(static_cast<std::size_t>(w)).demandChanges.push_back({window, share, share, {}, {}, {}});
    return {};
}

std::string describeScale(const base::Params& params) {
    const auto replicas = params.integer("replicas");
    if (replicas == 1) return PENUMBRA_SAY("Scale", "Scale {} to 1 replica")(params.text("service"));
    return PENUMBRA_SAY("Scale", "Scale {} to {} replicas")(params.text("service"), replicas);
}

} // namespace

extern constinit const Action scale{
    "scale",
    PENUMBRA_TEXT("actions", "Scale service"),
    PENUMBRA_TEXT("actions",
                  "A service runs with another number of replicas: copies of its last one, or fewer of them."),
    Topic::Workloads,
    kScaleParams,
    true,
    applyScale,
    describeScale};

} // namespace penumbra::whatif
