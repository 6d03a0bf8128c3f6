#pragma once

#include "model/inventory.h"

namespace penumbra::store {

/// What a batch's resources, relations and events make of an inventory, with the outcome of each record: model::merge()
/// with an account. A record counts as stored when it changed something that stays changed, so the same batch again is
/// all duplicates.
struct MergedBatch {
    model::Inventory inventory;
    model::Accounting accounting; ///< without `read`
    base::Problems problems;
};
MergedBatch mergeBatch(const model::Inventory& before, const model::Batch& batch);

} // namespace penumbra::store
