#pragma once

#include "base/time.h"

#include <span>
#include <utility>
#include <vector>

namespace penumbra::gather {

/// What sampling more rarely costs. The mean of a series over a window is wanted; it is computed from samples some
/// steps apart with straight lines between them. Its error is a sum of the process' values whose weights add up to
/// nothing, so its variance follows from how far values some lag apart differ (the variogram; Matheron 1963, Cressie,
/// Statistics for Spatial Data, eq. 2.3.4): -1/2 sum_ij a_i a_j E(x_i - x_j)^2. Made once for a ladder of intervals,
/// then shared.
class MeanError final {
public:
    /// `steps`: the intervals, ascending, in steps of the shortest one, which is 1; `window`: in steps.
    MeanError(std::vector<int> steps, int window);

    const std::vector<int>& steps() const { return m_steps; }
    int rung(int lag) const; ///< the interval nearest to a lag, or -1 where none is within a quarter of it

    /// The mean absolute error of the window's mean at interval number `interval`, where values `steps[i]` steps apart
    /// differ by differences[i] in the mean; the first `known` of them are known, the others go on in proportion.
    double of(int interval, std::span<const double> differences, int known) const;

private:
    /// Weight of the squared difference at each lag.
    using ByLag = std::vector<std::pair<int, double>>;
    std::vector<int> m_steps;
    std::vector<ByLag> m_weights; ///< by interval
};

} // namespace penumbra::gather
