#pragma once

#include "optimize/reconfiguration/problem.h"

#include <map>
#include <string>

namespace penumbra::optimize::reconfiguration {

/// How often a plan breaks a rule, on the way and at the end, by what is broken; empty: it keeps them all. A host that
/// is over capacity or holds two of a group at the start may only get better. Plain and apart from the solver, which it
/// judges. O(moves x log moves) and one look at every rule.
std::map<std::string, int> violations(const Problem& problem, const std::vector<Move>& moves);

} // namespace penumbra::optimize::reconfiguration
