#pragma once

#include "base/json.h"
#include "upkeep/sources.h"

#include <string>
#include <vector>

namespace penumbra::cli {

/// How sources do, one paragraph each: phase, interval with its reason, cost, lag, what went wrong last.
std::string sourceWords(const std::vector<gather::SourceState>& states, base::Time now);
base::Json toJson(const gather::SourceState& state, base::Time now);

} // namespace penumbra::cli
