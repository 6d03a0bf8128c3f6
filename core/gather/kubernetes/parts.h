#pragma once

#include "gather/kubernetes/mirror.h"

#include <functional>
#include <string>

namespace penumbra::gather {

/// Some 5,000 pods: far below the limits of the reading child.
inline constexpr std::size_t kPartSize = std::size_t{4} << 20;

/// Calls take() with what must be told, in texts for ingest::PartReader of about `size` bytes each: the objects
/// themselves and what their reader must know of the others. `budgets`: the mirror has all disruption budgets.
void forEachPart(const ClusterMirror& mirror, const ClusterMirror::Changes& changes, bool budgets, std::size_t size,
                 const std::function<void(std::string part)>& take);

} // namespace penumbra::gather
