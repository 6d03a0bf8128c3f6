#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

base::Result<void> applyFailHosts(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                  const std::string& cause) {
    return addOutages(world, params, window, model::OutageKind::Failure, cause);
}

std::string describeFailHosts(const base::Params& params) {
    return PENUMBRA_SAY("FailHosts", "Fail {}")(sayWhere(params));
}

} // namespace

extern constinit const Action failHosts{
    "fail-hosts",
    PENUMBRA_TEXT("actions", "Fail rack or zone"),
    PENUMBRA_TEXT("actions",
                  "Every host of a rack, of a zone or with a label is gone at once; what ran there is placed again."),
    Topic::Failures,
    kWhereParams,
    true,
    applyFailHosts,
    describeFailHosts};

} // namespace penumbra::whatif
