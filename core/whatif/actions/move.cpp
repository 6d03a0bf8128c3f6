#include "base/text.h"
#include "whatif/action.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kMoveParams[] = {
    {.key = "workload",
     .title = PENUMBRA_TEXT("actions", "Workload"),
     .kind = base::ParamKind::Workload,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "What moves.")},
    {.key = "host",
     .title = PENUMBRA_TEXT("actions", "To host"),
     .kind = base::ParamKind::Host,
     .required = true,
     .help = PENUMBRA_TEXT(
         "actions",
         "Where it goes at the window's begin. When the host does not take it then, it stays and the refusal is "
         "shown.")},
};

base::Result<void> applyMove(model::World& world, const base::Params& params, const base::TimeWindow& window,
                             const std::string&) {
    const auto workload = model::resolveWorkload(world, params.text("workload"));
    if (!workload) return tl::unexpected(workload.error());
    const auto host = model::resolveHost(world, params.text("host"));
    if (!host) return tl::unexpected(host.error());
    const auto& known = world.workloads[static_cast<std::size_t>(*workload)];
    if (known.rules.pinned)
        return base::failInput(
            PENUMBRA_SAY("Edit", "The workload '{}' is bound to its host and cannot move.")(known.name));
    world.workloads.change(static_cast<std::size_t>(*workload))
        .relocations.push_back({{window.begin, base::kEndOfTime}, *host});
    return {};
}

std::string describeMove(const base::Params& params) {
    return PENUMBRA_SAY("Move", "Move {} to {}")(params.text("workload"), params.text("host"));
}

} // namespace

extern constinit const Action move{"move",
                                   PENUMBRA_TEXT("actions", "Move workload"),
                                   PENUMBRA_TEXT("actions", "A workload moves to a named host and stays there."),
                                   Topic::Workloads,
                                   kMoveParams,
                                   false,
                                   applyMove,
                                   describeMove};

} // namespace penumbra::whatif
