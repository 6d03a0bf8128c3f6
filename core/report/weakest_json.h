#pragma once

#include "base/json.h"
#include "risk/weakest.h"
#include "risk/worst_event.h"

namespace penumbra::report {

/// The search for the smallest fatal sets of hosts, for `weakest --json`.
base::Json weakestJson(const risk::Weakest& weakest);
/// One event per step.
base::Json eventsJson(const std::vector<risk::Event>& events);

} // namespace penumbra::report
