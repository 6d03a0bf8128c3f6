#pragma once

#include "base/time.h"
#include "base/units.h"

#include <vector>

namespace penumbra::report {

/// The distance of marks on an axis from 0 to `most`: 1, 2, 2.5 or 5 times a power of ten, or of 1024 for bytes, so
/// that about five fit.
double axisStep(double most, base::Unit unit);
/// Whole days or hours between the two moments, `most` at most.
std::vector<base::Time> axisTimes(base::Time from, base::Time to, int most);

} // namespace penumbra::report
