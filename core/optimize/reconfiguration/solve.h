#pragma once

#include "base/run.h"
#include "optimize/reconfiguration/problem.h"

namespace penumbra::optimize::reconfiguration {

/// What a plan leaves undone, and why. One of the two is kNowhere.
struct Unmet {
    int workload = kNowhere; ///< stays where it may not stay, or goes on waiting
    int host = kNowhere;     ///< stays over capacity, or goes on holding two that must be apart
    std::string why;         ///< goes on after the name: "finds no host: of 12 hosts that it may use 9 lack cpu"
};

struct Reconfiguration {
    std::vector<Move> moves; ///< by start; no state on the way breaks a rule that was kept
    std::vector<Unmet> unmet;
    int searches = 0;
    bool complete() const { return unmet.empty(); }
};

/// Repairs the placement with few moves: only what a rule drives away moves, and others only to make room for it. An
/// incomplete answer is not proof that there is none. Deterministic for a seed; an Input error when the problem is not
/// valid, Cancelled when stopped.
///
/// Moves are found as a sequence, each valid when it is made, so that no cycle of moves that wait for one another can
/// come up and each workload moves at most once; then they are made parallel. (Entropy and BtrPlace choose targets
/// first and pass through a third host when the actions form a cycle: Hermenier et al., VEE 2009.)
base::Result<Reconfiguration> solve(const Problem& problem, const base::Run& run);

} // namespace penumbra::optimize::reconfiguration
