#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::report {

/// Labels that a planner is offered, in the language of the process: "Internal", "Confidential". Any other may be
/// written.
std::vector<std::string> classifications();

/// The text as a label of every page: in one line, without blanks at its ends; may be empty. Usage error where it is
/// too long for a page's head.
base::Result<std::string> classificationFrom(std::string_view text);

} // namespace penumbra::report
