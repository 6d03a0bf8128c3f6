#include "print/graph_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace penumbra::print {

namespace {

constexpr double kPlace = 21, kTallestGraph = 420;  ///< height of a place, of the whole
constexpr double kBoxHeight = 15, kWidestBox = 118; ///< of a box
constexpr double kShare = 0.68;                     ///< of a layer that its box takes
constexpr double kTip = 5;                          ///< length of an arrow's head

double placeHeight(const report::PageGraph& graph) { return std::min(kPlace, kTallestGraph / (graph.height + 1)); }

/// Where layers and places lie within the room.
struct Frame {
    Frame(const QRectF& room, const report::PageGraph& graph)
        : place(placeHeight(graph)), boxHeight(std::min(kBoxHeight, place - 3)), origin(room.topLeft()) {
        layer = std::min(room.width() / (graph.width + 1), kWidestBox / kShare);
        boxWidth = layer * kShare;
    }
    QRectF box(double x, double y) const {
        return {origin.x() + x * layer, origin.y() + 4 + y * place, boxWidth, boxHeight};
    }
    double place, boxHeight, layer = 0, boxWidth = 0;
    QPointF origin;
};

QPen penOf(const Ink& ink, bool hard, double width) {
    QPen pen(ink.text, width);
    if (!hard) pen.setStyle(Qt::DashLine);
    return pen;
}

void paintEdge(QPainter& painter, const Frame& frame, const report::PageGraph& graph,
               const report::PageGraph::Edge& edge, const Ink& ink) {
    const auto &from = graph.nodes[static_cast<std::size_t>(edge.from)],
               &to = graph.nodes[static_cast<std::size_t>(edge.to)];
    const auto begin = frame.box(from.x, from.y), end = frame.box(to.x, to.y);
    const bool forwards = to.x >= from.x;
    QPainterPath path(QPointF(forwards ? begin.right() : begin.left(), begin.center().y()));
    for (const auto& [x, y] : edge.way) path.lineTo(frame.box(x, y).center());
    const QPointF tip(forwards ? end.left() : end.right(), end.center().y());
    path.lineTo(tip);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(ink, edge.hard, 0.7));
    painter.drawPath(path);
    const double back = forwards ? -kTip : kTip;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.text);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(back, -2.5), tip + QPointF(back, 2.5)}));
}

void paintNode(QPainter& painter, const Frame& frame, const report::PageGraph::Node& node, const Ink& ink) {
    using Role = report::PageGraph::Role;
    const auto box = frame.box(node.x, node.y);
    painter.setPen(penOf(ink, node.role != Role::Soft, 0.8));
    painter.setBrush(node.role == Role::Touched ? ink.band80 : QColor(Qt::white));
    painter.drawRoundedRect(box, 2, 2);
    setFont(painter, frame.boxHeight < 11 ? 6 : 7, node.role == Role::Touched);
    painter.setPen(ink.text);
    const auto name = painter.fontMetrics().elidedText(QString::fromStdString(node.name), Qt::ElideMiddle,
                                                       static_cast<int>(box.width()) - 6);
    painter.drawText(box, Qt::AlignCenter, name);
}

} // namespace

double graphHeight(const report::PageGraph& graph) { return (graph.height + 1) * placeHeight(graph) + 8; }

void paintGraph(QPainter& painter, const QRectF& room, const report::PageGraph& graph, const Ink& ink) {
    const Frame frame(room, graph);
    for (const auto& edge : graph.edges) paintEdge(painter, frame, graph, edge, ink);
    for (const auto& node : graph.nodes) paintNode(painter, frame, node, ink);
    painter.setBrush(Qt::NoBrush);
}

} // namespace penumbra::print
