#pragma once

#include "base/json.h"
#include "session/topology.h"

namespace penumbra::report {

/// `dependencies --json`: nodes and ties by the nodes' ids.
base::Json topologyJson(const session::Evaluation& evaluation, const session::Topology& topology);

} // namespace penumbra::report
