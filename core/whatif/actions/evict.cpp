#include "base/text.h"
#include "whatif/action.h"
#include "whatif/targets.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kEvictParams[] = {
    {.key = "workload",
     .title = PENUMBRA_TEXT("actions", "Workload"),
     .kind = base::ParamKind::Workload,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "What stops. After the window it is placed again, wherever there is room.")},
    {.key = "load",
     .title = PENUMBRA_TEXT("actions", "Load"),
     .kind = base::ParamKind::Choice,
     .preset = "shared",
     .choices = "shared|lost",
     .help = PENUMBRA_TEXT("actions", "shared: the other replicas of its service carry its demand meanwhile. lost: "
                                      "nobody does.")},
};

base::Result<void> applyEvict(model::World& world, const base::Params& params, const base::TimeWindow& window,
                              const std::string&) {
    const auto row = model::resolveWorkload(world, params.text("workload"));
    if (!row) return tl::unexpected(row.error());
    const auto known = world.workloads[static_cast<std::size_t>(*row)];
    if (!known.exists.overlaps(window) || known.exists.empty())
        return base::failInput(PENUMBRA_SAY("Edit", "The workload '{}' is not there in that window.")(known.name));
    if (known.rules.pinned && window.end != base::kEndOfTime)
        return base::failInput(
            PENUMBRA_SAY("Edit", "The workload '{}' is bound to its host and cannot be placed again.")(known.name));
    if (params.text("load") == "shared" && known.service >= 0) {
        auto others = replicasOf(world, known.service, window);
        std::erase(others, *row);
        const double share =
            static_cast<double>(others.size() + 1) / static_cast<double>(std::max<std::size_t>(others.size(), 1));
        for (const int w : others)
            world.workloads.change(static_cast<std::size_t>(w))
                .demandChanges.push_back({window, share, share, {}, {}, {}});
    }
    auto names = FreeNames::like(world, *row, 1);
    endReplica(world, *row, window, names);
    return {};
}

std::string describeEvict(const base::Params& params) {
    return PENUMBRA_SAY("Evict", "Evict {}")(params.text("workload"));
}

} // namespace

extern constinit const Action evict{"evict",
                                    PENUMBRA_TEXT("actions", "Evict workload"),
                                    PENUMBRA_TEXT("actions", "One workload stops for the window and frees its room."),
                                    Topic::Workloads,
                                    kEvictParams,
                                    true,
                                    applyEvict,
                                    describeEvict};

} // namespace penumbra::whatif
