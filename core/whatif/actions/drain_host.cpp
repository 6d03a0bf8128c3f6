#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kDrainHostParams[] = {
    {.key = "host",
     .title = PENUMBRA_TEXT("actions", "Host"),
     .kind = base::ParamKind::Host,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The host that is emptied.")},
};

base::Result<void> applyDrainHost(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                  const std::string& cause) {
    return addOutage(world, params, window, model::OutageKind::Drain, cause);
}

std::string describeDrainHost(const base::Params& params) {
    return PENUMBRA_SAY("DrainHost", "Drain host {}")(params.text("host"));
}

} // namespace

extern constinit const Action drainHost{
    "drain-host",
    PENUMBRA_TEXT("actions", "Drain host"),
    PENUMBRA_TEXT("actions", "Everything that can move leaves the host for the window, as for maintenance. "
                             "What left stays where it went when the window ends."),
    Topic::Maintenance,
    kDrainHostParams,
    true,
    applyDrainHost,
    describeDrainHost};

} // namespace penumbra::whatif
