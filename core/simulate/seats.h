#pragma once

#include "base/run.h"
#include "simulate/placement.h"

#include <span>
#include <vector>

namespace penumbra::simulate {

/// Hosts that refuse a workload for the same first reason.
struct Refusers {
    RefusalReason reason = RefusalReason::Capacity;
    int dimension = -1;     ///< for Capacity
    std::vector<int> hosts; ///< ascending
    Change change;          ///< the smallest that would let it in on one of them
    bool operator==(const Refusers&) const = default;
};

/// Where a workload runs under a placement, and what every other host says to it while all others stay. One that is
/// bound to its host, or does not exist then, asks no other.
struct Seat {
    int workload = -1;
    int host = -1;                  ///< -1: it is not there, or has no host
    std::vector<int> takers;        ///< other hosts that would take it, too; ascending
    std::vector<Refusers> refusers; ///< most hosts first
    bool operator==(const Seat&) const = default;
};

/// The seat of each of these workloads, in their order; O(hosts) each. Fewer when stopped.
std::vector<Seat> seats(const model::World& world, const Placement& placement, std::span<const int> workloads,
                        const base::Run& run);

/// "12 hosts lack memory", "one host has failed": how many, and why.
std::string describe(const model::World& world, const Refusers& refusers);

} // namespace penumbra::simulate
