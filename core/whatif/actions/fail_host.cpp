#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kFailHostParams[] = {
    {.key = "host",
     .title = PENUMBRA_TEXT("actions", "Host"),
     .kind = base::ParamKind::Host,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The host that fails.")},
};

base::Result<void> applyFailHost(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                 const std::string& cause) {
    return addOutage(world, params, window, model::OutageKind::Failure, cause);
}

std::string describeFailHost(const base::Params& params) {
    return PENUMBRA_SAY("FailHost", "Fail host {}")(params.text("host"));
}

} // namespace

extern constinit const Action failHost{
    "fail-host",
    PENUMBRA_TEXT("actions", "Fail host"),
    PENUMBRA_TEXT("actions", "The host is gone at once; what ran there is placed again on the hosts that are left."),
    Topic::Failures,
    kFailHostParams,
    true,
    applyFailHost,
    describeFailHost};

} // namespace penumbra::whatif
