#pragma once

#include "simulate/usage.h"

namespace penumbra::risk {

/// How many workload-days the horizon has on hosts with a known high or critical vulnerability
/// (model::Vulnerability::isHigh): what runs there is exposed for as long as it does.
double exposedWorkloadDays(const model::World& world, const simulate::Usage& usage);

} // namespace penumbra::risk
