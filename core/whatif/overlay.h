#pragma once

#include "whatif/scenario.h"

namespace penumbra::whatif {

/// Scheduled edits and a scenario's as they hold together: an enabled edit with the key of a scheduled one stands in
/// its place, the others follow.
std::vector<Edit> overlay(std::span<const Edit> scheduled, std::span<const Edit> edits);

} // namespace penumbra::whatif
