#pragma once

#include "planning/judgement.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::ask {

using planning::Judgement;

/// Going back at one moment in the middle of a change: what is in force then ends at once, what has not begun does not
/// begin.
struct Return {
    base::Time at{};
    int moves = 0;    ///< workloads that go to another host for it
    int restarts = 0; ///< replicas that start again or restart
    base::Duration p50{}, p95{};
    std::string broken; ///< why it is not possible, to go on in a sentence; empty: it is
    bool feasible() const { return broken.empty(); }
};

struct WayBack {
    Return asked;
    std::vector<std::string> begun, ahead, over; ///< of the edits, in words, at that moment
    std::vector<Return> later;                   ///< at each later change of the fleet while any of it is in force
    std::optional<base::Time> noReturn; ///< from then on it is not possible, first; nothing: within the horizon it is
    std::optional<base::Time> endsAt;   ///< when all that is in force then has ended by itself
    Judgement judgement;                ///< of what then stays of the scenario
};

inline constexpr std::size_t kMostReturns = 24; ///< later moments that are tried

/// Going back at that moment alone, as wayBack() has it.
base::Result<Return> returnAt(const session::Evaluation& evaluation, const std::vector<std::string>& keys,
                              base::Time at, const base::Run& run);

/// Whether the edits can be taken back at that moment, and until when. Nobody may be left without a host and no service
/// lost, until it is done at P95, that would be well had they never begun or is well if they stay; no move may be
/// refused and no further host hold more than it has; an edit that is for good, such as a host that leaves, cannot be
/// taken back at all, and a failure or a load is nothing to take back. Moves and restarts follow one another, an edit
/// with neither takes 30 s; see remedy/steps.h. Usage error for a moment outside the computed future.
base::Result<WayBack> wayBack(const session::Evaluation& evaluation, const std::vector<std::string>& keys,
                              base::Time at, const base::Run& run);

} // namespace penumbra::ask
