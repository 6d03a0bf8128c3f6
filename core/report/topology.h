#pragma once

#include "analysis/topology.h"
#include "base/json.h"

namespace penumbra::report {

/// `dependencies --json`: nodes and ties by the nodes' ids.
base::Json topologyJson(const session::Evaluation& evaluation, const analysis::Topology& topology);

} // namespace penumbra::report
