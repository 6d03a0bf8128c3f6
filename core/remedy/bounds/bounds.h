#pragma once

#include "remedy/draft.h"

namespace penumbra::remedy::bounds {

/// Writes into a complete plan what is proved about its moves and its purchase, where it has any: Plan::bounds. The
/// bound on moves holds for every plan that has the same other steps and mends the same findings by the same moment: it
/// comes from what the engine places and simulates, not from how the plan was found. One evaluation where the plan has
/// steps that are no moves.
base::Result<void> addBounds(const Bench& bench, Plan& plan, const base::Run& run);

/// "5 moves; at least 4 are needed (gap 1)." `why` says why no bound, or no better one, is known.
std::string sayMoves(int moves, std::optional<int> least, const std::string& why);

} // namespace penumbra::remedy::bounds
