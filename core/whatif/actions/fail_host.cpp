#include "base/text.h"
#include "whatif/action.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kParams[] = {
    {.key = "host",
     .title = PENUMBRA_TEXT("actions", "Host"),
     .kind = base::ParamKind::Host,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The host that fails.")},
};

base::Result<void> apply(model::World& world, const base::Params& params, const base::TimeWindow& window,
                         const std::string& cause) {
    const auto host = model::resolveHost(world, params.text("host"));
    if (!host) return tl::unexpected(host.error());
    world.hosts.change(static_cast<std::size_t>(*host)).outages.push_back({window, model::OutageKind::Failure, cause});
    return {};
}

std::string describe(const base::Params& params) {
    return PENUMBRA_SAY("FailHost", "Fail host {}")(params.text("host"));
}

} // namespace

extern constinit const Action failHost{
    "fail-host",
    PENUMBRA_TEXT("actions", "Fail host"),
    PENUMBRA_TEXT("actions", "The host is gone at once; what ran there is placed again on the hosts that are left."),
    Topic::Failures,
    kParams,
    true,
    apply,
    describe};

} // namespace penumbra::whatif
