#pragma once

#include "remedy/waves/waves.h"
#include "session/session.h"

#include <span>

namespace penumbra::planning {

/// What maintenance in waves is asked for; forms and the command line are made of it.
std::span<const base::ParamSpec> maintenanceParams();

/// A window of its own for one host: "HOST=FROM/TO".
using OwnWindows = std::vector<std::string>;

/// The hosts and windows that the texts mean in the evaluated future. A time is a moment, or how long after now
/// ("+1d"). Usage error where they name no host, or a window that is empty or lies outside the future. What
/// Session::begun() knows is enough.
base::Result<remedy::waves::Request> maintenanceOf(const session::Evaluation& evaluation, const base::ParamTexts& texts,
                                                   const OwnWindows& own = {});

/// As remedy::waves::plan() with what the evaluation holds, then the scenario with all waves judged like any other.
base::Result<remedy::waves::Schedule> planMaintenance(const session::Evaluation& evaluation,
                                                      const remedy::waves::Request& request, const base::Run& run);

/// The scenario with the drains of all waves among its edits; those of an earlier plan for the same hosts give way.
whatif::Scenario withMaintenance(whatif::Scenario scenario, const remedy::waves::Schedule& schedule);

} // namespace penumbra::planning
