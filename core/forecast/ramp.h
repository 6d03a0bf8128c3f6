#pragma once

#include <optional>
#include <span>

namespace penumbra::forecast {

/// A steady climb or fall that goes on to the end, as of a leak: `slope` a step from `at` on, on top of what was
/// before.
struct Ramp {
    int at = 0;
    double slope = 0;
    double slopeError = 0; ///< standard error of the slope

    /// What it adds at a step.
    double heightAt(int time) const { return time > at ? slope * (time - at) : 0; }
};

/// The ramp that the means of the cycles show: a constant, then a straight line (a broken-stick regression; Hinkley,
/// Biometrika 56, 1969), where it explains most of what the means vary by, its slope is many times its error, and
/// the line through all but the newest part of it foretold that part far better than its last value. What a `longer`
/// cycle explains is taken out first. Nothing with fewer than three cycles in the ramp. O(n + cycles^2).
std::optional<Ramp> findRamp(std::span<const double> values, int cycle, int longer);

} // namespace penumbra::forecast
