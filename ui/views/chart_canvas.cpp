#include "views/chart_canvas.h"

#include "models/time_text.h"
#include "views/chart_points.h"
#include "views/chart_words.h"
#include "views/theme.h"
#include "views/time_scope.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace penumbra::views {

namespace {

constexpr int kLeastShared = 84; ///< pixels of height beside others on one axis
constexpr double kLeastZoom = 4; ///< pixels of drag that count as a zoom

constexpr double kHandleGrip = 7;  ///< pixels beside a handle within which it is taken
constexpr double kPlotShare = 0.8; ///< of the width, at least: the rest is the value axis
constexpr int kLabelGap = 6;       ///< between the last label's end and the edge
constexpr int kMarkGap = 5;        ///< between the marks' texts and the plot

QCategoryAxis* axisOf(const std::vector<Tick>& ticks, double low, double high, const Colors& colors,
                      const QFont& font) {
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(low);
    for (const auto& tick : ticks)
        if (tick.at >= low && tick.at <= high) axis->append(tick.label, tick.at);
    axis->setRange(low, high);
    axis->setLabelsColor(colors.muted);
    axis->setLabelsFont(font);
    axis->setGridLinePen(QPen(colors.grid, 1));
    axis->setLinePen(QPen(colors.border, 1));
    axis->setTruncateLabels(false);
    return axis;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent) : QChartView(parent) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // the cursor and marks are painted over the scene
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart over time"));
    setMinimumHeight(120);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &ChartCanvas::rebuild);
}

void ChartCanvas::setData(ChartData data) {
    m_dragged = -1; // the handles are other ones now
    const auto extent = extentOf(data);
    m_data = std::move(data);
    m_words.reset();
    setAccessibleName(m_data.title.isEmpty() ? tr("Chart over time") : tr("Chart: %1").arg(m_data.title));
    if (!(extent == m_extent)) m_shown = extent;
    m_extent = extent;
    if (m_scope) m_shown = m_scope->shown();
    m_rebuild.start();
}

void ChartCanvas::setDimmed(bool dimmed) {
    if (dimmed == m_dimmed) return;
    m_dimmed = dimmed;
    chart()->setOpacity(dimmed ? 0.45 : 1);
}

void ChartCanvas::setCursorTime(std::optional<base::Time> at) {
    if (at == m_cursor) return;
    m_cursor = at;
    m_telling = false;
    viewport()->update();
}

void ChartCanvas::setLook(const ChartLook& look) {
    if (look == m_look) return;
    m_look = look;
    m_rebuild.start();
}

void ChartCanvas::setScope(TimeScope* scope) {
    m_scope = scope;
    setMinimumHeight(kLeastShared);
    connect(scope, &TimeScope::shownChanged, this, &ChartCanvas::followScope);
    connect(scope, &TimeScope::cursorChanged, this, [this] {
        if (m_cursor != m_scope->cursor()) setCursorTime(m_scope->cursor());
    });
    followScope();
}

void ChartCanvas::followScope() {
    m_shown = m_scope->shown();
    m_rebuild.start();
}

void ChartCanvas::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) m_rebuild.start();
}

void ChartCanvas::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    m_rebuild.start();
}

