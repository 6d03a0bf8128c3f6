#pragma once

#include "analysis/overview.h"
#include "analysis/surprises.h"
#include "base/json.h"

namespace penumbra::report {

/// `overview --json`. Amounts in the unit that stands beside them.
base::Json overviewJson(const session::Evaluation& evaluation, const analysis::Overview& overview,
                        const analysis::Surprises& surprises);

} // namespace penumbra::report
