#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

base::Result<void> applyDrainHosts(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                   const std::string& cause) {
    return addOutages(world, params, window, model::OutageKind::Drain, cause);
}

std::string describeDrainHosts(const base::Params& params) {
    return PENUMBRA_SAY("DrainHosts", "Drain {}")(sayWhere(params));
}

} // namespace

extern constinit const Action drainHosts{
    "drain-hosts",
    PENUMBRA_TEXT("actions", "Drain rack or zone"),
    PENUMBRA_TEXT("actions",
                  "Every host of a rack, of a zone or with a label is emptied for the window, as for maintenance. "
                  "What left stays where it went when the window ends."),
    Topic::Maintenance,
    kWhereParams,
    true,
    applyDrainHosts,
    describeDrainHosts};

} // namespace penumbra::whatif
