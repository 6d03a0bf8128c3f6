#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

base::Result<void> applyCordonHosts(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                    const std::string& cause) {
    return addOutages(world, params, window, model::OutageKind::Cordon, cause);
}

std::string describeCordonHosts(const base::Params& params) {
    return PENUMBRA_SAY("CordonHosts", "Cordon {}")(sayWhere(params));
}

} // namespace

extern constinit const Action cordonHosts{
    "cordon-hosts",
    PENUMBRA_TEXT("actions", "Cordon rack or zone"),
    PENUMBRA_TEXT("actions",
                  "Every host of a rack, of a zone or with a label keeps what it runs and takes nothing new."),
    Topic::Maintenance,
    kWhereParams,
    true,
    applyCordonHosts,
    describeCordonHosts};

} // namespace penumbra::whatif
