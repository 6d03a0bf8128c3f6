#pragma once

#include "whatif/planned_hosts.h"

namespace penumbra::whatif {

/// The edits that bring services to what the batch describes: new ones are deployed, those that are there get another
/// number of replicas or other requests, and new dependencies hold. What the batch does not name stays.
void planServices(PlannedEdits& edits, const PlannedFrom& from);

} // namespace penumbra::whatif
