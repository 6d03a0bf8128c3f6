#pragma once

#include <optional>
#include <span>
#include <vector>

namespace penumbra::forecast {

/// A lasting change of level: from `at` on the values are what they were times `factor` plus `offset`.
struct LevelShift {
    int at = 0;
    double factor = 1, offset = 0;
};

/// Short cycles within which a change of level is looked for; older ones are trained out.
inline constexpr int kNewestShift = 14;

/// The newest lasting change of level that stands out: the mean of up to one cycle after it against the same phases one
/// cycle before, in the manner of a moving-sum statistic (Eichinger and Kirch, Bernoulli 24, 2018). It must be larger
/// than any other such change of the history by half, last to the end, and make the values before it foretell the ones
/// after it better. Where there is a `longer` cycle the change is taken against the one of a cycle earlier. `newest` is
/// how far back it may lie, in steps. Nothing without a cycle. O(n).
std::optional<LevelShift> findLevelShift(std::span<const double> values, int cycle, int longer, int newest);

/// The change of level at a moment at which one is known to have been made, e.g. by a deployment; far less evidence is
/// asked for. Nothing where the values after it say that there was none, or there are fewer than two.
std::optional<LevelShift> knownLevelShift(std::span<const double> values, int cycle, int longer, int at);

/// Brings the values before the shift to the level after it.
void level(std::span<double> values, const LevelShift& shift);

} // namespace penumbra::forecast
