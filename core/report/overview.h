#pragma once

#include "base/json.h"
#include "session/overview.h"

namespace penumbra::report {

/// `overview --json`. Amounts in the unit that stands beside them.
base::Json overviewJson(const session::Evaluation& evaluation, const session::Overview& overview);

} // namespace penumbra::report
