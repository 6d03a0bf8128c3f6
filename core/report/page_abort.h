#pragma once

#include "base/json.h"
#include "report/page.h"

namespace penumbra::report {

/// When ops stop and go back, the tightest first: one line each; then what they rest on.
PageList abortList(const Document& document);
/// The same as a table with every number.
PageSection abortSection(const Document& document);

/// The member `abort_criteria` of the plan.
base::Json abortJson(const Document& document);
/// The member `abort_summary`: how many joint paths trip them though all goes as predicted.
base::Json abortSummaryJson(const Document& document);

} // namespace penumbra::report
