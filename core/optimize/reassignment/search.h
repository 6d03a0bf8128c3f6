#pragma once

#include "base/run.h"
#include "optimize/reassignment/problem.h"

#include <functional>

namespace penumbra::optimize::reassignment {

struct SearchOptions {
    int lanes = 2;             ///< searches with seeds of their own, joined between rounds; threads share them
    int stepsARound = 150'000; ///< candidates that each lane tries in a round
    /// What share of the search is done, asked before every round on the caller's thread: it sets how warm the round
    /// is, and 1 or more ends the search. The same answers give the same search on any number of threads.
    std::function<double(int round)> share = [](int round) { return round / 200.0; };
};

struct Found {
    Assignment assignment; ///< feasible, never dearer than the original
    std::int64_t cost = 0;
    std::int64_t evaluations = 0; ///< candidates whose cost was computed or bounded
    int rounds = 0;               ///< begun
};

/// A cheap feasible assignment found from a feasible one. An Input error when the original breaks a rule or is not of
/// this problem, which must have been validated. A requested stop ends it within milliseconds with the best so far.
base::Result<Found> search(const Problem& problem, const Assignment& original, const SearchOptions& options,
                           const base::Run& run);

} // namespace penumbra::optimize::reassignment
