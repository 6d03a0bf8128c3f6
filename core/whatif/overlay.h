#pragma once

#include "whatif/scenario.h"

namespace penumbra::whatif {

/// Scheduled edits and a scenario's as they hold together: an enabled edit with the key of a scheduled one stands in
/// its place, the others follow.
std::vector<Edit> overlay(std::span<const Edit> scheduled, std::span<const Edit> edits);

/// The edits on top of the scheduled ones, which `planned`, made of `base`, holds already; where one of them stands in
/// the place of a scheduled one, both together on `base`. Who simulates what this makes has one order of rows.
Applied applyOver(const model::World& base, const model::World& planned, std::span<const Edit> scheduled,
                  std::span<const Edit> edits);

} // namespace penumbra::whatif
