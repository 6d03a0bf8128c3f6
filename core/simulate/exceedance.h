#pragma once

#include "base/time.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace penumbra::simulate {

/// When joint paths first exceed a limit.
struct Exceedance {
    std::size_t paths = 0;
    std::vector<int> steps; ///< of the paths that ever do, ascending

    double share() const; ///< of all paths, those that ever do; 0 without paths
    /// The moment by which a share q of all paths has; nothing: fewer do within the grid.
    std::optional<base::Time> dateOf(double q, const base::TimeGrid& grid) const;
};

/// Of the first steps above it by path, of which -1 is never. O(paths log paths).
Exceedance exceedanceOf(const std::vector<int>& firstExceed);

} // namespace penumbra::simulate
