#pragma once

#include "base/result.h"

#include <span>
#include <utility>
#include <vector>

namespace penumbra::graph {

struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

/// Where a drawing's nodes lie, in units of one layer and one place in it, from (0, 0) on.
struct Layout {
    std::vector<Point> nodes;
    std::vector<std::vector<Point>> ways; ///< per edge: the points between its ends
    double width = 0, height = 0;
};

/// In layers from left to right, most edges forwards and few of them crossing: Sugiyama's method by igraph (Eades'
/// heuristic for the layers, barycentres within them, Brandes and Köpf's coordinates). For some hundred nodes. The same
/// input gives the same drawing. Internal error where igraph fails.
base::Result<Layout> layered(std::size_t nodes, std::span<const std::pair<int, int>> edges);

} // namespace penumbra::graph
