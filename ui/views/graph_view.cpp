#include "views/graph_view.h"

#include "views/theme.h"

#include <QGraphicsItem>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionGraphicsItem>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::views {

namespace {

constexpr QSizeF kBox{168, 40};
constexpr double kLayer = 216, kRow = 54; ///< from one box to the next
constexpr double kPad = 8;
constexpr double kLeastScale = 0.15, kMostScale = 2.5;
constexpr double kReadable = 0.66; ///< the scale below which texts are too small
constexpr double kDetail = 0.45;   ///< the scale below which boxes say their title alone
constexpr double kArrow = 7;
constexpr int kMargin = 60; ///< pixels that stay visible around the current box

QPointF middleOf(const QPointF& place) { return {place.x() * kLayer, place.y() * kRow}; }

QRectF boxOf(const QPointF& place) { return {middleOf(place) - QPointF(kBox.width() / 2, kBox.height() / 2), kBox}; }

QString signOf(GraphNode::Tone tone) {
    return tone == GraphNode::Tone::Critical  ? QStringLiteral("\u25b2 ")
           : tone == GraphNode::Tone::Warning ? QStringLiteral("\u25c6 ")
                                              : QString();
}

} // namespace

class GraphView::NodeItem final : public QGraphicsItem {
public:
    NodeItem(const GraphView& view, int node) : m_view(view), m_node(node) { setZValue(1); }
    QRectF boundingRect() const override { return boxOf(one().place).adjusted(-4, -4, 4, 4); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override;

private:
    const GraphNode& one() const { return m_view.m_nodes[static_cast<std::size_t>(m_node)]; }
    const GraphView& m_view;
    int m_node;
};

void GraphView::NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    const auto& colors = colorsOf(&m_view);
    const auto& node = one();
    const bool known = node.hop <= m_view.m_revealed;
    const auto tone = known ? node.tone : GraphNode::Tone::Plain;
    const auto line = tone == GraphNode::Tone::Critical  ? colors.critical
                      : tone == GraphNode::Tone::Warning ? colors.warning
                      : node.focus                       ? colors.accent
                                                         : colors.control;
    const auto box = boxOf(node.place);
    const double radius = node.shape == GraphNode::Shape::Service    ? 18
                          : node.shape == GraphNode::Shape::Workload ? 6
                                                                     : 1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(mix(colors.surface, line, tone == GraphNode::Tone::Plain ? (node.focus ? 0.12 : 0) : 0.2));
    painter->setPen(QPen(line, node.focus || tone != GraphNode::Tone::Plain ? 2 : 1.2));
    if (node.shape == GraphNode::Shape::Group) painter->drawRect(box.translated(3, 3));
    painter->drawRoundedRect(box, radius, radius);
    if (m_view.m_current == m_node) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_view.hasFocus() ? colors.accent : colors.text, 2));
        painter->drawRoundedRect(box.adjusted(-3, -3, 3, 3), radius + 2, radius + 2);
    }
    const bool detail =
        option->levelOfDetailFromTransform(painter->worldTransform()) >= kDetail && !node.note.isEmpty();
    const auto inner = box.adjusted(kPad + radius / 4, 3, -kPad - radius / 4, -3);
    painter->setFont(fontOf(TextRole::Body));
    painter->setPen(colors.text);
    painter->drawText(
        inner, (detail ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignHCenter,
        painter->fontMetrics().elidedText(signOf(tone) + node.title, Qt::ElideMiddle, static_cast<int>(inner.width())));
    if (!detail) return;
    painter->setFont(fontOf(TextRole::Small));
    painter->setPen(tone == GraphNode::Tone::Plain ? colors.muted : colors.text); // readable on what is tinted
    painter->drawText(inner, Qt::AlignBottom | Qt::AlignHCenter,
                      painter->fontMetrics().elidedText(node.note, Qt::ElideRight, static_cast<int>(inner.width())));
}

