#pragma once

#include "remedy/steps.h"

namespace penumbra::remedy {

/// Evaluates a plan whose steps stand in their order, like any scenario: their texts, what it leaves, and how bad that
/// is. `world` is one with all its edits.
base::Result<Score> judge(const Bench& bench, const model::World& world, Plan& plan, const base::Run& run);

/// What a judged plan costs, its way back, its title, summary and id. Bounds and purchase stay as they are.
base::Result<void> settle(const Bench& bench, Plan& plan, const base::Run& run);

} // namespace penumbra::remedy
