#pragma once

#include "forecast/forecast.h"

#include <cstdint>

namespace penumbra::forecast {

/// How the residuals of every entry of a Demand are laid out: one row of `steps` per origin of the shared backtest,
/// oldest first. `back` is how many steps before the end of the history each origin lies; blocks start at multiples of
/// `block`.
struct Layout {
    std::vector<int> back;
    int steps = 0;
    int block = 0;

    int blocksPerRow() const { return steps / block; }
    int residualCount() const { return static_cast<int>(back.size()) * steps; }
};

/// The first block of each path goes through all (origin, block) pairs evenly in an order drawn from the seed; the path
/// then follows that origin's errors to their end and goes on at the beginning of another's. Errors keep their order
/// and persistence. They begin anywhere in the day, for they are standardised by step and time of day: an origin alone
/// has one error for each step, and few of those make no tail. pathCount x blocks positions, path by path.
std::vector<std::uint32_t> drawBlocks(const Layout& layout, int pathCount, int blocks, std::uint64_t seed);

/// The residuals of one series in the shared layout. An origin that the series is too young for repeats one that it
/// has, a step that it has no error for repeats an earlier one. Without any backtest: normal
/// noise of its own, drawn from seed and key.
std::vector<float> layOut(const Forecast& forecast, const Layout& layout, std::uint64_t seed, std::uint64_t key);

} // namespace penumbra::forecast
