#pragma once

#include "base/run.h"
#include "optimize/reassignment/dice.h"
#include "optimize/reassignment/prices.h"
#include "optimize/reassignment/state.h"

namespace penumbra::optimize::reassignment {

/// How a lane weighs a candidate in a round.
struct Mood {
    double temperature = 1; ///< a candidate that adds this much is taken with chance 1/e
    double tolerance = 0;   ///< the share of machines that may be overfull of a resource
    double urge = 2;        ///< where none may: how many times dearer what is overfull becomes
    double strictness = 0;  ///< what does not fit against the load, for lanes whose prices do not follow; 0: they do
};

/// One annealing search (Kirkpatrick, Gelatt, Vecchi: "Optimization by simulated annealing", Science 1983; for this
/// problem Portal, Ritt, Borba, Buriol: "Simulated annealing for the machine reassignment problem", Annals of
/// Operations Research 2016). It wanders through assignments that do not fit everywhere, at a price, since what is
/// strictly feasible hangs together poorly; the best one written down is always feasible.
class Lane final {
public:
    /// With prices that follow what does not fit, or go by the strictness of the mood alone.
    Lane(const Tables& tables, std::uint64_t seed, std::uint64_t stream, bool follows);

    /// Prices anew: a process of usual size that does not fit costs one temperature.
    void start(double temperature);
    /// Tries `steps` candidates.
    void anneal(int steps, const Mood& mood, const base::Run& run);
    /// Stands where another lane stands, with its prices.
    void join(const Lane& other);
    bool follows() const { return m_follows; }
    /// Goes on from what fits and through nothing else: moves processes off overfull machines, home if need be, and
    /// where that does not do, stands where the best one stood.
    void settle(const base::Run& run);
    /// Cost and excess of where it stands, at its prices.
    double weighed() const;

    /// What does not fit where it stands, at its prices.
    std::int64_t excess() const { return m_state.excess(); }

    const Assignment& best() const { return m_best; }
    std::int64_t bestCost() const { return m_bestCost; }
    std::int64_t evaluations() const { return m_evaluations; }
    /// The mean of what random moves change, over `tries` of them.
    double usualChange(int tries);

private:
    int anyProcess() { return m_dice.below(m_tables.problem.processes()); }
    int weightyProcess();
    int processLike(int p);
    double weighed(const Delta& delta) const {
        return static_cast<double>(delta.cost) + static_cast<double>(delta.excess);
    }
    /// So much more that it would be taken once in half a thousand million times.
    bool hopeless(double more) const { return more > 20 * m_mood.temperature; }
    bool hopelessAt(int p, int m, int leaving) const;
    bool accepts(const Delta& delta);
    void mend(const base::Run& run);
    bool relieve(int m);
    bool sendHome(int m);
    void lead();
    void shift();
    void swap();
    void noteMoved(int p);
    void noteBest();

    const Tables& m_tables;
    State m_state;
    Prices m_prices;
    bool m_follows;
    Dice m_dice;
    Mood m_mood;
    int m_weighty = 1; ///< so many of the biggest processes matter at this temperature
    Assignment m_best;
    std::int64_t m_bestCost = 0;
    std::int64_t m_evaluations = 0;
    std::vector<int> m_moved; ///< since the best was written down; one more than there are processes: too many
};

} // namespace penumbra::optimize::reassignment
