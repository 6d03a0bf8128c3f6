#pragma once

#include "store/workspace.h"

#include <map>

namespace penumbra::session {

/// The forecasters, by id, that a planner chose by hand for series, in place of the backtest's choice.
using Pins = std::map<model::SeriesKey, std::string>;

/// Those that the workspace keeps. Series whose forecaster is gone are left out.
base::Result<Pins> readPins(const store::Workspace& workspace);

/// Keeps one in the workspace; an empty `model` takes it back. Usage error for a forecaster that there is not.
base::Result<void> keepPin(store::Workspace& workspace, const model::SeriesKey& key, const std::string& model,
                           base::Time now);

} // namespace penumbra::session
