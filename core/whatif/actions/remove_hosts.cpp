#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

base::Result<void> applyRemoveHosts(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                    const std::string&) {
    const base::TimeWindow gone{window.begin, base::kEndOfTime};
    const auto rows = hostsWhere(world, params, gone);
    if (!rows) return tl::unexpected(rows.error());
    for (const int h : *rows) {
        auto& row = world.hosts.change(static_cast<std::size_t>(h));
        row.exists = without(row.exists, gone).first;
    }
    return {};
}

std::string describeRemoveHosts(const base::Params& params) {
    return PENUMBRA_SAY("RemoveHosts", "Remove {}")(sayWhere(params));
}

} // namespace

extern constinit const Action removeHosts{
    "remove-hosts",
    PENUMBRA_TEXT("actions", "Remove hosts"),
    PENUMBRA_TEXT("actions", "Every host of a rack, of a zone or with a label leaves the fleet for good."),
    Topic::Hosts,
    kWhereParams,
    false,
    applyRemoveHosts,
    describeRemoveHosts};

} // namespace penumbra::whatif
