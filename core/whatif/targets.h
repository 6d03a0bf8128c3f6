#pragma once

#include "base/params.h"
#include "model/world.h"

#include <functional>
#include <string>
#include <vector>

namespace penumbra::whatif {

/// Row indices that a parameter names, in row order.
using Rows = std::vector<int>;

/// The workloads of a service that exist at some moment of the window, oldest first.
Rows replicasOf(const model::World& world, int service, const base::TimeWindow& window);

/// What `service`, `workload` or neither (then every workload) of the parameters mean. Both at once is an error, and so
/// is a service without a replica.
base::Result<Rows> targetWorkloads(const model::World& world, const base::Params& params,
                                   const base::TimeWindow& window, bool allowAll);

/// Writes the given "cpu", "memory" and "gpu" parameters into amounts.
void readAmounts(const base::Params& params, model::Amounts& amounts);

/// A natural name that no row has yet: "stem-1", "stem-2", ... counted on from `next`.
std::string freeName(const std::function<bool(const std::string&)>& taken, const std::string& stem, int& next);

} // namespace penumbra::whatif
