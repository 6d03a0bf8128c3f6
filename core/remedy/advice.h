#pragma once

#include "remedy/exact/answer.h"
#include "remedy/remedy.h"

#include <string>
#include <vector>

namespace penumbra::remedy {

/// A strategy without a plan, and why.
struct Declined {
    std::string strategy; ///< id of the planner
    std::string title;
    std::string reason; ///< whole sentences
    bool operator==(const Declined&) const = default;
};

/// What a plan's strategy cannot mend and why.
struct Caveat {
    std::string planId;
    std::string text; ///< whole sentences
    bool operator==(const Caveat&) const = default;
};

/// Plans, and an honest answer from every strategy that has none.
struct Advice {
    std::vector<Plan> plans;
    std::vector<Caveat> caveats;
    std::vector<Declined> declined;
    exact::Answers answers; ///< of the exact solver, where the input has an oracle: with them the same plans come out
    bool operator==(const Advice&) const = default;
};

/// Runs the named strategies (all when empty), evaluates each plan like any scenario and checks that no intermediate
/// state breaks a rule that held before. Plans that are the same as another or dominated by one are declined. Sorted by
/// ranksBefore.
base::Result<Advice> advise(const Input& input, const std::vector<std::string>& strategies, const base::Run& run);

} // namespace penumbra::remedy
