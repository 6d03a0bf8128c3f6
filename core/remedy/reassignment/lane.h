#pragma once

#include "base/rng.h"
#include "base/run.h"
#include "remedy/reassignment/state.h"

namespace penumbra::remedy::reassignment {

/// One annealing search: tries random candidates and takes those that cost less or not much more than where it stands.
class Lane final {
public:
    Lane(const Tables& tables, std::uint64_t seed, std::uint64_t stream);

    /// Tries `steps` candidates; one that adds a temperature's worth is taken with chance 1/e.
    void anneal(int steps, double temperature, const base::Run& run);
    void restart(const Assignment& assignment) { m_state.reset(assignment); }

    const State& state() const { return m_state; }
    const Assignment& best() const { return m_best; }
    std::int64_t bestCost() const { return m_bestCost; }
    std::int64_t evaluations() const { return m_evaluations; }
    /// The mean of what random feasible moves change.
    double usualChange(int tries);

private:
    int anyProcess() { return static_cast<int>(m_rng.below(static_cast<std::uint32_t>(m_tables.problem.processes()))); }
    int anyMachine() { return static_cast<int>(m_rng.below(static_cast<std::uint32_t>(m_tables.problem.machines()))); }
    std::int64_t allowance();
    void shift();
    void swap();
    void eject(int p, int m);
    void noteBest();

    const Tables& m_tables;
    State m_state;
    base::Rng m_rng;
    Assignment m_best;
    std::int64_t m_bestCost = 0;
    std::int64_t m_evaluations = 0;
    double m_temperature = 0;
    std::vector<int> m_changed; ///< processes moved since the best was written down
    bool m_bestIsOld = false;
};

} // namespace penumbra::remedy::reassignment
