#pragma once

#include "base/json.h"
#include "session/session.h"

namespace penumbra::report {

/// Every workload that has no host somewhere in the horizon, once, at its first such placement, with the reason of
/// every host (or, in a fleet where that would be too much, of the nearest miss only) and the reasons counted over all
/// hosts.
base::Json unplacedJson(const session::Evaluation& evaluation);

/// Every workload that made room for one of higher priority: when, where it ran, for whom, and where it went (null: it
/// has no host).
base::Json evictionsJson(const session::Evaluation& evaluation);

} // namespace penumbra::report
