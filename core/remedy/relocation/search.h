#pragma once

#include "base/result.h"
#include "base/run.h"
#include "simulate/cluster.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace penumbra::remedy::relocation {

/// What a placement costs, the gravest first.
struct Cost {
    int breaches = 0;          ///< watched hosts that hold more than they have
    int homeless = 0;          ///< workloads of the task without a host
    int added = 0;             ///< hosts taken into use that have to be bought
    int moves = 0;             ///< workloads that leave a host
    std::int64_t downtime = 0; ///< of the moves, in milliseconds
    std::int64_t money = 0;    ///< of the moves, in the smallest unit
    auto operator<=>(const Cost&) const = default;
};
/// No worse in anything and better in something.
bool dominates(const Cost& a, const Cost& b);

/// A state to better by moves. The fleet outlives it.
struct Task {
    simulate::Cluster start;
    std::vector<int> homeless;          ///< workloads without a host that need one
    std::vector<std::uint8_t> movable;  ///< per workload: it has a host and may leave it
    std::vector<std::uint8_t> open;     ///< per host: workloads may go there
    std::vector<int> watched;           ///< hosts whose excess is a breach
    std::vector<int> added;             ///< empty hosts that count as bought once somebody runs there
    std::vector<std::int64_t> downtime; ///< per workload, when it moves; empty: none
    std::vector<std::int64_t> money;    ///< the same
};

/// Who runs where, and what it costs.
struct Found {
    Cost cost;
    std::vector<int> hostOf;
    bool operator==(const Found&) const = default;
};

/// Large-neighbourhood search (Shaw, "Using constraint programming and local search methods to solve vehicle routing
/// problems", CP 1998): in every round the residents of a few hosts leave, and those who left come back by best fit,
/// home, or in between. First everybody gets a host, then hosts to be bought are emptied one after another: a round is
/// kept when those left without a host are fewer, or are without one more seldom, whatever moves (the sum of absences
/// of Christiaens, Vanden Berghe, "Slack induction by string removals for vehicle routing problems", Transportation
/// Science 54, 2020, section 5). Then, from the best of these, moves become fewer by annealing. Every state obeys the
/// rules of placement. Returns what no other found dominates, the best first by Cost. `rounds` bounds the work;
/// deterministic in run.seed for any number of threads.
base::Result<std::vector<Found>> search(const Task& task, int rounds, const base::Run& run);

/// The moves from the start to the placement in an order in which every state on the way obeys the rules; homeless
/// workloads are placed as soon as there is room. Nothing where there is no such order by single moves.
std::optional<std::vector<simulate::Move>> sequence(const Task& task, const std::vector<int>& hostOf);

} // namespace penumbra::remedy::relocation
