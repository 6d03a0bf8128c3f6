#pragma once

#include "base/json.h"
#include "session/session.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// Every promise of the evaluation with its margin and the way to the hop that costs most at its tightest moment.
base::Json promisesJson(const session::Evaluation& evaluation);

/// The same in one sentence each.
std::vector<std::string> promiseLines(const session::Evaluation& evaluation);

} // namespace penumbra::report