class GraphView::EdgeItem final : public QGraphicsItem {
public:
    EdgeItem(const GraphView& view, int edge);
    QRectF boundingRect() const override { return m_path.boundingRect().adjusted(-kArrow, -kArrow, kArrow, kArrow); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const GraphView& m_view;
    int m_edge;
    QPainterPath m_path;
    QPointF m_tip, m_before;
};

GraphView::EdgeItem::EdgeItem(const GraphView& view, int edge) : m_view(view), m_edge(edge) {
    const auto& one = view.m_edges[static_cast<std::size_t>(edge)];
    const auto from = boxOf(view.m_nodes[static_cast<std::size_t>(one.from)].place);
    const auto to = boxOf(view.m_nodes[static_cast<std::size_t>(one.to)].place);
    const bool forward = from.right() < to.left();
    std::vector<QPointF> points{forward ? QPointF(from.right(), from.center().y())
                                        : QPointF(from.left(), from.center().y())};
    const QPointF half(forward ? kBox.width() / 2 : -kBox.width() / 2, 0);
    for (const auto& place : one.way) { // straight past the boxes of a layer: it bends only between two
        points.push_back(middleOf(place) - half);
        points.push_back(middleOf(place) + half);
    }
    m_tip = forward ? QPointF(to.left(), to.center().y()) : QPointF(to.right(), to.center().y());
    points.push_back(m_tip);
    m_path.moveTo(points.front());
    for (std::size_t i = 1; i < points.size(); ++i) { // level at every point
        const QPointF level((points[i].x() - points[i - 1].x()) / 2, 0);
        m_before = points[i] - level;
        m_path.cubicTo(points[i - 1] + level, m_before, points[i]);
    }
}

void GraphView::EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const auto& colors = colorsOf(&m_view);
    const auto& one = m_view.m_edges[static_cast<std::size_t>(m_edge)];
    const auto& from = m_view.m_nodes[static_cast<std::size_t>(one.from)];
    const auto& to = m_view.m_nodes[static_cast<std::size_t>(one.to)];
    const bool hot =
        to.hop >= 0 && from.hop > to.hop && from.hop <= m_view.m_revealed; // the failure goes against the arrow
    const bool near = m_view.m_current == one.from || m_view.m_current == one.to;
    const auto color = hot ? colors.critical : near ? colors.accent : mix(colors.surface, colors.muted, 0.75);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, hot ? 2.4 : near ? 1.8 : 1.2, one.dashed ? Qt::DashLine : Qt::SolidLine));
    painter->drawPath(m_path);
    const double direction = m_tip.x() >= m_before.x() ? 1 : -1;
    painter->setBrush(color);
    painter->setPen(Qt::NoPen);
    painter->drawPolygon(QPolygonF(
        {m_tip, m_tip - QPointF(direction * kArrow, kArrow / 2), m_tip - QPointF(direction * kArrow, -kArrow / 2)}));
}

GraphView::GraphView(QWidget* parent) : QGraphicsView(new QGraphicsScene, parent) {
    scene()->setParent(this);
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of dependencies"));
    setMinimumSize(240, 160);
}

void GraphView::setGraph(std::vector<GraphNode> nodes, std::vector<GraphEdge> edges, int current) {
    scene()->clear();
    m_fits = m_fits || nodes.size() != m_nodes.size();
    m_nodes = std::move(nodes);
    m_edges = std::move(edges);
    m_current = current;
    for (std::size_t i = 0; i < m_edges.size(); ++i) scene()->addItem(new EdgeItem(*this, static_cast<int>(i)));
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        auto* item = new NodeItem(*this, static_cast<int>(i));
        item->setToolTip(m_nodes[i].hint);
        scene()->addItem(item);
    }
    scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-20, -20, 20, 20));
    if (m_fits)
        settle();
    else
        showCurrent();
    if (m_current >= 0) tellPart(this, m_current);
    viewport()->update();
}

void GraphView::showCurrent() {
    if (m_current >= 0) ensureVisible(boxOf(m_nodes[static_cast<std::size_t>(m_current)].place), kMargin, kMargin);
}

void GraphView::showAll() {
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitInView(scene()->sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1) setTransform({});
}

