#pragma once

#include "remedy/exact/answer.h"
#include "remedy/relocation/search.h"

#include <map>
#include <string>

namespace penumbra::remedy::exact {

/// The one number that a relocation is weighed by here: moves, with a host that has to be bought worth more than all
/// moves and a workload without a host worth more than all of both. Downtime, money and breaches do not count.
std::int64_t weightOf(const relocation::Task& task, const relocation::Cost& cost);

/// The task as a mixed-integer program in the LP format: x_W_H is 1 where workload W is on host H, u_W where it has
/// none, y_H where host H is bought. Capacity in every dimension, selectors, taints and hard anti-affinity hold. Of
/// equal hosts to be bought the first are taken first. Which order the moves have is not asked. Workloads that are no
/// subjects of the task stay. What a host that is not watched holds too much at the start, or two of a group that are
/// together there, may stay so. Of each host in `leave` at least so many subjects move, whether they come back or not;
/// z_W is 1 where one of them does. O(subjects x hosts).
std::string lpOf(const relocation::Task& task, const std::map<int, int>& leave = {});

/// How many pairs of a workload and a host that it may run on the program has to decide about.
std::size_t placesOf(const relocation::Task& task);

/// A lower bound on weightOf by volume alone: of those without a host and those that have one, no more than fit.
std::int64_t volumeBound(const relocation::Task& task);

/// What the solver is given.
struct Solver {
    std::string path = "/usr/bin/cbc"; ///< coinor-cbc
    int seconds = 5;                   ///< of processor time
    std::string directory = "/tmp";    ///< in which its files stand while it runs
};

/// Solves it in a child process, which is ended after its seconds or when the run is stopped. An error says what to do
/// where the solver is not installed, or what it answered instead of a solution.
base::Result<Solved> solve(const std::string& program, const Solver& solver, const base::Run& run);
base::Result<Solved> solve(const relocation::Task& task, const Solver& solver, const base::Run& run);

} // namespace penumbra::remedy::exact
