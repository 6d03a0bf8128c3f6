#pragma once

#include "base/json.h"
#include "session/drivers.h"

namespace penumbra::report {

/// `drivers --json`. Amounts in the unit of their series; the same drivers, the same bytes.
base::Json driversJson(const session::Drivers& drivers);

} // namespace penumbra::report
