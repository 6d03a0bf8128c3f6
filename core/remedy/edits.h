#pragma once

#include "remedy/draft.h"

#include <string>

namespace penumbra::remedy {

/// The edits that planners add, each with a key that no scheduled edit and none of the scenario has: "plan/move/ID",
/// and where an adopted plan has that one already, "plan/move/ID (2)"; see whatif/free_key.h.
std::string freeKey(const Bench& bench, const std::string& stem);

/// Moves the workload to the host, named by their ids, from then on.
whatif::Edit moveEdit(const Bench& bench, const model::ResourceId& workload, const model::ResourceId& host,
                      base::Time at);
/// Whether the draft itself moves it.
bool isMoved(const Bench& bench, const Draft& draft, const model::ResourceId& workload);

} // namespace penumbra::remedy
