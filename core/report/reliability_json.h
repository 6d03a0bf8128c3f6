#pragma once

#include "base/json.h"
#include "risk/reliability.h"

namespace penumbra::report {

/// What `run --json --failures PRIOR` adds as "reliability".
base::Json reliabilityJson(const risk::Reliability& reliability);

} // namespace penumbra::report
