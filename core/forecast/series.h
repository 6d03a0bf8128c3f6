#pragma once

#include "forecast/backtest.h"
#include "forecast/forecast.h"

namespace penumbra::forecast {

/// What a fleet shares: where the origins lie and which cycles are looked for.
struct Frame {
    Plan plan;
    std::vector<int> candidates;
};

/// Finite values scaled so that their squares neither overflow nor vanish, without what is missing at the beginning. An
/// infinite value counts as missing.
struct Prepared {
    std::vector<double> values;
    double unit = 1; ///< a power of two; original = value * unit
    int known = 0;
    int skipped = 0; ///< values before the first of these
    bool constant = true;
    base::Problems notes;
};
Prepared prepare(std::span<const double> values);
/// A power of two that brings values too large or too small for squares and floats near 1; else 1.
double unitOf(std::span<const double> values);
/// The same with what an earlier call skipped and scaled by, for values that have grown since; without notes.
Prepared prepareFrom(std::span<const double> values, int skipped, double unit);

/// A note on what the answer rests on.
base::Problem note(const char* code, std::string text);

} // namespace penumbra::forecast
