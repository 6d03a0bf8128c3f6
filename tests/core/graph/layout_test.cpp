#include "graph/layout.h"

#include "base/rng.h"

#include <QtTest>
#include <cmath>

using namespace penumbra;

namespace {

using Edges = std::vector<std::pair<int, int>>;

graph::Layout drawn(std::size_t nodes, const Edges& edges) {
    auto layout = graph::layered(nodes, edges);
    if (!layout) qFatal("%s", layout.error().text.c_str());
    return *layout;
}

} // namespace

class LayoutTest final : public QObject {
    Q_OBJECT
private slots:
    void aChainGoesFromLeftToRight() {
        const auto layout = drawn(4, {{0, 1}, {1, 2}, {2, 3}});
        for (std::size_t i = 1; i < 4; ++i) QVERIFY(layout.nodes[i].x > layout.nodes[i - 1].x);
        QCOMPARE(layout.width, 3.0);
        QCOMPARE(layout.height, 0.0);
    }

    void anEdgeOverALayerPassesThroughIt() {
        const auto layout = drawn(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}});
        QCOMPARE(layout.ways[3].size(), 2U);
        QVERIFY(layout.ways[3][0].x < layout.ways[3][1].x);
        QVERIFY(layout.ways[0].empty());
    }

    void nothingAndLonelyNodesAreDrawn() {
        QVERIFY(drawn(0, {}).nodes.empty());
        QCOMPARE(drawn(5, {}).nodes.size(), 5U);
    }

    /// Nobody lies on anybody else nor on the way of an edge, circles and all; the same input, the same drawing.
    void nobodyLiesOnAnother() {
        base::Rng rng(7, 1);
        for (int round = 0; round < 40; ++round) {
            const int nodes = 2 + static_cast<int>(rng.below(120));
            Edges edges;
            for (int e = static_cast<int>(rng.below(200)); e > 0; --e) {
                const std::pair edge{static_cast<int>(rng.below(static_cast<std::uint32_t>(nodes))),
                                     static_cast<int>(rng.below(static_cast<std::uint32_t>(nodes)))};
                if (edge.first != edge.second) edges.push_back(edge);
            }
            const auto layout = drawn(static_cast<std::size_t>(nodes), edges);
            for (std::size_t a = 0; a < layout.nodes.size(); ++a) {
                QVERIFY(layout.nodes[a].x >= 0 && layout.nodes[a].x <= layout.width);
                QVERIFY(layout.nodes[a].y >= 0 && layout.nodes[a].y <= layout.height);
                for (std::size_t b = a + 1; b < layout.nodes.size(); ++b)
                    QVERIFY(std::abs(layout.nodes[a].x - layout.nodes[b].x) > 0.5 ||
                            std::abs(layout.nodes[a].y - layout.nodes[b].y) > 0.5);
            }
            for (const auto& way : layout.ways)
                for (const auto& point : way)
                    for (const auto& node : layout.nodes)
                        QVERIFY(std::abs(point.x - node.x) > 0.5 || std::abs(point.y - node.y) > 0.5);
            const auto again = drawn(static_cast<std::size_t>(nodes), edges);
            QVERIFY(again.nodes == layout.nodes && again.ways == layout.ways);
        }
    }
};

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
