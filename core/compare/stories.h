#pragma once

#include "sample/sample.h"
#include "store/workspace.h"
#include "whatif/scenario.h"

#include <vector>

namespace penumbra::compare {

/// The sample fleet's ready-made what-ifs as scenarios, each under its title. Every edit fits the fleet.
std::vector<whatif::Scenario> sampleScenarios(const sample::Options& options);

/// Keeps them in the workspace as documents, so that they can be opened by name.
base::Result<void> keepSampleScenarios(store::Workspace& workspace, const sample::Options& options);

} // namespace penumbra::compare
