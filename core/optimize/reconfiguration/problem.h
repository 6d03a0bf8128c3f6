#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penumbra::optimize::reconfiguration {

/// Whole units of a dimension, such as MiB or thousandths of a core, so that sums are exact.
using Amount = std::int64_t;
inline constexpr Amount kMostAmount = Amount{1} << 40; ///< of one workload or host
inline constexpr int kNowhere = -1;

/// Ways to divide the hosts, of which a group picks one part: each part is sorted host numbers. Parts may overlap and
/// need not cover every host.
using Partition = std::vector<std::vector<int>>;

/// Workloads that must all run within one part.
struct Among {
    std::vector<int> workloads;
    int partition = 0;
};

/// A placement and the rules that it must come to keep, as dense numbers: hosts 0..H-1, workloads 0..W-1, dimensions
/// 0..D-1. The rules are those of Hermenier, Lawall and Muller, "BtrPlace: A Flexible Consolidation Manager for Highly
/// Available Applications", IEEE TDSC 10(5), 2013: spread, among, offline, running and preserve (as demand).
struct Problem {
    std::vector<std::string> dimensions;  ///< D names, for words
    std::vector<Amount> capacity;         ///< H x D
    std::vector<char> offline;            ///< H: nothing may arrive, and whatever is there must leave
    std::vector<Amount> demand;           ///< W x D: what a workload needs from now on
    std::vector<int> hostOf;              ///< W: where it runs, or kNowhere when it waits
    std::vector<char> mustRun;            ///< W: a waiting one must be started
    std::vector<double> moveSeconds;      ///< W: how long its move or start takes, > 0
    std::vector<std::vector<int>> spread; ///< workloads of which no two share a host
    std::vector<Partition> partitions;
    std::vector<Among> among;

    int dimensionCount() const { return static_cast<int>(dimensions.size()); }
    int hostCount() const { return static_cast<int>(offline.size()); }
    int workloadCount() const { return static_cast<int>(hostOf.size()); }
    const Amount* demandOf(int workload) const { return demand.data() + at(workload) * dimensions.size(); }
    const Amount* capacityOf(int host) const { return capacity.data() + at(host) * dimensions.size(); }
    static std::size_t at(int number) { return static_cast<std::size_t>(number); }
};

/// One workload goes to another host, or starts there. It counts on the target from `start` and on the source until
/// `end`; at one instant departures come first. Seconds from the beginning of the plan.
struct Move {
    int workload = 0;
    int from = kNowhere;
    int to = 0;
    double start = 0;
    double end = 0;
    bool operator==(const Move&) const = default;
};

/// An Input error in words when lengths do not match, a number is out of range or a part is not sorted.
base::Result<void> validate(const Problem& problem);

} // namespace penumbra::optimize::reconfiguration
