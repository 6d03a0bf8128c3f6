#pragma once

#include "views/painted_parts.h"

#include <QGraphicsView>
#include <vector>

namespace penumbra::views {

struct GraphNode {
    enum class Shape { Service, Workload, Host, Group };
    enum class Tone { Plain, Warning, Critical };
    QString title, note, hint;
    Shape shape = Shape::Service;
    Tone tone = Tone::Plain;
    bool focus = false;
    int hop = -1;  ///< of a failure; it is shown in its tone from reveal(hop) on
    QPointF place; ///< layer and row
};

struct GraphEdge {
    int from = -1, to = -1;
    bool dashed = false;
    std::vector<QPointF> way; ///< between its ends
};

/// Boxes in layers from left to right and what ties them. The wheel zooms, dragging pans; the keys walk along the ties:
/// left and right to a neighbour, up and down within the layer, Return opens. A tone never comes without a sign.
class GraphView final : public QGraphicsView, public PaintedParts {
    Q_OBJECT
public:
    explicit GraphView(QWidget* parent = nullptr);
    /// The `current` box stands in the middle where not all of them can be read at once.
    void setGraph(std::vector<GraphNode> nodes, std::vector<GraphEdge> edges, int current = -1);
    const std::vector<GraphNode>& nodes() const { return m_nodes; }
    void setCurrent(int node);
    int current() const { return m_current; }
    /// Failures are shown up to this hop.
    void reveal(int hop);
    int revealed() const { return m_revealed; }
    void fit();                     ///< shows all of it
    QPoint placeOf(int node) const; ///< its middle, in the viewport
    QString wholeText() const override;
    int partCount() const override { return static_cast<int>(m_nodes.size()); }
    QString partName(int node) const override;
    QString partHint(int node) const override { return m_nodes[static_cast<std::size_t>(node)].hint; }
    QRect partPlace(int node) const override;
    int currentPart() const override { return m_current; }
    void choosePart(int node) override { choose(node); }

signals:
    void picked(int node);
    void opened(int node);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    class NodeItem;
    class EdgeItem;
    int nodeAt(const QPoint& at) const;
    void choose(int node);
    /// The neighbour nearest in the direction: along the ties, or in the same layer.
    int neighbour(int dx, int dy) const;
    void zoom(double factor);
    void scaleTo(double scale);
    void showAll();
    void settle();      ///< shows all, or as much of it as can be read
    void showCurrent(); ///< wherever one has scrolled

    std::vector<GraphNode> m_nodes;
    std::vector<GraphEdge> m_edges;
    int m_current = -1;
    int m_revealed = 1'000'000;
    bool m_fits = true; ///< nobody zoomed since it was shown
};

} // namespace penumbra::views
