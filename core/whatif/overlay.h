#pragma once

#include "whatif/scenario.h"

namespace penumbra::whatif {

/// Scheduled edits and a scenario's as they hold together: an enabled edit with the key of a scheduled one stands in
/// its place, the others follow.
std::vector<Edit> overlay(std::span<const Edit> scheduled, std::span<const Edit> edits);

/// The scheduled edits in whose place none of a scenario's stands.
std::vector<Edit> unreplaced(std::span<const Edit> scheduled, std::span<const Edit> edits);

/// Edits that begin with the scheduled ones, each or another in its place, as overlay() makes them, on `base`: going on
/// from `planned`, which holds the scheduled ones already, where all of these stand unchanged. Who simulates what this
/// makes has one order of rows.
Applied applyOver(const model::World& base, const model::World& planned, std::span<const Edit> scheduled,
                  std::span<const Edit> overlaid);

} // namespace penumbra::whatif
