#pragma once

#include "base/json.h"

#include <string>

namespace penumbra::cli {

/// What showJson() answers, for a terminal: the counts with their amounts in readable units, or the list of `what` as a
/// table where one was asked for.
std::string showWords(const base::Json& json, const std::string& what);

} // namespace penumbra::cli
