#pragma once

#include "base/json.h"
#include "risk/weakest.h"
#include "risk/worst_event.h"
#include "session/session.h"

namespace penumbra::report {

/// `weakest --json`: the search for the smallest fatal sets of hosts under the placement at that moment.
base::Json weakestJson(const session::Evaluation& evaluation, const risk::Weakest& weakest, base::Time at);
/// One event per step.
base::Json eventsJson(const std::vector<risk::Event>& events);

} // namespace penumbra::report
