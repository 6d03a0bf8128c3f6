#pragma once

#include "base/json.h"
#include "session/overview.h"
#include "session/surprises.h"

namespace penumbra::report {

/// `overview --json`. Amounts in the unit that stands beside them.
base::Json overviewJson(const session::Evaluation& evaluation, const session::Overview& overview,
                        const session::Surprises& surprises);

} // namespace penumbra::report
