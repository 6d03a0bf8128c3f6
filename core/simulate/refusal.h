#pragma once

#include "model/world.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penumbra::simulate {

enum class RefusalReason {
    NotThere,
    Failed,
    Drained,
    Cordoned,
    Taint,
    Selector,
    AntiAffinity,
    Spread,
    Affinity,
    Licence,
    Capacity
};

/// Why one host does not take one workload; the first rule that refuses, in the order of the enum. Of several
/// dimensions that lack capacity it names the one that misses most, measured by the largest host.
struct Refusal {
    int host = -1;
    RefusalReason reason = RefusalReason::Capacity;
    int dimension = -1;       ///< for Capacity
    std::int64_t missing = 0; ///< for Capacity: how much would have to be free
    bool operator==(const Refusal&) const = default;
};

/// "db-01 lacks 2 GiB of memory", in words.
std::string describe(const model::World& world, const Refusal& refusal);

/// One thing that keeps a workload off a host.
struct Obstacle {
    RefusalReason reason = RefusalReason::Capacity;
    int item = -1;              ///< which taint of the host, selector, affinity or licence of the workload
    int dimension = -1;         ///< Capacity: of which `missing` has to be freed
    std::int64_t missing = 0;   ///< in the dimension's unit; Licence: so many more hosts or cores have to be licensed
    std::vector<int> leaving{}; ///< AntiAffinity, Spread: workloads that have to leave the host's place
    model::Scope scope = model::Scope::Host; ///< of that place, and of the place that an Affinity asks for
    bool operator==(const Obstacle&) const = default;
};

/// Everything that keeps a workload off one host. Where it is the smallest change over all hosts, that is by this
/// order: a host that is large enough before one that would have to be larger; fewer changes of rules and states (each
/// taint, label, state and workload that has to leave counts as one); less to be freed, as a share of what the host
/// offers then summed over the dimensions; the lighter rule (uncordon, taint, label, anti-affinity, spread, affinity,
/// licence, drain, failure, existence); the earlier host. Each rule is looked at by itself: where those that have to
/// leave are those that an affinity asks for, or the host is one that a spread did not count, more is needed.
struct Change {
    int host = -1; ///< -1: there is no host
    std::vector<Obstacle> obstacles;
    double share = 0;    ///< of what the host offers then that has to be freed, summed over the dimensions
    bool larger = false; ///< not even the empty host has room then
    int rules = 0;       ///< how many changes of rules and states
    bool operator==(const Change&) const = default;
};

/// "2 GiB of memory are freed on h7 and the taint gpu=only of h7 is tolerated": what has to be so for it to fit there.
std::string describe(const model::World& world, int workload, const Change& change);

} // namespace penumbra::simulate
