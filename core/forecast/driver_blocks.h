#pragma once

#include "forecast/response.h"

#include <vector>

namespace penumbra::forecast {

/// Pairs in blocks of time of equal length, numbered in order of time.
struct TimeBlocks {
    int count = 0;
    std::vector<int> of; ///< a pair each
};
TimeBlocks blocksOf(const Pairs& pairs, int count);

/// What a form of response does in blocks that it was not fitted to.
struct HeldOut {
    std::vector<double> errors; ///< a pair each
    std::vector<double> loss;   ///< mean absolute error, wild ones cut, a block each; NaN for one without pairs
    double meanLoss() const;
};
/// `ahead`: to the blocks before it, as a forecast is; the first two blocks to all others in either case.
HeldOut holdOut(const Pairs& pairs, const TimeBlocks& blocks, ResponseForm form, bool ahead = false);

/// Whether `richer` did better than `simpler` by more than a share of its loss, and by more than chance between blocks.
bool clearlyBetter(const HeldOut& richer, const HeldOut& simpler, double share);

/// Steps after which errors in order of time have forgotten one another, as far as a bootstrap needs it: the length
/// that is best for an autoregression of their strength (Andrews, Econometrica 59, 1991, for lag one), or the first lag
/// of no clear autocorrelation where that is longer. At least 1, at most an eighth of them.
int blockLength(const std::vector<double>& errors);

} // namespace penumbra::forecast
