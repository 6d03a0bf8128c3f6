#pragma once

#include "simulate/usage.h"

#include <optional>
#include <string>

namespace penumbra::compare {

/// When the first host, zone or the fleet runs out of anything, over the joint paths.
struct FirstExhaustion {
    double probability = 0;                 ///< share of the paths on which anything does within the horizon
    std::optional<base::Time> p5, p50, p95; ///< by when such a share of all paths has; absent: later
    /// What is first on most paths, of equal ones the first in the order of the usage; where nothing runs out, the host
    /// whose upper 95 % bound comes closest to its capacity. Empty where nothing is measured or limited.
    std::string subject, dimension;
};

/// O(series x paths).
FirstExhaustion firstExhaustion(const model::World& world, const simulate::Usage& usage);

} // namespace penumbra::compare
