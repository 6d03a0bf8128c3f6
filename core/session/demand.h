#pragma once

#include "forecast/models.h"
#include "session/live.h"

namespace penumbra::session {

/// Forecasts every series that fills a dimension of some workload, jointly, from the training history before now. The
/// models that are known go on where they may, which keeps the beginning of their history.
base::Result<model::Demand> loadDemand(const store::Workspace& workspace, const Live& live,
                                       const Evaluation& evaluation, forecast::Models& models, const base::Run& run,
                                       base::Problems& notes);

/// Index of the dimension that the series fills in this world, or -1. Its unit must be the dimension's.
int dimensionOf(const model::World& world, const model::SeriesInfo& info);

} // namespace penumbra::session
