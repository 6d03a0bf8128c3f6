#pragma once

#include "optimize/reconfiguration/problem.h"

#include <algorithm>
#include <span>

namespace penumbra::optimize::reconfiguration {

/// One workload to one host, in an order in which every state in between keeps the rules.
struct Step {
    int workload = 0;
    int from = kNowhere;
    int to = 0;
};

/// A placement that changes by one whole move after another and can take the last one back. A sequence of moves that
/// each fit when they are made needs no further proof: what runs in parallel only has to wait for room that another
/// one leaves. Moving a workload costs O(its hosts' residents + dimensions).
class State final {
public:
    /// Lenient: a host that is over capacity at the start may take in others on the way, as long as it never has more
    /// than at the start; else only once there is room.
    explicit State(const Problem& problem, bool lenient = false);

    const Problem& problem() const { return *m_problem; }
    int hostOf(int workload) const { return m_hostOf[Problem::at(workload)]; }
    const std::vector<int>& residents(int host) const { return m_residents[Problem::at(host)]; }
    const Amount* excessOn(int host) const { return m_excess.data() + row(host); }
    const Amount* freeOn(int host) const { return m_free.data() + row(host); }
    std::span<const int> groupsOf(int workload) const;
    bool moved(int workload) const { return m_moved[Problem::at(workload)] != 0; }
    const std::vector<Step>& steps() const { return m_steps; }

    /// Whether the host is up, has room and holds nobody that must be apart from the workload. A dimension of which
    /// the workload needs nothing may be over capacity.
    bool fits(int workload, int host) const;
    bool hasRoom(int workload, int host) const { return covers(m_free, workload, host); }
    bool apart(int first, int second) const; ///< some group wants them on two hosts
    /// It would have to wait for another to leave.
    bool waits(int workload, int host) const { return !covers(m_unshared, workload, host); }
    /// Not over capacity and nobody together that must be apart.
    bool sound(int host) const;
    /// No fewer of the residents that `leaves` allows must go until the host is sound, or until `arrival` fits unless
    /// that is kNowhere; more than there are when no number is enough. A lower bound, exact in one dimension.
    template <class Leaves>
    int fewestToLeave(int host, int arrival, Leaves leaves) const;

    void move(int workload, int host);
    void undoTo(std::size_t steps);

private:
    std::size_t row(int host) const { return Problem::at(host) * m_problem->dimensions.size(); }
    bool covers(const std::vector<Amount>& room, int workload, int host) const;
    void add(int workload, int host, int sign);
    int crowdAt(int host) const;
    int fewestOf(std::vector<Amount> amounts, Amount excess) const;

    const Problem* m_problem;
    std::vector<int> m_hostOf;
    std::vector<std::vector<int>> m_residents;
    std::vector<Amount> m_free;     ///< host x dimension
    std::vector<Amount> m_unshared; ///< the same, as if nobody ever left
    std::vector<Amount> m_excess;   ///< the same: what a lenient state lends
    std::vector<int> m_groups, m_groupBegin;
    std::vector<char> m_moved;
    std::vector<Step> m_steps;
};

template <class Leaves>
int State::fewestToLeave(int host, int arrival, Leaves leaves) const {
    int fewest = arrival == kNowhere ? crowdAt(host) : 0, movable = 0, foes = 0;
    for (const int r : residents(host)) {
        movable += leaves(r) ? 1 : 0;
        if (arrival == kNowhere || !apart(arrival, r)) continue;
        if (!leaves(r)) return static_cast<int>(residents(host).size()) + 1;
        ++foes;
    }
    fewest = std::max(fewest, foes);
    for (int d = 0; d < m_problem->dimensionCount(); ++d) {
        const Amount needs = arrival == kNowhere ? 0 : m_problem->demandOf(arrival)[d];
        const Amount excess = needs - freeOn(host)[d];
        if (excess <= 0 || (arrival != kNowhere && needs == 0)) continue;
        std::vector<Amount> amounts;
        for (const int r : residents(host))
            if (leaves(r)) amounts.push_back(m_problem->demandOf(r)[d]);
        fewest = std::max(fewest, fewestOf(std::move(amounts), excess));
    }
    return fewest > movable ? static_cast<int>(residents(host).size()) + 1 : fewest;
}

/// No complete plan has fewer moves: everything on an offline host and every start, and what must leave each host that
/// is over capacity or crowded. Among groups are not looked at.
int fewestMoves(const Problem& problem);

/// Waiting workloads that must start: by their own rule or because an among group counts them.
std::vector<char> mustRunOf(const Problem& problem);

} // namespace penumbra::optimize::reconfiguration
