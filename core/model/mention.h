#pragma once

#include "model/inventory.h"

#include <string_view>

namespace penumbra::model {

/// The first resource of the inventory whose id stands in a sentence, e.g. "host/db-01"; null where none does.
const Resource* mentioned(const Inventory& inventory, std::string_view sentence);

} // namespace penumbra::model
