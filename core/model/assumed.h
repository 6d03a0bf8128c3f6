#pragma once

#include "model/inventory.h"

#include <optional>

namespace penumbra::model {

/// The batch with the ids of the resources that its assumed ids (Batch::assumed) stand for; none when they are right
/// as they are. An id that the inventory or the batch itself describes is right; else it becomes that of the one
/// resource of its name, of whatever kind, which a note says. Where several have the name, its records are rejected
/// with a problem; where none has, the id stays.
std::optional<Batch> settleAssumed(const Batch& batch, const Inventory& inventory, base::Problems& problems);

} // namespace penumbra::model
