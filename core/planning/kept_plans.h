#pragma once

#include "planning/rulings.h"
#include "planning/stored_plan.h"

namespace penumbra::planning {

/// A plan that a workspace keeps, since when, and what a board said of it last.
struct KeptPlan {
    StoredPlan plan;
    base::Time at{};
    std::optional<Ruling> ruling;
    bool older = false; ///< it was made from an older revision than the newest
};

/// By their ids, without the scenario as it is; the newest first. What cannot be read is left out: `verify` tells it.
base::Result<std::vector<KeptPlan>> keptPlans(const store::Workspace& workspace);

} // namespace penumbra::planning
