#pragma once

#include "report/page.h"

namespace penumbra::report {

/// The chart of the limiting resource under the scenario; empty where nothing limits.
PageChart makeChart(const Document& document);

/// The forecast of any series of the evaluation, without a title, history and marks.
PageChart chartOf(const session::Evaluation& evaluation, const simulate::UsageSeries& series);

} // namespace penumbra::report