void GraphView::settle() {
    const auto room = maximumViewportSize(); // whether there are scroll bars or not, or one would bring the other
    const auto all = scene()->sceneRect();
    if (room.width() < kReadable * all.width() || room.height() < kReadable * all.height())
        scaleTo(kReadable);
    else
        showAll();
    if (m_current >= 0) centerOn(middleOf(m_nodes[static_cast<std::size_t>(m_current)].place));
}

void GraphView::fit() {
    m_fits = false;
    showAll();
}

void GraphView::reveal(int hop) {
    m_revealed = hop;
    scene()->update();
}

QPoint GraphView::placeOf(int node) const {
    return mapFromScene(middleOf(m_nodes[static_cast<std::size_t>(node)].place));
}

QString GraphView::wholeText() const {
    return tr("Boxes: %L1. The arrow keys walk along the ties, Return opens.").arg(partCount());
}

QString GraphView::partName(int node) const {
    const auto& one = m_nodes[static_cast<std::size_t>(node)];
    const auto title = (one.hop <= m_revealed ? signOf(one.tone) : QString()) + one.title;
    return one.note.isEmpty() ? title : tr("%1, %2").arg(title, one.note);
}

QRect GraphView::partPlace(int node) const {
    const auto place = mapFromScene(boxOf(m_nodes[static_cast<std::size_t>(node)].place)).boundingRect();
    return place.intersected(viewport()->rect());
}

void GraphView::setCurrent(int node) {
    if (node == m_current || node >= static_cast<int>(m_nodes.size())) return;
    m_current = node;
    showCurrent();
    if (node >= 0) tellPart(this, node);
    scene()->update();
}

void GraphView::choose(int node) {
    if (node < 0 || node == m_current) return;
    setCurrent(node);
    emit picked(node);
}

int GraphView::nodeAt(const QPoint& at) const {
    const auto point = mapToScene(at);
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (boxOf(m_nodes[i].place).contains(point)) return static_cast<int>(i);
    return -1;
}

int GraphView::neighbour(int dx, int dy) const {
    if (m_current < 0) return m_nodes.empty() ? -1 : 0;
    const auto& here = m_nodes[static_cast<std::size_t>(m_current)].place;
    int best = -1;
    double least = std::numeric_limits<double>::max();
    const auto offer = [&](int node) {
        const auto way = m_nodes[static_cast<std::size_t>(node)].place - here;
        const bool right = dx != 0 ? way.x() * dx > 0 : std::abs(way.x()) < 0.5 && way.y() * dy > 0;
        const double distance = std::abs(way.x()) + std::abs(way.y());
        if (!right || distance >= least) return;
        least = distance;
        best = node;
    };
    if (dx != 0)
        for (const auto& edge : m_edges) {
            if (edge.from == m_current) offer(edge.to);
            if (edge.to == m_current) offer(edge.from);
        }
    else
        for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) offer(i);
    return best;
}

void GraphView::zoom(double factor) {
    const double next = std::clamp(transform().m11() * factor, kLeastScale, kMostScale);
    m_fits = false;
    scaleTo(next);
}

/// Not all of it may be seen then.
void GraphView::scaleTo(double scale) {
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTransform(QTransform::fromScale(scale, scale));
}

void GraphView::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->fillRect(rect, colorsOf(this).surface);
}

void GraphView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) choose(nodeAt(event->pos()));
    QGraphicsView::mousePressEvent(event);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int node = nodeAt(event->pos()); node >= 0)
        emit opened(node);
    else
        fit();
}

void GraphView::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0) zoom(event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2);
    event->accept();
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(neighbour(-1, 0));
    case Qt::Key_Right:
        return choose(neighbour(1, 0));
    case Qt::Key_Up:
        return choose(neighbour(0, -1));
    case Qt::Key_Down:
        return choose(neighbour(0, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) emit opened(m_current);
        return;
    case Qt::Key_Plus:
        return zoom(1.2);
    case Qt::Key_Minus:
        return zoom(1 / 1.2);
    case Qt::Key_Home:
        return fit();
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void GraphView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (m_fits) settle();
}

void GraphView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason) choose(0);
    viewport()->update();
}

} // namespace penumbra::views
