#pragma once

#include "base/time.h"
#include "model/resource.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::risk {

enum class FindingKind {
    Exhaustion,      ///< a host or pool runs out of a dimension
    Homeless,        ///< a workload that no host takes
    HostLoss,        ///< one host cannot be lost without a homeless workload (N-1 is false)
    ServiceLost,     ///< fewer replicas than it needs, or a hard dependency is lost
    ServiceDegraded, ///< fewer replicas than it has, or a soft dependency is lost
    SloBreach,       ///< a service breaks what it promises its callers
    Conflict,        ///< changes that are harmless alone and not together
    HeldDrain        ///< a drain that a disruption budget does not let end
};

const char* findingKindName(FindingKind kind); ///< "exhaustion", "homeless", ...

/// One hop of the chain that leads from a cause to who is hit.
struct Hop {
    model::ResourceId resource;
    std::string reason;
    bool operator==(const Hop&) const = default;
};

/// One of the changes that a conflict needs: which edit or event, "" where the world does not say, and its hours.
struct Cause {
    std::string change;
    base::TimeWindow window;
    bool operator==(const Cause&) const = default;
};

/// A risk with a subject, a time and a probability.
struct Finding {
    FindingKind kind = FindingKind::Exhaustion;
    model::ResourceId subject; ///< empty for the whole fleet
    std::string subjectName;
    std::string dimension; ///< "" where it has none
    base::Time at{};       ///< when it first happens (median), or the begin of the window
    base::Time until = base::kEndOfTime;
    double probability = 1; ///< within the horizon
    /// Exhaustion: quantiles of the date over all paths; absent: later than the horizon.
    std::optional<base::Time> p5, p50, p95;
    std::vector<Hop> chain;
    std::vector<model::ResourceId> affected;
    std::vector<Cause> causes{}; ///< Conflict: the changes that meet
    std::string text;            ///< one whole sentence
    std::string brief{};         ///< what happens and when, without its evidence and without a full stop
    bool operator==(const Finding&) const = default;
};

enum class VerdictKind { Go, GoIf, NoGo };
const char* verdictName(VerdictKind kind); ///< "go", "go-if", "no-go"

/// What a board reads first.
struct Verdict {
    VerdictKind kind = VerdictKind::Go;
    std::string limit;            ///< the one limiting fact, in one sentence
    int limitingFinding = -1;     ///< index of the gravest finding that makes the verdict
    double breachProbability = 0; ///< of any finding that a change board must know of, within the horizon
};

} // namespace penumbra::risk
