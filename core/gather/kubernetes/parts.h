#pragma once

#include "gather/kubernetes/mirror.h"

#include <string>
#include <vector>

namespace penumbra::gather {

/// What must be told, as texts for ingest::kubernetesPart of about `size` bytes each: the objects themselves and what
/// their reader must know of the others. `budgets`: the mirror has all disruption budgets.
std::vector<std::string> partsOf(const ClusterMirror& mirror, const ClusterMirror::Changes& changes, bool budgets,
                                 std::size_t size);

} // namespace penumbra::gather
