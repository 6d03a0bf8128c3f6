#pragma once

#include "forecast/backtest.h"
#include "forecast/forecast.h"

namespace penumbra::forecast {

/// What a fleet shares: where the origins lie and which cycles are looked for.
struct Frame {
    Plan plan;
    std::vector<int> candidates;
};

/// forecast() with a shared frame; null: the series on its own.
base::Result<Forecast> forecastInFrame(const Request& request, const Frame* frame, const base::Run& run);

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

/// The answer where no backtest is possible: the newest value, with a band as wide as the few changes seen, or as the
/// value itself where there was none. In prepared units; nothing of it is supported.
void answerWithoutBacktest(const Prepared& prepared, const Request& request, Forecast& result);

/// A note on what the answer rests on.
base::Problem note(const char* code, std::string text);

} // namespace penumbra::forecast
