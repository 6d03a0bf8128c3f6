#pragma once

#include "base/problem.h"
#include "simulate/usage.h"

namespace penumbra::session {

/// A note where hosts that the scenario adds to `before` take nothing but what runs on every host: what runs stays, so
/// room that nothing waits for mends nothing. It names what would fill them.
base::Problems emptyHosts(const model::World& before, const model::World& world, const simulate::Usage& usage);

} // namespace penumbra::session
