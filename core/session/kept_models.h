#pragma once

#include "forecast/models.h"
#include "store/workspace.h"

namespace penumbra::session {

/// The fitted models that the workspace keeps; what is damaged or of another version is left out, to be fitted anew.
forecast::Models readModels(const store::Workspace& workspace);

/// Writes what the last forecast fitted anew, or `all`, where the workspace may be written. A failure loses nothing but
/// time.
base::Result<void> keepModels(store::Workspace& workspace, const forecast::Models& models, bool all);

/// "112 of 114 series went on with their models, 2 were fitted."
std::string sayModels(const forecast::Models& models);

} // namespace penumbra::session