void ChartCanvas::rebuild() {
    const auto& colors = colorsOf(this);
    setBackgroundBrush(Qt::NoBrush);
    chart()->removeAllSeries();
    for (auto* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (m_extent.empty()) return;
    buildAxes(colors);
    buildSeries(colors);
    viewport()->update();
}

void ChartCanvas::buildAxes(const Colors& colors) {
    auto look = m_look;
    look.fromZero = look.fromZero && m_data.fromZero;
    m_values = ValueAxis(valuesIn(m_data, m_shown), m_data.unit, look,
                         std::clamp(static_cast<int>(height() / (38 * typeScale(this))), 3, 8));
    const auto [low, high] = m_values.span();
    chart()->addAxis(axisOf(m_values.ticks(), low, high, colors, fontOf(TextRole::Small, this)), Qt::AlignLeft);
    auto times = timeTicks(m_shown, m_scope ? TimeScope::tickCount(width() - TimeScope::kLeft - TimeScope::kRight)
                                            : std::clamp(static_cast<int>(width() / (95 * typeScale(this))), 2, 14));
    const QFontMetrics metrics(fontOf(TextRole::Small, this));
    const double scale = width() * kPlotShare / std::max(1.0, millis(m_shown.end) - millis(m_shown.begin));
    for (auto& tick : times) // who shares it names the times, and what reaches under the values' axis touches its 0
        if (m_scope || (tick.at - millis(m_shown.begin)) * scale < metrics.horizontalAdvance(tick.label) / 2.0)
            tick.label.clear();
    if (m_scope)
        placePlot();
    else
        chart()->setMargins(marginsFor(times));
    chart()->addAxis(axisOf(times, millis(m_shown.begin), millis(m_shown.end), colors, fontOf(TextRole::Small, this)),
                     Qt::AlignBottom);
}

/// Above, the marks' texts have a line of their own, and the topmost label stands half above the plot; at the right the
/// last label may stand half beyond it.
QMargins ChartCanvas::marginsFor(const std::vector<Tick>& times) const {
    const QFontMetrics metrics(fontOf(TextRole::Small, this));
    double beyond = 0;
    for (const auto& tick : times) {
        const double rest = (millis(m_shown.end) - tick.at) / (millis(m_shown.end) - millis(m_shown.begin));
        beyond =
            std::max(beyond, metrics.horizontalAdvance(tick.label) / 2.0 + kLabelGap - rest * width() * kPlotShare);
    }
    const int top = m_data.marks.empty() ? metrics.height() / 2 : metrics.height() + kMarkGap;
    return {0, top, std::max(6, static_cast<int>(std::ceil(beyond))), 0};
}

/// Between the scope's edges; half a line above and a line below for the first label and the last.
void ChartCanvas::placePlot() {
    const int line = QFontMetrics(fontOf(TextRole::Small, this)).height(), top = line / 2;
    chart()->setPlotArea(QRectF(TimeScope::kLeft, top, std::max(1, width() - TimeScope::kLeft - TimeScope::kRight),
                                std::max(1, height() - top - line)));
}

void ChartCanvas::buildSeries(const Colors& colors) {
    for (std::size_t i = 0; i < m_data.bands.size(); ++i) {
        auto color = colors.band;
        color.setAlphaF(i == 0 ? 0.22F : 0.34F);
        addBand(m_data.bands[i], color);
    }
    const double scale = typeScale(this);
    addLine(m_data.capacity, QPen(colors.capacity, 1.6 * scale, Qt::DashLine));
    for (std::size_t i = 0; i < m_data.compared.size(); ++i)
        addLine(m_data.compared[i], QPen(colors.compare, 1.6 * scale, comparedStyle(i)));
    addLine(m_data.history, QPen(colors.history, 1.3 * scale));
    addLine(m_data.median, QPen(colors.median, 2 * scale));
}

void ChartCanvas::attach(QAbstractSeries* series) {
    chart()->addSeries(series);
    for (auto* axis : chart()->axes()) series->attachAxis(axis);
}

void ChartCanvas::addLine(const ChartLine& line, const QPen& pen) {
    for (auto run : pointsOf(line, m_shown, width())) {
        for (auto& point : run) point.setY(m_values.place(point.y()));
        auto* series = new QLineSeries;
        series->replace(run);
        series->setPen(pen);
        if (run.size() == 1) series->setPointsVisible(true);
        attach(series);
    }
}

void ChartCanvas::addBand(const ChartBand& band, const QColor& color) {
    auto low = pointsOf({{}, band.grid, band.low, false}, m_shown, width() / 2);
    auto high = pointsOf({{}, band.grid, band.high, false}, m_shown, width() / 2);
    for (auto* side : {&low, &high})
        for (auto& run : *side)
            for (auto& point : run) point.setY(m_values.place(point.y()));
    const double steps = std::chrono::duration<double>(m_shown.end - m_shown.begin) / band.grid.step;
    const auto edge = width() >= steps ? QPen(colorsOf(this).band, 1) : QPen(Qt::NoPen); // closer ones fill the band
    for (std::size_t i = 0; i < std::min(low.size(), high.size()); ++i) {
        auto* lower = new QLineSeries;
        auto* upper = new QLineSeries;
        lower->replace(low[i]);
        upper->replace(high[i]);
        auto* area = new QAreaSeries(upper, lower);
        lower->setParent(area);
        upper->setParent(area);
        area->setPen(edge);
        area->setBrush(color);
        attach(area);
    }
}

double ChartCanvas::toX(base::Time t) const {
    const auto plot = chart()->plotArea();
    const double share =
        (millis(t) - millis(m_shown.begin)) / std::max(1.0, millis(m_shown.end) - millis(m_shown.begin));
    return plot.left() + share * plot.width();
}

base::Time ChartCanvas::toTime(double x) const {
    const auto plot = chart()->plotArea();
    const double share = std::clamp((x - plot.left()) / std::max(1.0, plot.width()), 0.0, 1.0);
    return base::fromMillis(
        static_cast<std::int64_t>(millis(m_shown.begin) + share * (millis(m_shown.end) - millis(m_shown.begin))));
}

void ChartCanvas::zoomTo(const base::TimeWindow& window) {
    if (m_scope) return m_scope->show(window);
    m_shown = window.empty() ? m_extent : window;
    m_rebuild.start();
}

void ChartCanvas::panTo(base::Time begin) {
    const auto length = m_shown.end - m_shown.begin;
    begin = std::clamp(begin, m_extent.begin, std::max(m_extent.begin, m_extent.end - length));
    zoomTo({begin, begin + length});
}

void ChartCanvas::moveCursor(std::optional<base::Time> at) {
    if (at == m_cursor && m_telling) return;
    setCursorTime(at);
    m_telling = at.has_value();
    if (m_scope) m_scope->setCursor(at);
    if (hasFocus()) tellWhole(this);
    emit cursorMoved(at);
}

const QStringList& ChartCanvas::words() const {
    if (!m_words) m_words = chartWords(m_data);
    return *m_words;
}

QString ChartCanvas::wholeText() const {
    if (m_cursor && m_telling) return readout(*m_cursor).join(QStringLiteral("; "));
    if (words().isEmpty()) return tr("Nothing to show.");
    return tr("%1. %2. Left and right read the values.").arg(models::windowText(m_extent), words().front());
}

int ChartCanvas::handleAt(double x) const {
    int best = -1;
    double least = kHandleGrip;
    for (std::size_t i = 0; i < m_data.handles.size(); ++i)
        if (const double distance = std::abs(toX(m_data.handles[i].at) - x); distance < least) {
            least = distance;
            best = static_cast<int>(i);
        }
    return best;
}

void ChartCanvas::mousePressEvent(QMouseEvent* event) {
    if (m_extent.empty()) return;
    if (event->button() == Qt::MiddleButton ||
        (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier))) {
        m_panned = toTime(event->position().x());
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton) return;
    m_dragged = handleAt(event->position().x());
    if (m_dragged >= 0) return;
    m_dragFrom = event->position().x();
    m_dragTo = *m_dragFrom;
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (m_extent.empty()) return;
    if (m_panned) {
        panTo(m_shown.begin + (*m_panned - toTime(event->position().x())));
        return;
    }
    if (m_dragged >= 0) m_data.handles[static_cast<std::size_t>(m_dragged)].at = toTime(event->position().x());
    setCursor(m_dragged >= 0 || handleAt(event->position().x()) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    m_dragTo = event->position().x();
    moveCursor(toTime(event->position().x()));
    viewport()->update();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (m_panned) {
        m_panned.reset();
        setCursor(Qt::ArrowCursor);
        return;
    }
    if (event->button() == Qt::LeftButton && m_dragged >= 0) {
        const int handle = std::exchange(m_dragged, -1);
        emit handleMoved(handle, m_data.handles[static_cast<std::size_t>(handle)].at);
        return;
    }
    if (event->button() != Qt::LeftButton || !m_dragFrom) return;
    const double from = std::min(*m_dragFrom, event->position().x());
    const double to = std::max(*m_dragFrom, event->position().x());
    m_dragFrom.reset();
    if (to - from < kLeastZoom)
        emit timePicked(toTime(from));
    else
        zoomTo({toTime(from), toTime(to)});
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent*) {
    m_dragFrom.reset();
    zoomTo(m_extent);
}

void ChartCanvas::leaveEvent(QEvent*) { moveCursor({}); }

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
    const auto step = std::max(base::Duration(1), (m_shown.end - m_shown.begin) / 100);
    const auto now = m_cursor.value_or(m_data.now.value_or(m_shown.begin));
    switch (event->key()) {
    case Qt::Key_Left:
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            panTo(m_shown.begin - step * 10);
            break;
        }
        moveCursor(std::max(m_shown.begin, now - step));
        break;
    case Qt::Key_Right:
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            panTo(m_shown.begin + step * 10);
            break;
        }
        moveCursor(std::min(m_shown.end, now + step));
        break;
    case Qt::Key_Plus:
        zoomTo({now - step * 25, now + step * 25});
        break;
    case Qt::Key_Minus:
        zoomTo(base::TimeWindow{std::max(m_extent.begin, m_shown.begin - step * 50),
                                std::min(m_extent.end, m_shown.end + step * 50)});
        break;
    case Qt::Key_Escape:
        zoomTo(m_extent);
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

} // namespace penumbra::views
