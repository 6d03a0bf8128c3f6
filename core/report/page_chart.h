#pragma once

#include "report/page.h"

namespace penumbra::report {

/// The chart of the limiting resource under the scenario; empty where nothing limits.
PageChart makeChart(const Document& document);

} // namespace penumbra::report
