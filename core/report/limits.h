#pragma once

#include "analysis/limits.h"
#include "base/json.h"

#include <string>

namespace penumbra::report {

/// `limits` in `run --json`.
base::Json limitsJson(const session::Evaluation& evaluation, const analysis::Limits& limits);

/// The same in lines for a terminal: whom a limit stops, and the hosts whose limits add up to more than they have; at
/// most `most` of each. Empty where nothing is to be said.
std::string limitLines(const session::Evaluation& evaluation, const analysis::Limits& limits, std::size_t most);

} // namespace penumbra::report
