#pragma once

#include "optimize/reassignment/tables.h"

namespace penumbra::optimize::reassignment {

/// What a move changes: the cost in whole units, and what does not fit at its price.
struct Delta {
    std::int64_t cost = 0, excess = 0;
};

/// An assignment that can be changed move by move, with its cost and all that its rules need. A candidate costs
/// O(resources + balances) and changes nothing. What does not fit (capacity, and transient holds with it) is counted as
/// excess, each unit at the price of its resource: the assignment is feasible where it is 0. Conflict is asked before a
/// move; spread and dependency are held over several moves at once: move, ask `sound` for each, move back if one says
/// no.
class State final {
public:
    /// `tables` must outlive this; `assignment` is feasible.
    State(const Tables& tables, const Assignment& assignment);

    std::int64_t total() const { return m_total; }
    std::int64_t excess() const { return m_excess; }
    const Assignment& assignment() const { return m_at; }
    int at(int process) const { return m_at[index(process)]; }
    const std::vector<int>& on(int machine) const { return m_residents[index(machine)]; }

    /// Whether one of the same service stands there.
    bool conflicts(int process, int machine) const;
    /// What moving to another machine adds.
    Delta shiftDelta(int process, int machine) const;
    /// No move of the process there, nor one that puts it in the place of `leaving` (-1: nobody), adds less than this:
    /// the machine that it comes to, and the other as if all its load went. Half the work of a delta.
    Delta leastDelta(int process, int machine, int leaving) const;
    /// The same from what fits alone, less still and quicker to know.
    Delta roomDelta(int process, int machine, int leaving) const;
    /// Spread and dependency after that one move.
    bool staysSound(int process, int machine) const;

    /// Whether two processes of different machines may change places as far as conflict goes.
    bool swapConflicts(int p, int q) const;
    Delta swapDelta(int p, int q) const;

    void move(int process, int machine);
    /// What a unit of each resource that does not fit costs from now on, at least 1.
    void price(const std::vector<std::int64_t>& prices);
    /// [resource] On how many machines it does not fit.
    std::vector<int> overfull() const;
    /// Whether a machine holds more than fits.
    bool overfull(int machine) const { return m_weight[index(machine)].excess > 0; }
    /// Spread and dependency of a process's service after moves, the process having left `from`.
    bool sound(int process, int from) const;
    void reset(const Assignment& assignment);

private:
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }
    const std::int64_t* requirement(int p) const { return &m_tables.problem.requirement[index(p) * m_width]; }
    /// What a process takes from what is free on a machine: nothing transient at home, where it stays held.
    const std::int64_t* taken(int p, int m) const;
    const std::int64_t* available(int m) const { return &m_rows[index(m) * 2 * m_width]; }
    const std::int64_t* freed(int m) const { return available(m) + m_width; }
    /// Load and balance cost of a machine that loses `out` and gains `in`, and its excess.
    Delta weigh(int m, int in, int out) const;
    std::int64_t excessOf(int m, int in, int out) const;
    /// A lower bound of what moves of processes cost when `p` goes to `m` and `leaving` comes from there.
    std::int64_t leastMoves(int p, int m, int leaving) const;
    /// Move costs of all kinds but service: what being on a machine costs a process.
    std::int64_t placeCost(int p, int m) const;
    /// Change of the largest number of moved processes, two changes at once at most.
    std::int64_t serviceMoveDelta(int s, int change, int t, int other) const;
    void countMoved(int service, int change);
    void countPlace(int service, int machine, int change);
    std::size_t locatedAt(int s, int l) const {
        return index(m_tables.spread[index(s)]) * index(m_tables.locations) + index(l);
    }
    int located(int s, int l) const { return m_located[locatedAt(s, l)]; }
    int near(int s, int n) const {
        return m_near[index(m_tables.bond[index(s)]) * index(m_tables.neighbourhoods) + index(n)];
    }

    const Tables& m_tables;
    const std::size_t m_width;
    Assignment m_at;
    std::int64_t m_total = 0, m_excess = 0;
    std::vector<std::int64_t> m_price;         ///< [resource] of a unit that does not fit
    std::vector<std::int64_t> m_rows;          ///< [machine][available, free of transient holds too][resource]
    std::vector<Delta> m_weight;               ///< [machine] load and balance cost, excess
    std::vector<std::vector<int>> m_residents; ///< [machine], in any order
    std::vector<int> m_place;                  ///< of a process among the residents
    std::vector<std::uint64_t> m_taken;        ///< bits [crowd][machine]
    std::vector<int> m_located;                ///< [spread][location] processes
    std::vector<int> m_locations;              ///< [spread] locations with any
    std::vector<int> m_near;                   ///< [bond][neighbourhood] processes
    std::vector<int> m_moved;                  ///< [service] processes away from home
    std::vector<int> m_movedCount;             ///< [n] services with n processes away
    int m_mostMoved = 0;
};

} // namespace penumbra::optimize::reassignment
