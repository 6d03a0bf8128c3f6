#pragma once

#include "remedy/draft.h"
#include "remedy/relocation/search.h"

#include <vector>

namespace penumbra::remedy::relocation {

/// The shadow at one moment as the search sees it: a workload takes its request or the 95 % peak of its use, whichever
/// is more, so that no host is filled beyond what its residents are expected to use.
struct View {
    model::World world; ///< with those requests
    base::Time at{};
    simulate::Placement placement; ///< at that moment
    std::vector<int> homeless;     ///< that findings name
    std::vector<int> watched;      ///< hosts that findings say run out
    bool empty() const { return homeless.empty() && watched.empty(); }
};

/// The moment at which most of what moves can mend stands.
View viewOf(const Bench& bench, const Shadow& now);

/// Drafts by the search over many moves, none of which dominates another, the best first: each the draft it is given
/// with moves in an order in which every state obeys the rules. At most three.
base::Result<std::vector<Draft>> searchMoves(const Bench& bench, const Draft& draft, const Shadow& now, int rounds,
                                             const base::Run& run);

} // namespace penumbra::remedy::relocation
