#pragma once

#include "model/world.h"
#include "risk/risk.h"
#include "simulate/usage.h"

#include <vector>

namespace penumbra::remedy {

/// How bad a shadow is; compared member by member, the gravest first.
struct Score {
    double lostHours = 0;     ///< services x hours
    double homelessHours = 0; ///< workloads x hours
    double exhaustion = 0;    ///< sum of the probabilities
    double lossHours = 0;     ///< hosts that cannot be lost x hours
    double heldHours = 0;     ///< drains that a disruption budget holds up x hours
    bool operator==(const Score&) const = default;
};
bool better(const Score& a, const Score& b); ///< a is less bad than b
Score scoreOf(const std::vector<risk::Finding>& findings, base::Time horizon);

/// The evaluation of a draft, as of any scenario.
struct Shadow {
    model::World world;
    simulate::Usage usage;
    std::vector<risk::Finding> findings;
    Score score;
};

} // namespace penumbra::remedy
