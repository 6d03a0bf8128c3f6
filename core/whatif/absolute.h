#pragma once

#include "whatif/scenario.h"
#include "whatif/targets.h"

namespace penumbra::whatif {

/// Whether a change says an amount relatively, e.g. "+1.5GiB".
bool saysRelative(const model::Change& change);

/// The change with the amounts that each of the workloads is to have, in the order of the rows, in the place of those
/// it says: one change where they are the same for all, or one for each workload.
std::vector<model::Change> withAmounts(const model::Change& change, const model::World& world, const Rows& rows,
                                       const std::vector<model::Amounts>& amounts);

/// The change of an edit with what it says relatively ("+1.5GiB") as the amount that this comes to on `base` with the
/// scheduled edits and those before it: one change, or one for each workload where they do not come to the same. As it
/// is: a change that says nothing relatively, one that does not fit, and a rollout of replicas that differ.
std::vector<model::Change> absolute(const model::World& base, std::span<const Edit> scheduled,
                                    std::span<const Edit> before, const Edit& edit);

} // namespace penumbra::whatif
