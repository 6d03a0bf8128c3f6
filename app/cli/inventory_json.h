#pragma once

#include "base/json.h"
#include "store/workspace.h"

#include <string>

namespace penumbra::cli {

/// `show --json`: the counts of the workspace with capacity and demand (requested) summed by dimension, and the list
/// asked for under "items". `what` is empty or one of resources, series, events, scenarios, plans, advisories, audit.
base::Result<base::Json> showJson(const store::Workspace& workspace, const std::string& what);

} // namespace penumbra::cli
