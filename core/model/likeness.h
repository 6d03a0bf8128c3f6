#pragma once

#include "model/world.h"

namespace penumbra::model {

/// Whether the two worlds have the same rows and differ in nothing but how much is asked of them: the demand changes of
/// workloads and the request changes of services. O(rows), less what they share.
bool differOnlyInDemand(const World& a, const World& b);

} // namespace penumbra::model
