#pragma once

#include "risk/finding.h"

#include <vector>

namespace penumbra::risk {

/// The base had it: the same thing, in all of its hours, and no less probable where it is a matter of chance. O(base).
bool hadBefore(const Finding& finding, const std::vector<Finding>& base);

} // namespace penumbra::risk
