#pragma once

#include "base/json.h"
#include "report/page.h"

namespace penumbra::report {

/// When ops stop for the sake of a service: one line each.
std::vector<std::string> serviceAbortLines(const Document& document);
/// The same as rows of abortSection()'s table.
std::vector<std::vector<std::string>> serviceAbortRows(const Document& document);
/// The member `service_abort_criteria` of the plan.
base::Json serviceAbortJson(const Document& document);

/// "step 3 and change 1": works as the page calls them, by their ids.
std::string sayWorks(const std::vector<std::string>& works);

} // namespace penumbra::report
