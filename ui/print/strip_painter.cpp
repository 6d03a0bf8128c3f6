#include "print/strip_painter.h"

#include "print/chart_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace penumbra::print {

namespace {

constexpr double kRow = 9, kRowGap = 2;

/// "Sat 28 Nov 02:00"
QString moment(base::Time time) { return dayText(time, QCoreApplication::translate("formats", "ddd d MMM HH:mm")); }

/// Runs of the same field as one block.
void paintFields(QPainter& painter, const QRectF& row, const std::vector<signed char>& holds, const Ink& ink) {
    const auto count = static_cast<int>(holds.size());
    const auto left = [&](int i) { return row.left() + row.width() * i / std::max(count, 1); };
    for (int begin = 0, end = 0; begin < count; begin = end) {
        const auto state = holds[static_cast<std::size_t>(begin)];
        for (end = begin + 1; end < count && holds[static_cast<std::size_t>(end)] == state;) ++end;
        const QRectF block(left(begin), row.top(), left(end) - left(begin), row.height());
        if (state == 1) painter.fillRect(block, ink.band95);
        if (state == 0) {
            painter.fillRect(block, ink.capacity);
            painter.fillRect(block, QBrush(ink.paper, Qt::BDiagPattern));
        }
    }
    painter.setPen(QPen(ink.faint, 0.5));
    painter.drawRect(row);
}

} // namespace

double paintStrip(QPainter& painter, const QRectF& area, const report::PageStrip& strip, const Ink& ink) {
    setFont(painter, 7);
    double names = 0, sums = 0;
    for (const auto& row : strip.rows) {
        names = std::max(names, painter.fontMetrics().horizontalAdvance(text(row.name)) + 5.0);
        sums = std::max(sums, painter.fontMetrics().horizontalAdvance(text(row.sum)) + 5.0);
    }
    const QRectF plot = area.adjusted(names, 0, -sums, 0);
    double y = area.top();
    for (const auto& row : strip.rows) {
        painter.setPen(ink.text);
        painter.drawText(QRectF(area.left(), y, names, kRow), Qt::AlignLeft | Qt::AlignVCenter, text(row.name));
        painter.drawText(QRectF(plot.right(), y, sums, kRow), Qt::AlignRight | Qt::AlignVCenter, text(row.sum));
        paintFields(painter, QRectF(plot.left(), y, plot.width(), kRow), row.holds, ink);
        y += kRow + kRowGap;
    }
    if (strip.rows.empty()) return y;
    painter.setPen(ink.faint);
    const QRectF hours(plot.left(), y, plot.width(), kRow);
    auto begin = moment(strip.grid.begin), end = moment(strip.grid.end());
    const auto wide = [&](const QString& words) { return painter.fontMetrics().horizontalAdvance(words); };
    if (wide(begin) + wide(end) + 6 > plot.width()) {
        const auto format = QCoreApplication::translate("formats", "d MMM");
        begin = dayText(strip.grid.begin, format);
        end = dayText(strip.grid.end(), format);
    }
    painter.drawText(hours, Qt::AlignLeft | Qt::AlignVCenter, begin);
    painter.drawText(hours, Qt::AlignRight | Qt::AlignVCenter, end);
    const auto note = painter.boundingRect(QRectF(area.left(), y + kRow, area.width(), 1000),
                                           Qt::AlignLeft | Qt::TextWordWrap, text(strip.note));
    painter.drawText(note, Qt::AlignLeft | Qt::TextWordWrap, text(strip.note));
    return note.bottom() + kRowGap;
}

} // namespace penumbra::print
