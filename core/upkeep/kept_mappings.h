#pragma once

#include "store/workspace.h"

#include <string>
#include <vector>

namespace penumbra::upkeep {

/// A column mapping that the workspace keeps.
struct KeptMapping {
    std::string name;
    std::string json;
    base::Time kept{}; ///< when it was used last
    bool same = false; ///< for tables with exactly these columns, in any order; else it only fits them
};

/// The mappings that fit a table with these columns: those for exactly them first, then the newest first.
base::Result<std::vector<KeptMapping>> mappingsFor(const store::Workspace& workspace,
                                                   const std::vector<std::string>& headings);

/// The newest kept mapping of that name; an input error that lists all names where there is none.
base::Result<KeptMapping> mappingNamed(const store::Workspace& workspace, const std::string& name);

/// Keeps a mapping for later tables with these columns, called as its title says, else `name`; one of that name for the
/// same columns is replaced, and of more than ten the oldest are let go. The newest once more changes nothing.
base::Result<void> keepMapping(store::Workspace& workspace, const std::vector<std::string>& headings,
                               const std::string& name, const std::string& mapping, base::Time now);

} // namespace penumbra::upkeep
