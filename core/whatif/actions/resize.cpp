#include "base/text.h"
#include "whatif/action.h"
#include "whatif/targets.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kParams[] = {
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .help = PENUMBRA_TEXT("actions", "Every replica of this service is resized. Name a service or a workload.")},
    {.key = "workload",
     .title = PENUMBRA_TEXT("actions", "Workload"),
     .kind = base::ParamKind::Workload,
     .help = PENUMBRA_TEXT("actions", "Only this workload is resized.")},
    cpuParam(PENUMBRA_TEXT("actions", "CPU request"),
             PENUMBRA_TEXT("actions", "What each reserves of CPU, e.g. 500m or 2 cores. Not given: as before.")),
    memoryParam(PENUMBRA_TEXT("actions", "Memory request"),
                PENUMBRA_TEXT("actions", "What each reserves of memory, e.g. 4 GiB. Not given: as before.")),
    gpuParam(PENUMBRA_TEXT("actions", "GPU request"),
             PENUMBRA_TEXT("actions", "What each reserves of GPUs, e.g. 1 or 500m. Not given: as before.")),
};

base::Result<void> apply(model::World& world, const base::Params& params, const base::TimeWindow& window,
                         const std::string&) {
    model::Resize resize{window, {}};
    readAmounts(params, resize.request);
    if (resize.request.empty())
        return base::failUsage(PENUMBRA_SAY("Edit", "Give at least one of cpu, memory and gpu.")());
    const auto rows = targetWorkloads(world, params, window, false);
    if (!rows) return tl::unexpected(rows.error());
    for (const int w : *rows) world.workloads.change(static_cast<std::size_t>(w)).resizes.push_back(resize);
    return {};
}

std::string describe(const base::Params& params) {
    const auto& service = params.text("service");
    return PENUMBRA_SAY("Resize", "Resize {} to {}")(service.empty() ? params.text("workload") : service,
                                                     amountsText(params));
}

} // namespace

extern constinit const Action resize{
    "resize",
    PENUMBRA_TEXT("actions", "Resize workload"),
    PENUMBRA_TEXT("actions",
                  "A workload or every replica of a service requests another amount; what no longer fits moves."),
    Topic::Workloads,
    kParams,
    true,
    apply,
    describe};

} // namespace penumbra::whatif
