#pragma once

#include "base/time.h"

#include <optional>
#include <vector>

namespace penumbra::risk {

/// No more than this share of the paths may trip a criterion though all goes as predicted.
inline constexpr double kFalseAlarm = 0.01;

/// Nobody waits longer than this for a change to show that it fails: what takes longer to tell gets a limit farther
/// off.
inline constexpr base::Duration kLongestRun = std::chrono::hours(3);

/// So many values in a row above a limit that few paths have them.
struct RareRun {
    int samples = 0;
    double limit = 0;
    double share = 0;          ///< of the paths that have them
    std::vector<char> tripped; ///< per path
};

/// The least number of values in a row above the limit that at most kFalseAlarm of the paths have. Where that would be
/// more than kLongestRun holds, the limit is raised as little as makes so many enough. Nothing where the paths hold no
/// value, or are too few to tell such a share apart. O(paths x values x log samples).
std::optional<RareRun> rareRun(const std::vector<std::vector<double>>& paths, double limit, base::Duration step);

} // namespace penumbra::risk
