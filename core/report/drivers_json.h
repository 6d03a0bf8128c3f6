#pragma once

#include "analysis/drivers.h"
#include "base/json.h"

namespace penumbra::report {

/// `drivers --json`. Amounts in the unit of their series; the same drivers, the same bytes.
base::Json driversJson(const analysis::Drivers& drivers);

} // namespace penumbra::report
