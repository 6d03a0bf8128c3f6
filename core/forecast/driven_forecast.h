#pragma once

#include "forecast/driver.h"
#include "forecast/forecast.h"

#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::forecast {

/// Quantiles of a load to come: values[p][h] at probabilities[p] and step h. Probabilities ascend and lie within 0 and
/// 1; values ascend with them.
struct LoadLines {
    std::vector<double> probabilities;
    std::vector<std::vector<double>> values;
};
/// The median and both ends of every band.
LoadLines linesOf(const Forecast& forecast);

/// A response to come, in steps of the load.
struct DrivenForecast {
    std::vector<double> median;
    std::vector<Band> bands;   ///< one a level of the driver
    int extrapolatedSteps = 0; ///< whose median load is beyond the loads seen
};

/// Carries paths of the load, all of one length, through the driver: path p takes its own draw of the line and one
/// stretch of past errors in order, so that both uncertainties, of the load and of what it does, are in what comes out.
/// The first steps of a trailing response take the first load. Deterministic in `seed`.
std::vector<std::vector<double>> carryPaths(const Driver& driver, std::span<const std::vector<double>> loads,
                                            std::uint64_t seed);

/// The same for a load that is known by its quantiles, each step by itself. Input error for lines without a step, of
/// unequal lengths or in another number than the probabilities.
base::Result<DrivenForecast> carry(const Driver& driver, const LoadLines& lines, std::uint64_t seed);

} // namespace penumbra::forecast
