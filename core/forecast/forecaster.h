#pragma once

#include "base/registry.h"

#include <limits>
#include <span>
#include <vector>

namespace penumbra::forecast {

/// A scheduled event in steps of the values; it may reach beyond their end.
struct EventWindow {
    int kind = 0; ///< events of one kind share their effect
    int begin = 0, end = 0;
    bool lasting = false; ///< a deployment: from its begin on the level is another, and no trend
};

struct Network;

/// What a forecaster is told besides the values.
struct Setting {
    std::vector<int> cycles; ///< ascending, each at least 2 steps; may be empty
    int horizon = 1;
    std::vector<EventWindow> events{}; ///< by begin
    const Network* network = nullptr;  ///< trained on a fleet, for the forecasters that need one; outlives the setting

    int shortCycle() const { return cycles.empty() ? 1 : cycles.front(); }
    int longCycle() const { return cycles.empty() ? 1 : cycles.back(); }
};

/// What a fit learns: plain numbers whose meaning only the forecaster knows, so that they can be kept and compared.
using Coefficients = std::vector<double>;

/// A minimum length that no series has.
inline constexpr int kNever = std::numeric_limits<int>::max();

/// Whether a forecaster is tried on every series, or only where a person names it: see the table in README.md.
enum class Use { Always, ByHand };

/// One way to forecast a series on a regular grid. Values may be NaN (missing) anywhere; at least one is not before the
/// first origin. Functions are pure, so that any thread may call them.
struct Forecaster {
    const char* id;
    const char* title;
    const char* source; ///< where the method is published
    Use use;
    /// Samples it needs before it can be fitted; kNever where it needs a cycle and there is none.
    int (*minimumLength)(const Setting& setting);
    Coefficients (*fit)(std::span<const double> values, const Setting& setting);
    /// With frozen coefficients, row j of `out` (origins x horizon) becomes the forecast of the steps from origins[j]
    /// on, made from values[0, origins[j]) alone. Origins ascend, each between 1 and values.size(). Never NaN. Called
    /// with values longer than those of the fit. O(n + origins x horizon) or close to it.
    void (*predict)(const Coefficients& coefficients, std::span<const double> values, const Setting& setting,
                    std::span<const int> origins, std::span<double> out);
    /// The coefficients hold for a longer history as well (states are carried on), so that the last fit can be spared.
    bool lasting = false;
};

/// Every forecaster, in the order of forecasters.def.
const base::Registry<Forecaster>& forecasters();

} // namespace penumbra::forecast
