#pragma once

#include "base/result.h"
#include "base/time.h"

#include <string_view>
#include <vector>

namespace penumbra::whatif {

/// A share of the replicas that run the new version, and how long that is watched before the next share.
struct CanaryStep {
    double share = 1;
    base::Duration hold{};
    bool operator==(const CanaryStep&) const = default;
};

/// How a service goes from one version to the next.
struct Rolling {
    int replicas = 1;
    int surge = 1;          ///< how many more than `replicas` may be there at once
    int unavailable = 0;    ///< how many fewer than `replicas` may be ready at once
    base::Duration start{}; ///< from the begin of a new replica until it is ready
    std::vector<CanaryStep> steps;
};

/// When each replica begins and ends, counted from the begin of the rollout.
struct RollingTimes {
    std::vector<base::Duration> newBegins; ///< ascending
    std::vector<base::Duration> oldEnds;   ///< ascending; old replicas beyond these stay
    base::Duration end{};                  ///< when the last step is reached, with its hold

    /// Moments at which the number of ready replicas may change, ascending, each once.
    std::vector<base::Duration> moments(base::Duration start) const;
    int readyAt(base::Duration t, int replicas, base::Duration start) const;
};

/// As the deployment controller of Kubernetes goes: at each moment first new replicas while there are at most
/// replicas + surge in all, then fewer old ones while at least replicas - unavailable are ready; a step's share is
/// rounded up. Needs replicas > 0 and surge + unavailable > 0.
RollingTimes rollingTimes(const Rolling& rolling);

/// "3" or "25%" of the replicas; a share is rounded up or down.
base::Result<int> parseCount(std::string_view text, int replicas, bool up);
/// "5%:1h, 25%:2h, 100%": ascending shares, each with how long it is held. Without a last step of 100 % one is added.
base::Result<std::vector<CanaryStep>> parseCanary(std::string_view text);

} // namespace penumbra::whatif
