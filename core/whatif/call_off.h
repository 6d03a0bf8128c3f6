#pragma once

#include "model/batch.h"
#include "model/inventory.h"

#include <string_view>

namespace penumbra::whatif {

/// How the source of such a batch begins.
inline constexpr const char* kCallOffSource = "call-off of ";

/// The batch that calls a planned event off, by its name or id: it keeps its id and an empty window, so nothing of it
/// is applied any more and history can tell. A usage error where no planned event of that name is still to come or
/// under way, or several are; of another scheduled event, that its source must say so.
base::Result<model::Batch> callOff(const model::Inventory& live, std::string_view name, base::Time now);

} // namespace penumbra::whatif
