#pragma once

#include "base/json.h"
#include "remedy/plan.h"
#include "store/workspace.h"

#include <optional>

namespace penumbra::session {

base::Json toJson(const remedy::PriceBook& prices);
/// A price is a number, a band or null; one that is absent or null is not stated. What is wrong is an error that names
/// it.
base::Result<remedy::PriceBook> pricesFromJson(const base::Json& json);

/// The price book that the workspace keeps; nothing: the default one.
base::Result<std::optional<remedy::PriceBook>> readPrices(const store::Workspace& workspace);
/// Nothing takes it back to the default one.
base::Result<void> keepPrices(store::Workspace& workspace, const std::optional<remedy::PriceBook>& prices,
                              base::Time now);

} // namespace penumbra::session
