#include "base/text.h"
#include "whatif/action.h"
#include "whatif/targets.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kRemoveHostParams[] = {
    {.key = "host",
     .title = PENUMBRA_TEXT("actions", "Host"),
     .kind = base::ParamKind::Host,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The host that is taken away for good at the window's begin.")},
};

base::Result<void> applyRemoveHost(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                   const std::string&) {
    const auto host = model::resolveHost(world, params.text("host"));
    if (!host) return tl::unexpected(host.error());
    const auto& known = world.hosts[static_cast<std::size_t>(*host)];
    if (known.exists.end <= window.begin)
        return base::failInput(PENUMBRA_SAY("Edit", "The host '{}' is gone already by then.")(known.name));
    auto& row = world.hosts.change(static_cast<std::size_t>(*host));
    row.exists = without(row.exists, {window.begin, base::kEndOfTime}).first;
    return {};
}

std::string describeRemoveHost(const base::Params& params) {
    return PENUMBRA_SAY("RemoveHost", "Remove host {}")(params.text("host"));
}

} // namespace

extern constinit const Action removeHost{
    "remove-host",
    PENUMBRA_TEXT("actions", "Remove host"),
    PENUMBRA_TEXT("actions", "The host leaves the fleet for good; what ran there is placed again."),
    Topic::Hosts,
    kRemoveHostParams,
    false,
    applyRemoveHost,
    describeRemoveHost};

} // namespace penumbra::whatif
