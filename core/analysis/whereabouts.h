#pragma once

#include "analysis/figures.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::analysis {

/// What the shadow has of a workload at a moment.
struct Whereabouts {
    bool there = false;     ///< false: it has left, or has not come yet
    int host = -1;          ///< row in the world's hosts; -1: it waits for one, or is not there
    std::vector<int> heirs; ///< rows of the workloads that a rollout put in its place, where it is not there
    std::string rollout;    ///< that rollout in words; empty: none
};

/// O(workloads) where it is not there.
Whereabouts whereabouts(const Figures& figures, int workload, base::Time at);
/// "a1-03"; "replaced by checkout-10 on b2-03 (Roll out a new version of checkout)"; "not there"; "nowhere".
std::string sayWhereabouts(const Figures& figures, const Whereabouts& whereabouts, base::Time at);

/// Workloads and hosts of the shadow that no live inventory has and whose name, or whose service's, holds the text,
/// whatever its case: "checkout-10 on b2-03". Those that are there at the moment, in row order.
std::vector<std::string> shadowOnly(const Figures& figures, std::string_view text, base::Time at);

} // namespace penumbra::analysis
