#pragma once

#include "whatif/scenario.h"

namespace penumbra::whatif {

/// Whether a change says an amount relatively, e.g. "+1.5GiB".
bool saysRelative(const model::Change& change);

/// The change of an edit with what it says relatively ("+1.5GiB") as the amount that this comes to on `base` with the
/// scheduled edits and those before it: one change, or one for each workload where they do not come to the same. As it
/// is: a change that says nothing relatively, one that does not fit, and a rollout of replicas that differ.
std::vector<model::Change> absolute(const model::World& base, std::span<const Edit> scheduled,
                                    std::span<const Edit> before, const Edit& edit);

} // namespace penumbra::whatif
