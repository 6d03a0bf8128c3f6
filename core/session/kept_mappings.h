#pragma once

#include "store/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::session {

/// The column mapping that the workspace keeps for tables with exactly these columns, in any order; "" for none.
base::Result<std::string> mappingFor(const store::Workspace& workspace, const std::vector<std::string>& headings);

/// Keeps a mapping for later tables with these columns. The same once more changes nothing.
base::Result<void> keepMapping(store::Workspace& workspace, const std::vector<std::string>& headings,
                               const std::string& mapping, base::Time now);

} // namespace penumbra::session
