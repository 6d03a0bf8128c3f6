#pragma once

#include "base/json.h"
#include "risk/tolerance.h"

namespace penumbra::report {

/// What `sweep --json` with a `--to` adds as "tolerance": per step and demand how many losses are not survived, whether
/// any two hosts can be lost, and the hours of each fatal loss in words. `horizon` is the end of the computed future.
base::Json toleranceJson(const risk::Tolerance& tolerance, base::Time horizon);

} // namespace penumbra::report
