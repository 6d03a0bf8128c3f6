#pragma once

#include "base/problem.h"
#include "simulate/usage.h"

namespace penumbra::session {

/// For each end of drains that the edits bring: how many workloads stay where they went, for what a drain moved does
/// not move back, and what comes later differs by it. O(placements + moves).
base::Problems stayedNotes(const model::World& before, const model::World& world, const simulate::Usage& usage);

} // namespace penumbra::session
