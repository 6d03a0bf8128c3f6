#pragma once

#include "planning/stored_plan.h"

#include <string>

namespace penumbra::cli {

inline constexpr const char* kPlanHelp =
    "the plan's id, the begin of it, its name, or a strategy for its newest plan; 'as-is' for no plan";

inline constexpr double kReplay = 0.7; ///< the share of the progress until a kept plan is there again

/// The kept plan by its name or id, by its strategy, or by how its id begins. Input error for none or several, usage
/// error where nothing is wanted.
base::Result<planning::StoredPlan> findPlan(const store::Workspace& workspace, const std::string& wanted);

} // namespace penumbra::cli
