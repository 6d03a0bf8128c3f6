#pragma once

#include "base/run.h"
#include "model/demand.h"
#include "model/world.h"
#include "risk/rare_run.h"
#include "simulate/usage.h"

#include <optional>
#include <vector>

namespace penumbra::risk {

/// When to watch a host, and for whose sake.
struct AbortWatch {
    int host = -1; ///< row
    base::TimeWindow window;
};

/// A measured value that says that a change does not go as predicted: so many samples in a row, means over a step of
/// the grid each, above a threshold.
struct AbortCriterion {
    std::size_t watch = 0; ///< which of those asked for
    int dimension = 0;
    base::TimeGrid grid;                 ///< of the samples
    std::vector<std::int64_t> threshold; ///< per sample: the upper end of the 95 % band times `raised`, rounded up, the
                                         ///< capacity at most
    double raised = 1;                   ///< so that no run longer than kLongestRun is needed
    double share = 0;                    ///< of the capacity, where the threshold comes nearest to it
    std::optional<int> consecutive;      ///< samples above it that say so; nothing: no number of them does
    std::optional<double> falseAlarm;    ///< the share of the joint paths that trip it though all goes as predicted
    std::int64_t highest() const;        ///< threshold
};

/// What could be watched, and what not.
struct AbortCriteria {
    std::vector<AbortCriterion> list; ///< those with a number of samples first, then whose band
                                      ///< comes nearest to its capacity
    std::size_t more = 0;             ///< that `most` left out
    std::size_t unmeasured = 0;       ///< hosts and dimensions without a band: requests stand in for what is measured
    int paths = 0;                    ///< that were counted
    std::optional<double> falseAlarm; ///< the share of the paths that trip any of the list; nothing where none has a
                                      ///< number of samples
    bool counted() const { return paths > 0; }
};

/// For each watched host and measured dimension the least number of samples in a row that at most kFalseAlarm of the
/// joint paths have above the threshold within the window; the threshold is raised where that would take longer than
/// kLongestRun. Where even full is no rare thing, there is no number. With fewer paths than tell such a share apart,
/// nothing is counted: then a criterion has its threshold alone. Exact over the paths; the same bytes for any number of
/// threads.
base::Result<AbortCriteria> abortCriteria(const model::World& world, const model::Demand& demand,
                                          const simulate::Usage& usage, const std::vector<AbortWatch>& watches,
                                          std::size_t most, const base::Run& run);

} // namespace penumbra::risk
