#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kCordonHostParams[] = {
    {.key = "host",
     .title = PENUMBRA_TEXT("actions", "Host"),
     .kind = base::ParamKind::Host,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The host that takes nothing new.")},
};

base::Result<void> applyCordonHost(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                   const std::string& cause) {
    return addOutage(world, params, window, model::OutageKind::Cordon, cause);
}

std::string describeCordonHost(const base::Params& params) {
    return PENUMBRA_SAY("CordonHost", "Cordon host {}")(params.text("host"));
}

} // namespace

extern constinit const Action cordonHost{
    "cordon-host",
    PENUMBRA_TEXT("actions", "Cordon host"),
    PENUMBRA_TEXT("actions", "What runs on the host stays; nothing new is placed there."),
    Topic::Maintenance,
    kCordonHostParams,
    true,
    applyCordonHost,
    describeCordonHost};

} // namespace penumbra::whatif
