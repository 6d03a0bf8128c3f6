#pragma once

#include "base/run.h"
#include "forecast/driver.h"
#include "forecast/driver_blocks.h"

#include <vector>

namespace penumbra::forecast {

/// What is measured of a response that was chosen. Errors stand one a pair.

/// Values of the pairs in order of time.
std::vector<double> inTime(const Pairs& pairs, const std::vector<double>& values);

/// The line fitted again and again with other weights of time, as far apart as it is uncertain. The errors say how long
/// a block of time has to be. Fewer where it was stopped, never none.
std::vector<Response> drawsOf(const Pairs& pairs, const std::vector<double>& errors, const Response& line,
                              const base::Run& run);

/// Typical errors of groups of neighbours in load, never near zero.
Spread spreadOf(const Pairs& pairs, const std::vector<double>& errors);

/// By how much the next block's errors are wider than those of the blocks seen together. What blocks share within and
/// differ in between is known from a few of them only: that part of the variance is stretched as Student's t has it.
double wideningOf(const std::vector<double>& errors, const TimeBlocks& blocks);

/// Share of every block's errors within the band that the other blocks' errors make, widened, for each level.
std::vector<double> coverageOf(const std::vector<double>& errors, const TimeBlocks& blocks, double widening,
                               const std::vector<double>& levels);

} // namespace penumbra::forecast
