#pragma once

#include "optimize/reassignment/problem.h"

namespace penumbra::optimize::reassignment {

/// What the search reads and never writes, laid out for it; shared by all threads. Holds no more than the problem does.
/// Services without a rule have no row in the counts that the rule needs.
struct Tables {
    Tables(const Problem& problem, const Assignment& original);

    const Problem& problem;
    const Assignment& original;
    std::size_t width = 0; ///< resources
    std::vector<std::int64_t> loadWeight;
    std::vector<std::int64_t> excessWeight;    ///< [resource] of what does not fit: the load's, at least 1
    std::vector<std::int64_t> reserve;         ///< [machine][resource] capacity over the safety capacity
    std::vector<std::int64_t> firmRequirement; ///< [process][resource] nothing where transient: what coming home takes
    std::vector<std::int64_t> nothing;         ///< [resource] zeros
    std::vector<int> bySize, rank;             ///< processes, the biggest first, and the place of each in that order
    std::vector<double> size;                  ///< [process] what it would add at most to the load cost
    std::vector<int> location, neighbourhood;  ///< of each machine, numbered from 0 without gaps
    int locations = 0, neighbourhoods = 0;
    std::vector<int> crowd;                   ///< of each service: its row among those with several processes, or -1
    std::vector<int> spread;                  ///< the same among those that must spread
    std::vector<int> bond;                    ///< the same among those that depend or are depended on
    std::vector<std::vector<int>> dependents; ///< [service] those that depend on it, itself left out
    int crowds = 0, spreads = 0, bonds = 0;

private:
    void orderBySize();
};

} // namespace penumbra::optimize::reassignment
