#pragma once

#include "model/likely.h"
#include "store/amount_history.h"

namespace penumbra::store {

/// An inventory with each `from` of the joins as its `to`. Of two facts the later one holds, and where no time says
/// which, that of `to`; what only `from` has is added. Relations and events name `to`. What both said otherwise is
/// told.
struct JoinedInventory {
    model::Inventory inventory;
    base::Problems problems;
};
/// `history` says when amounts were stated; without it those of `to` hold.
JoinedInventory joinResources(const model::Inventory& before, const std::vector<model::Join>& joins,
                              const AmountFacts& history);

} // namespace penumbra::store
