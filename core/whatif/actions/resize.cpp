#include "base/text.h"
#include "whatif/action.h"
#include "whatif/targets.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kResizeParams[] = {
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .help = PENUMBRA_TEXT("actions", "Every replica of this service is resized. Name a service or a workload.")},
    {.key = "workload",
     .title = PENUMBRA_TEXT("actions", "Workload"),
     .kind = base::ParamKind::Workload,
     .help = PENUMBRA_TEXT("actions", "Only this workload is resized.")},
    alsoRelative(cpuParam(PENUMBRA_TEXT("actions", "CPU request"),
                          PENUMBRA_TEXT("actions", "What each reserves of CPU, e.g. 500m or 2 cores, or with + or - "
                                                   "how much more or less. Not given: as before."))),
    alsoRelative(memoryParam(PENUMBRA_TEXT("actions", "Memory request"),
                             PENUMBRA_TEXT("actions", "What each reserves of memory, e.g. 4 GiB, or with + or - how "
                                                      "much more or less, e.g. +1.5GiB. Not given: as before."))),
    alsoRelative(gpuParam(PENUMBRA_TEXT("actions", "GPU request"),
                          PENUMBRA_TEXT("actions", "What each reserves of GPUs, e.g. 1 or 500m, or with + or - how "
                                                   "much more or less. Not given: as before."))),
};

/// The dimensions of `given` as the parameters make them of what is requested now.
model::Amounts changed(const base::Params& params, model::Amounts now, const model::Amounts& given) {
    readAmounts(params, now);
    auto out = given;
    for (const int dimension : {model::kCpu, model::kMemory, model::kGpu})
        if (given.has(dimension)) out.set(dimension, now.at(dimension));
    return out;
}

base::Result<void> applyResize(model::World& world, const base::Params& params, const base::TimeWindow& window,
                               const std::string&) {
    model::Resize resize{window, {}};
    readAmounts(params, resize.request);
    if (resize.request.empty())
        return base::failUsage(PENUMBRA_SAY("Edit", "Give at least one of cpu, memory and gpu.")());
    const auto rows = targetWorkloads(world, params, window, false);
    if (!rows) return tl::unexpected(rows.error());
    for (const int w : *rows) {
        auto& row = world.workloads.change(static_cast<std::size_t>(w));
        if (saysRelative(params)) resize.request = changed(params, row.requestAt(window.begin), resize.request);
        row.resizes.push_back(resize);
    }
    return {};
}

std::string describeResize(const base::Params& params) {
    const auto& service = params.text("service");
    if (saysRelative(params))
        return PENUMBRA_SAY("Resize", "Resize {}: {} each")(service.empty() ? params.text("workload") : service,
                                                            amountsText(params));
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
    kResizeParams,
    true,
    applyResize,
    describeResize};

} // namespace penumbra::whatif
