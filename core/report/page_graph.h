#pragma once

#include "report/page.h"

#include <optional>
#include <string>

namespace penumbra::report {

/// The services that the work touches and those that depend on them, drawn from left to right; the nearest ones where
/// there are many. Nothing where nobody depends on what is touched.
std::optional<PageGraph> blastGraph(const Document& document);

/// The same as an SVG element, as svgChart() makes one.
std::string svgGraph(const PageGraph& graph, const std::string& id);

} // namespace penumbra::report
