#pragma once

#include "remedy/tally.h"

namespace penumbra::remedy {

/// More stands with the plan than without it: whatever it ends, it is a trade and no mend. Every word about the plan
/// says so.
inline bool isTrade(const Tally& tally) { return tally.added > tally.mended; }

} // namespace penumbra::remedy
