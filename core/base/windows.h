#pragma once

#include "base/time.h"

#include <algorithm>
#include <vector>

namespace penumbra::base {

/// The same hours, ascending, where those that overlap or touch are one window.
inline std::vector<TimeWindow> merged(std::vector<TimeWindow> windows) {
    std::sort(windows.begin(), windows.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    std::vector<TimeWindow> out;
    for (const auto& window : windows) {
        if (!out.empty() && window.begin <= out.back().end)
            out.back().end = std::max(out.back().end, window.end);
        else
            out.push_back(window);
    }
    return out;
}

} // namespace penumbra::base
