#pragma once

#include "base/json.h"
#include "simulate/refusal.h"

namespace penumbra::report {

/// "capacity", "anti-affinity", ...
const char* reasonName(simulate::RefusalReason reason);

/// What the change that lets the workload in consists of, and in words; null where there is none.
base::Json letInJson(const model::World& world, int workload, const simulate::Change& change);

} // namespace penumbra::report
