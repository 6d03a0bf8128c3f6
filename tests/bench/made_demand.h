#pragma once

#include "model/demand.h"
#include "model/world.h"

namespace penumbra::bench {

inline constexpr int kDays = 90;
inline constexpr base::Time kFirstDay{std::chrono::hours(24 * 20'000)};

/// Each workload's cores over 90 days: about `share` of what it requests, growing slowly, with past errors that wander.
model::Demand madeDemand(const model::World& world, int paths, double share);

/// Sends every workload to the host it is placed on, so that the fleet is settled. False where that fails.
bool settle(model::World& world);

} // namespace penumbra::bench
