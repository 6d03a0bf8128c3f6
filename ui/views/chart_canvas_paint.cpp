#include "models/time_text.h"
#include "views/chart_canvas.h"
#include "views/chart_points.h"
#include "views/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace penumbra::views {

namespace {

constexpr double kLeastMark = 40; ///< pixels, of a mark's text: less says nothing

/// A text on whatever is drawn there, which shows but for a rim around each letter.
void drawRimmed(QPainter* painter, const QPointF& begin, const QString& text, const QColor& ink, const QColor& ground) {
    QPainterPath letters;
    letters.addText(begin, painter->font(), text);
    painter->setBrush(Qt::NoBrush);
    painter->strokePath(letters, QPen(ground, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setPen(ink);
    painter->drawText(begin, text);
}

} // namespace

void ChartCanvas::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->fillRect(rect, colorsOf(this).surface);
    if (m_extent.empty()) return;
    painter->save();
    painter->setClipRect(chart()->plotArea());
    for (const auto& mark : m_data.marks) {
        const auto& colors = colorsOf(this);
        auto color = colors.mark;
        color.setAlphaF(colors.dark ? 0.11F : 0.14F);
        const double left = toX(std::max(mark.window.begin, m_shown.begin));
        if (mark.window.end == base::kEndOfTime) { // for good: a line where it begins, not a veil over all that follows
            painter->fillRect(QRectF(left - 0.5, chart()->plotArea().top(), 1, chart()->plotArea().height()),
                              colors.mark);
            continue;
        }
        const double right = std::max(left + 2, toX(std::min(mark.window.end, m_shown.end)));
        painter->fillRect(QRectF(left, chart()->plotArea().top(), right - left, chart()->plotArea().height()), color);
    }
    painter->restore();
}

void ChartCanvas::drawForeground(QPainter* painter, const QRectF&) {
    if (m_extent.empty()) return;
    const auto& colors = colorsOf(this);
    const auto plot = chart()->plotArea();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(fontOf(TextRole::Small, this));
    if (!m_scope) drawMarks(painter, colors); // who shares the axis names them
    if (m_data.now && *m_data.now > m_shown.begin && *m_data.now < m_shown.end) {
        const double x = toX(*m_data.now);
        painter->setPen(QPen(colors.muted, 1, Qt::DashLine));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        if (std::none_of(m_data.handles.begin(), m_data.handles.end(), // it says the same
                         [this](const auto& handle) { return handle.at == *m_data.now; }))
            painter->drawText(QPointF(x + 4, plot.bottom() - 5), tr("the future begins"));
    }
    drawHandles(painter, colors);
    if (m_data.namesCapacity) drawCapacityName(painter, colors);
    if (m_dragFrom && std::abs(m_dragTo - *m_dragFrom) > 3) {
        auto shade = colors.accent;
        shade.setAlphaF(0.18F);
        painter->fillRect(QRectF(QPointF(*m_dragFrom, plot.top()), QPointF(m_dragTo, plot.bottom())).normalized(),
                          shade);
    }
    if (m_cursor && *m_cursor >= m_shown.begin && *m_cursor <= m_shown.end) drawReadout(painter, colors);
    painter->restore();
}

void ChartCanvas::drawMarks(QPainter* painter, const Colors& colors) const {
    const auto plot = chart()->plotArea();
    const QFontMetricsF metrics(painter->font());
    double free = plot.left();
    painter->setPen(colors.mark);
    for (const auto& mark : m_data.marks) {
        if (!mark.window.overlaps(m_shown)) continue;
        const double left = std::max(plot.left(), toX(std::max(mark.window.begin, m_shown.begin)));
        painter->setBrush(colors.mark);
        const QPointF tip(left, plot.top());
        painter->drawPolygon(QPolygonF({tip + QPointF(-4, -4), tip + QPointF(4, -4), tip + QPointF(0, 3)}));
        double room = std::min(170.0, plot.right() - left - 8);
        for (const auto& other : m_data.marks) // up to the sign of the next one; beside a near one there is no room
            if (const double next = toX(other.window.begin) - left - 14; next >= kLeastMark)
                room = std::min(room, next);
        if (left + 6 < free || room < kLeastMark) continue;
        const auto text = metrics.elidedText(mark.text, Qt::ElideRight, room);
        painter->drawText(QPointF(left + 7, plot.top() - metrics.descent() - 2), text); // above every line of the plot
        free = left + metrics.horizontalAdvance(text) + 16;
    }
}

void ChartCanvas::drawHandles(QPainter* painter, const Colors& colors) const {
    const auto plot = chart()->plotArea();
    const QFontMetricsF metrics(painter->font());
    for (const auto& handle : m_data.handles) {
        if (handle.at < m_shown.begin || handle.at > m_shown.end) continue;
        const double x = toX(handle.at);
        painter->setPen(QPen(colors.accent, 1.4));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter->setBrush(colors.accent);
        painter->drawRoundedRect(QRectF(x - 4, plot.bottom() - 30, 8, 16), 3, 3);
        const double width = metrics.horizontalAdvance(handle.text);
        double room = plot.right() - x;
        for (const auto& other : m_data.handles) // beside it, and not over the next one
            if (const double next = toX(other.at) - x; next > 0) room = std::min(room, next - 4);
        const bool before = 9 + width > room;
        drawRimmed(painter, QPointF(before ? x - 9 - width : x + 9, plot.bottom() - 18), handle.text, colors.accent,
                   colors.surface);
    }
}

/// Where the line begins: above it, or below where it runs along the top.
void ChartCanvas::drawCapacityName(QPainter* painter, const Colors& colors) const {
    const auto& values = m_data.capacity.values;
    const auto first = std::find_if(values.begin(), values.end(), [](double v) { return !std::isnan(v); });
    const auto [lowest, highest] = m_values.span();
    if (first == values.end() || highest <= lowest) return;
    const auto plot = chart()->plotArea();
    const double y = plot.bottom() - (m_values.place(*first) - lowest) / (highest - lowest) * plot.height();
    painter->save();
    auto font = fontOf(TextRole::Body, this);
    font.setBold(true);
    painter->setFont(font);
    const auto text = tr("%1 %2").arg(m_data.capacity.name, m_values.text(*first));
    QRectF place = painter->fontMetrics().boundingRect(text).toRectF().adjusted(-space::tight, 0, space::tight, 0);
    place.moveLeft(plot.left() + space::small);
    place.moveBottom(y - space::tight);
    if (place.top() < plot.top()) place.moveTop(y + space::tight);
    drawRimmed(painter, QPointF(place.left() + space::tight, place.bottom() - painter->fontMetrics().descent()), text,
               colors.capacity, colors.surface);
    painter->restore();
}

QStringList ChartCanvas::readout(base::Time at) const {
    QStringList lines{models::timeText(at)};
    const auto add = [&](const ChartLine& line) {
        const double value = valueAt(line, at);
        if (!std::isnan(value)) lines << QStringLiteral("%1: %2").arg(line.name, m_values.text(value));
    };
    add(m_data.history);
    add(m_data.median);
    for (auto band = m_data.bands.rbegin(); band != m_data.bands.rend(); ++band) {
        const double low = valueAt({{}, band->grid, band->low, false}, at);
        const double high = valueAt({{}, band->grid, band->high, false}, at);
        if (!std::isnan(low) && !std::isnan(high))
            lines << tr("%1: %2 to %3").arg(band->name, m_values.text(low), m_values.text(high));
    }
    for (const auto& line : m_data.compared) add(line);
    add(m_data.capacity);
    for (const auto& mark : m_data.marks)
        if (mark.window.contains(at)) lines << mark.text;
    if (lines.size() == 1) lines << tr("No value here: not measured, or down then.");
    return lines;
}

void ChartCanvas::drawReadout(QPainter* painter, const Colors& colors) const {
    const auto plot = chart()->plotArea();
    const double x = toX(*m_cursor);
    painter->setPen(QPen(colors.accent, 1));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const auto [lowest, highest] = m_values.span();
    const auto dot = [&, low = lowest, span = highest - lowest](const ChartLine& line, const QColor& color) {
        const double value = valueAt(line, *m_cursor);
        if (std::isnan(value) || span <= 0) return;
        painter->setBrush(color);
        painter->setPen(QPen(colors.surface, 1.5));
        painter->drawEllipse(QPointF(x, plot.bottom() - (m_values.place(value) - low) / span * plot.height()), 4, 4);
    };
    dot(m_data.history, colors.history);
    dot(m_data.median, colors.median);
    if (!m_telling) return;

    const auto lines = readout(*m_cursor);
    const QFontMetricsF metrics(painter->font());
    double width = 0;
    for (const auto& line : lines) width = std::max(width, metrics.horizontalAdvance(line));
    QRectF box(x + 12, plot.top() + 8, width + 18, metrics.height() * static_cast<double>(lines.size()) + 12);
    if (box.right() > plot.right()) box.moveRight(x - 12);
    if (box.left() < plot.left()) box.moveLeft(plot.left());
    if (box.bottom() > height() - 2) box.moveBottom(height() - 2);
    if (box.top() < 0) box.moveTop(0);
    painter->setPen(colors.border);
    painter->setBrush(colors.raised);
    painter->drawRoundedRect(box, 5, 5);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter->setPen(i == 0 ? colors.muted : colors.text);
        painter->drawText(
            QPointF(box.left() + 9, box.top() + 6 + metrics.ascent() + metrics.height() * static_cast<double>(i)),
            lines[i]);
    }
}

} // namespace penumbra::views
