#pragma once

#include "remedy/exact/milp.h"

namespace penumbra::remedy::exact {

inline constexpr std::size_t kMostPlaces = 6000; ///< of a task that is solved exactly; a larger one is not asked about

/// Asks the exact solver, once a task. For one thread at a time.
class Oracle final {
public:
    /// Asks the solver for what is not known.
    explicit Oracle(Solver solver, Answers known = {}) : m_solver(std::move(solver)), m_known(std::move(known)) {}
    /// Never asks: what is not known stays so.
    static Oracle of(Answers known);

    /// No solution where the task is too large, or the solver is missing or failed. Only stopping is an error.
    base::Result<Answer> ask(const relocation::Task& task, const std::map<int, int>& leave, const base::Run& run);
    /// What was asked of it and answered.
    const Answers& answers() const { return m_used; }

private:
    Solver m_solver;
    Answers m_known, m_used;
    bool m_asks = true;
};

} // namespace penumbra::remedy::exact
