#pragma once

#include "risk/tolerance.h"
#include "views/hour_strip.h"

namespace penumbra::pages {

/// A row of the strip: in which hours one loss leaves a workload without a host, and in which it overloads.
views::HourRow hourRow(const risk::Tolerance& tolerance);

} // namespace penumbra::pages
