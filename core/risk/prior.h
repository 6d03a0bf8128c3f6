#pragma once

#include "base/registry.h"

namespace penumbra::risk {

/// A Weibull law of a time in hours; a shape of 1 is the exponential law, whose mean is the scale.
struct Lifetime {
    double shape = 1;
    double scale = 1;
    /// The time at which a share u of all is over: scale (-ln(1 - u))^(1 / shape).
    double quantile(double u) const;
    double mean() const; ///< scale Gamma(1 + 1 / shape)
};

/// How hosts of one class fail and are repaired, as a published fit says; one file in risk/priors and one line in
/// risk/priors.def each.
struct FailurePrior {
    const char* id; ///< "lanl05"
    const char* title;
    const char* source; ///< who measured it where
    Lifetime up, down;  ///< from a repair to the next failure, and from there to the repair
};

base::Registry<FailurePrior> failurePriors();

} // namespace penumbra::risk
