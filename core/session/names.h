#pragma once

#include "model/match.h"
#include "store/workspace.h"

namespace penumbra::session {

/// Names that are used and have no resource, beside what was answered about names.
struct Names {
    std::vector<model::Unmatched> loose;
    model::MatchRules rules;
    std::shared_ptr<const model::Inventory> inventory;
};
base::Result<Names> readNames(const store::Workspace& workspace);

/// Keeps the rules and says once more under them what used loose names, as one revision; the names that are left.
base::Result<Names> keepRules(store::Workspace& workspace, const model::MatchRules& rules, base::Time now);

} // namespace penumbra::session
