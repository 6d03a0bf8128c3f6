#pragma once

#include "report/page.h"

#include <string>
#include <string_view>

namespace penumbra::report {

/// Text that HTML and SVG show as it is, also within an attribute.
std::string htmlText(std::string_view text);

/// The page's chart as an SVG element with a title and a description for who cannot see it; its colours are the custom
/// properties of the page around it. `id` is its own in that page. Empty where there is nothing to draw.
std::string svgChart(const PageChart& chart, const std::string& id);

/// What the chart shows at a few moments of the horizon, as texts: history and forecast in words.
PageTable chartTable(const PageChart& chart);

} // namespace penumbra::report
