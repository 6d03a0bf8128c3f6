#pragma once

#include "ingest/terraform/state.h"

namespace penumbra::ingest {

/// Counts the changes of a plan by what they do, adds what stands now with what is planned for it, and says as edits
/// what would come and go: a plan names no time, so that none of it is an event. Returns
/// what it does, for whoever gives it a time.
model::Plan takePlan(const document::Tree& tree, Intake& intake, References& references);

/// Adds what was changed beside the tool as configuration items of what stands: the leaves that differ between two
/// objects, with the value that was found. Secret ones are left out.
void takeDrift(const model::ResourceId& id, const base::Json& expected, const base::Json& found,
               const base::Json& sensitive, const std::string& prefix, Intake& intake);

} // namespace penumbra::ingest
