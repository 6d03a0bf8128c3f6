#include "graph/layout.h"

#include "base/text.h"

#include <algorithm>
#include <igraph/igraph.h>
#include <map>

namespace penumbra::graph {

namespace {

constexpr igraph_integer_t kRounds = 100; ///< of reordering within the layers, igraph's default

/// igraph's values, let go again.
struct OwnedVector {
    igraph_vector_int_t v{};
    OwnedVector() { igraph_vector_int_init(&v, 0); }
    ~OwnedVector() { igraph_vector_int_destroy(&v); }
    OwnedVector(const OwnedVector&) = delete;
    OwnedVector& operator=(const OwnedVector&) = delete;
};
struct OwnedMatrix {
    igraph_matrix_t m{};
    OwnedMatrix() { igraph_matrix_init(&m, 0, 0); }
    ~OwnedMatrix() { igraph_matrix_destroy(&m); }
    OwnedMatrix(const OwnedMatrix&) = delete;
    OwnedMatrix& operator=(const OwnedMatrix&) = delete;
};
struct OwnedGraph {
    igraph_t g{};
    bool made = false;
    OwnedGraph() = default;
    ~OwnedGraph() {
        if (made) igraph_destroy(&g);
    }
    OwnedGraph(const OwnedGraph&) = delete;
    OwnedGraph& operator=(const OwnedGraph&) = delete;
};

Point pointOf(const OwnedMatrix& matrix, igraph_integer_t row) { // igraph's layers lie one below the other
    return {MATRIX(matrix.m, row, 1), MATRIX(matrix.m, row, 0)};
}

/// The points of an edge: those that igraph put where it passes through a layer, in their order.
std::vector<Point> wayOf(const std::vector<std::pair<igraph_integer_t, igraph_integer_t>>& parts, int from, int to,
                         const OwnedMatrix& places) {
    std::map<igraph_integer_t, igraph_integer_t> next(parts.begin(), parts.end());
    std::vector<Point> way;
    for (auto at = next.find(from); at != next.end() && at->second != to && way.size() < parts.size();
         at = next.find(at->second))
        way.push_back(pointOf(places, at->second));
    return way;
}

/// igraph sometimes puts two nodes of a layer into one place: those after it are moved on.
void spread(std::vector<Point>& nodes) {
    std::map<double, std::vector<Point*>> layers;
    for (auto& node : nodes) layers[node.x].push_back(&node);
    for (auto& [x, layer] : layers) {
        std::stable_sort(layer.begin(), layer.end(), [](const Point* a, const Point* b) { return a->y < b->y; });
        for (std::size_t i = 1; i < layer.size(); ++i) layer[i]->y = std::max(layer[i]->y, layer[i - 1]->y + 1);
    }
}

} // namespace

base::Result<Layout> layered(std::size_t nodes, std::span<const std::pair<int, int>> edges) {
    igraph_set_error_handler(igraph_error_handler_ignore); // of this thread; errors are returned
    OwnedVector ends, origin;
    for (const auto& [from, to] : edges) {
        igraph_vector_int_push_back(&ends.v, from);
        igraph_vector_int_push_back(&ends.v, to);
    }
    OwnedGraph graph, extended;
    OwnedMatrix places;
    graph.made =
        igraph_create(&graph.g, &ends.v, static_cast<igraph_integer_t>(nodes), IGRAPH_DIRECTED) == IGRAPH_SUCCESS;
    if (!graph.made) return base::failInternal(PENUMBRA_SAY("Problem", "The graph could not be made for drawing.")());
    extended.made = igraph_layout_sugiyama(&graph.g, &places.m, &extended.g, &origin.v, nullptr, 1, 1, kRounds,
                                           nullptr) == IGRAPH_SUCCESS;
    if (!extended.made) return base::failInternal(PENUMBRA_SAY("Problem", "The graph could not be laid out.")());

    Layout out;
    for (std::size_t i = 0; i < nodes; ++i) out.nodes.push_back(pointOf(places, static_cast<igraph_integer_t>(i)));
    spread(out.nodes);
    std::vector<std::vector<std::pair<igraph_integer_t, igraph_integer_t>>> parts(edges.size());
    for (igraph_integer_t e = 0; e < igraph_ecount(&extended.g); ++e) {
        igraph_integer_t from = 0, to = 0;
        igraph_edge(&extended.g, e, &from, &to);
        parts[static_cast<std::size_t>(VECTOR(origin.v)[e])].push_back({from, to});
    }
    for (std::size_t e = 0; e < edges.size(); ++e)
        out.ways.push_back(wayOf(parts[e], edges[e].first, edges[e].second, places));
    Point least{}, most{};
    const auto each = [&](auto visit) {
        for (auto& p : out.nodes) visit(p);
        for (auto& way : out.ways)
            for (auto& p : way) visit(p);
    };
    if (!out.nodes.empty()) least = most = out.nodes.front();
    each([&](const Point& p) {
        least = {std::min(least.x, p.x), std::min(least.y, p.y)};
        most = {std::max(most.x, p.x), std::max(most.y, p.y)};
    });
    each([&](Point& p) { p = {p.x - least.x, p.y - least.y}; });
    out.width = most.x - least.x;
    out.height = most.y - least.y;
    return out;
}

} // namespace penumbra::graph
