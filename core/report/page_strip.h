#pragma once

#include "base/json.h"
#include "report/page.h"

namespace penumbra::report {

/// Which losses are survived while the plan is carried out, hour by hour: at most as many fields a row as fit the first
/// page. Without rows where nothing could be tried; its words then say why.
PageStrip stripOf(const Document& document);
/// The strip as stretches of time, for whom sees no colours.
PageTable stripTable(const PageStrip& strip);

/// The member `tolerance` of the plan: the same, step by step.
base::Json stripJson(const Document& document);

} // namespace penumbra::report
