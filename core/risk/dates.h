#pragma once

#include "risk/finding.h"
#include "simulate/exceedance.h"

namespace penumbra::risk {

/// Sets how probable the finding is and when, with `until` the last step from its date on in which a share of the
/// paths that is no less than the threshold exceeds (`exceed` by step). Some path does. The answer is the step of `at`.
int setDates(Finding& finding, const simulate::Exceedance& first, const std::vector<float>& exceed,
             const base::TimeGrid& grid, double threshold);

} // namespace penumbra::risk
