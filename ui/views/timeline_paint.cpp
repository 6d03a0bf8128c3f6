#include "views/chart_points.h"
#include "views/theme.h"
#include "views/time_scope.h"
#include "views/timeline.h"

#include <QPainter>
#include <algorithm>

namespace penumbra::views {

namespace {

constexpr double kRadius = 3;
constexpr double kSign = 8; ///< pixels above the lanes for the sign of what meets
constexpr double kTextGap = 6;
constexpr double kLeastText = 40; ///< pixels; less says nothing

} // namespace

void Timeline::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextRole::Small));
    if (!m_scope || m_scope->shown().empty()) return;
    paintTimes(painter);
    painter.setClipRect(QRectF(0, plot().top() - kSign, viewport()->width(), plot().height() + kSign));
    for (int i = 0; i < static_cast<int>(m_blocks.size()); ++i) paintBlock(painter, i);
    paintMeetings(painter);
    paintGhost(painter);
    if (!m_scope->cursor() || !m_scope->shown().contains(*m_scope->cursor())) return;
    const double x = xOf(*m_scope->cursor());
    painter.setPen(colorsOf(this).accent);
    painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
}

void Timeline::paintTimes(QPainter& painter) const {
    const auto& colors = colorsOf(this);
    const auto area = plot();
    for (const auto& tick : timeTicks(m_scope->shown(), TimeScope::tickCount(area.width()))) {
        const double x = xOf(base::fromMillis(static_cast<std::int64_t>(tick.at)));
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(colors.muted);
        const double width = painter.fontMetrics().horizontalAdvance(tick.label);
        painter.drawText(QPointF(x - width / 2, painter.fontMetrics().ascent() + 1), tick.label);
    }
    painter.setPen(colors.border);
    painter.drawLine(area.topLeft(), area.topRight());
}

void Timeline::paintBlock(QPainter& painter, int block) const {
    const auto& colors = colorsOf(this);
    const auto& one = m_blocks[static_cast<std::size_t>(block)];
    const auto tone = one.fixed ? colors.mark : colors.accent;
    const auto fill = mix(colors.surface, tone, one.faded ? 0.08 : one.fixed ? 0.3 : 0.85);
    auto place = placeOf(block);
    if (!place.isEmpty()) {
        painter.setPen(
            QPen(mix(colors.surface, tone, one.faded ? 0.8 : 1), 1, one.faded ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(fill);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
    paintText(painter, block, place, fill);
    if (one.key != m_current || place.isEmpty()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.text, 2));
    painter.drawRoundedRect(place.adjusted(-2, -1, 2, 1), kRadius + 1, kRadius + 1);
}

/// In the block where it has room, else beside it; of a block out of view at the edge behind which it lies.
void Timeline::paintText(QPainter& painter, int block, const QRectF& place, const QColor& fill) const {
    const auto& colors = colorsOf(this);
    const auto& one = m_blocks[static_cast<std::size_t>(block)];
    const auto lane = laneOf(block);
    const auto& metrics = painter.fontMetrics();
    painter.setPen(one.faded ? colors.muted : colors.text);
    if (place.isEmpty()) {
        if (one.fixed) return; // they share their lane with others
        const bool before = one.window.end <= m_scope->shown().begin;
        const auto text =
            metrics.elidedText(before ? QStringLiteral("\u25c2 ") + one.text : one.text + QStringLiteral(" \u25b8"),
                               before ? Qt::ElideRight : Qt::ElideLeft, static_cast<int>(lane.width() / 2));
        painter.setPen(colors.muted);
        painter.drawText(lane, Qt::AlignVCenter | (before ? Qt::AlignLeft : Qt::AlignRight), text);
        return;
    }
    const double wanted = metrics.horizontalAdvance(one.text) + 2 * kTextGap;
    double right = lane.right(), left = lane.left(); // of what is free in the lane
    for (std::size_t i = 0; one.fixed && i < m_blocks.size(); ++i) {
        const auto other = static_cast<int>(i) == block || m_lanes[i] != m_lanes[static_cast<std::size_t>(block)]
                               ? QRectF()
                               : placeOf(static_cast<int>(i));
        if (other.isEmpty()) continue;
        if (other.left() >= place.right())
            right = std::min(right, other.left());
        else
            left = std::max(left, other.right());
    }
    auto room = place;
    if (place.width() < wanted && right - place.right() >= place.width())
        room = QRectF(place.right(), place.top(), right - place.right(), place.height());
    else if (place.width() < wanted && !one.fixed && place.left() - left > place.width())
        room = QRectF(left, place.top(), place.left() - left, place.height());
    const bool inside = room == place;
    for (const auto& meeting : m_meetings) { // up to where it is hatched
        const double hatched = xOf(meeting.window.begin);
        const bool meets = std::find(meeting.blocks.begin(), meeting.blocks.end(), block) != meeting.blocks.end();
        if (inside && meets && hatched > room.left()) room.setRight(std::min(room.right(), hatched));
    }
    if (room.width() < kLeastText) return;
    if (inside) painter.setPen(inkOn(fill));
    const bool ending = room.right() <= place.left();
    painter.drawText(room.adjusted(kTextGap, 0, -kTextGap, 0),
                     Qt::AlignVCenter | (ending ? Qt::AlignRight : Qt::AlignLeft),
                     metrics.elidedText(one.text, Qt::ElideRight, static_cast<int>(room.width() - 2 * kTextGap)));
}

/// The hours in which blocks meet: hatched on each of them, linked from the first to the last, with a sign above.
void Timeline::paintMeetings(QPainter& painter) const {
    const auto& colors = colorsOf(this);
    for (const auto& meeting : m_meetings) {
        if (!meeting.window.overlaps(m_scope->shown())) continue;
        QRectF whole;
        for (const int block : meeting.blocks) {
            const auto hatch = hatchOf(meeting, block);
            whole = whole.united(hatch);
            painter.fillRect(hatch, mix(colors.surface, colors.critical, 0.75));
            painter.fillRect(hatch, QBrush(colors.surface, Qt::BDiagPattern));
        }
        auto veil = colors.critical;
        veil.setAlphaF(0.14F);
        painter.fillRect(whole, veil);
        painter.setPen(QPen(colors.critical, 1.5));
        painter.drawLine(whole.topLeft(), whole.bottomLeft());
        painter.drawLine(whole.topRight(), whole.bottomRight());
        painter.setBrush(colors.critical);
        const auto sign = signOf(meeting);
        painter.drawPolygon(QPolygonF({sign.topLeft(), sign.topRight(), {sign.center().x(), sign.bottom()}}));
    }
}

/// Where a copy would go.
void Timeline::paintGhost(QPainter& painter) const {
    const int block = indexOf(m_drag.key);
    if (!m_drag.copies || !m_drag.now || block < 0) return;
    const auto lane = laneOf(block);
    const double left = std::max(lane.left(), xOf(m_drag.now->begin));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colorsOf(this).accent, 1.5, Qt::DashLine));
    painter.drawRoundedRect(
        QRectF(left, lane.top(), std::min(lane.right(), xOf(m_drag.now->end)) - left, lane.height()), kRadius, kRadius);
}

} // namespace penumbra::views
