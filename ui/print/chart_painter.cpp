#include "print/chart_painter.h"

#include "base/units.h"
#include "print/lanes.h"
#include "report/axis.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace penumbra::print {

namespace {

constexpr double kLeastPlot = 70; ///< height that the lines keep where there are many changes
constexpr double kLow = 60;       ///< a plot of less height counts the changes and names none
constexpr double kMostLanes = 7;
constexpr double kLegend = 400;  ///< width from which a chart names its lines; else who puts it there does
constexpr double kValueLine = 9; ///< height of a value's name beside the plot

/// Maps times and values to the plot; ticks are at round numbers.
class Scale final {
public:
    Scale(const QRectF& plot, const report::PageChart& chart) : m_plot(plot) {
        m_begin = chart.history.empty() ? chart.forecastGrid.begin : chart.historyGrid.begin;
        m_end = chart.forecastGrid.count > 0 ? chart.forecastGrid.end() : chart.historyGrid.end();
        double top = chart.most;
        const auto include = [&](const std::vector<double>& values) {
            for (const double v : values)
                if (std::isfinite(v)) top = std::max(top, v);
        };
        include(chart.history);
        for (const auto& q : chart.quantiles) include(q);
        include(chart.capacity);
        m_step = report::axisStep(top > 0 ? top * 1.05 : 1, chart.unit);
        m_top = m_step * std::ceil((top > 0 ? top * 1.05 : 1) / m_step);
    }
    double x(base::Time t) const {
        const auto all = static_cast<double>((m_end - m_begin).count());
        return m_plot.left() + m_plot.width() * static_cast<double>((t - m_begin).count()) / std::max(all, 1.0);
    }
    double y(double value) const { return m_plot.bottom() - m_plot.height() * value / m_top; }
    double top() const { return m_top; }
    double step() const { return m_step; }
    base::Time begin() const { return m_begin; }
    base::Time end() const { return m_end; }

private:
    QRectF m_plot;
    base::Time m_begin, m_end;
    double m_top = 1, m_step = 1;
};

void paintValueAxis(QPainter& painter, const QRectF& plot, const report::PageChart& chart, const Scale& scale,
                    const Ink& ink) {
    double named = plot.bottom() + kValueLine;
    for (double v = 0; v <= scale.top() * 1.0001; v += scale.step()) {
        const double y = scale.y(v);
        painter.setPen(QPen(ink.rule, 0.5));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (y > named - kValueLine) continue;
        named = y;
        painter.setPen(ink.faint);
        painter.drawText(QRectF(plot.left() - 74, y - 6, 70, 12), Qt::AlignRight | Qt::AlignVCenter,
                         QString::fromStdString(base::formatAmount(v, chart.unit)));
    }
}

void paintTimeAxis(QPainter& painter, const QRectF& plot, const Scale& scale, const Ink& ink) {
    using namespace std::chrono;
    const auto span = scale.end() - scale.begin();
    const auto wanted = span / std::max(2, static_cast<int>(plot.width() / 58));
    base::Duration step = hours(1);
    for (const int h : {1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 672}) {
        step = hours(h);
        if (step >= wanted) break;
    }
    auto t = floor<days>(scale.begin()) + base::Duration(0);
    double taken = 0; // where the last label ends
    for (; t <= scale.end(); t += step) {
        if (t < scale.begin()) continue;
        const double x = scale.x(t);
        painter.setPen(QPen(ink.rule, 0.5));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(ink.faint);
        const auto words = dayText(t, step < hours(24) ? QCoreApplication::translate("formats", "d MMM HH:mm")
                                                       : QCoreApplication::translate("formats", "ddd d MMM"));
        const double half = painter.fontMetrics().horizontalAdvance(words) / 2.0 + 2;
        const double left = std::min(x - half, plot.right() + 4 - 2 * half);
        if (x - 20 < plot.left() || left < taken) continue; // not under the value axis, nor on the one before
        taken = left + 2 * half;
        painter.drawText(QRectF(left, plot.bottom() + 2, 2 * half, 11), Qt::AlignHCenter | Qt::AlignTop, words);
    }
}

void paintBand(QPainter& painter, const Scale& scale, const base::TimeGrid& grid, const std::vector<double>& low,
               const std::vector<double>& high, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    QPolygonF upper, lower;
    const auto close = [&] {
        for (auto point = lower.rbegin(); point != lower.rend(); ++point) upper << *point;
        painter.drawPolygon(upper);
        upper.clear();
        lower.clear();
    };
    for (std::size_t i = 0; i < std::min(low.size(), high.size()); ++i) {
        if (!std::isfinite(low[i]) || !std::isfinite(high[i])) {
            close();
            continue;
        }
        const double x = scale.x(grid.at(static_cast<int>(i)));
        upper << QPointF(x, scale.y(high[i]));
        lower << QPointF(x, scale.y(low[i]));
    }
    close();
    painter.setBrush(Qt::NoBrush);
}

void paintLine(QPainter& painter, const Scale& scale, const base::TimeGrid& grid, const std::vector<double>& values,
               const QPen& pen) {
    QPainterPath path;
    bool down = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]) || values[i] > scale.top()) {
            down = false;
            continue;
        }
        const QPointF point(scale.x(grid.at(static_cast<int>(i))), scale.y(values[i]));
        down ? path.lineTo(point) : path.moveTo(point);
        down = true;
    }
    painter.setPen(pen);
    painter.drawPath(path);
}

/// Capacity holds from its moment on, so it is drawn in steps; what closes it is not a step down to zero but a gap.
void paintSteps(QPainter& painter, const Scale& scale, const base::TimeGrid& grid, const std::vector<double>& values,
                const QPen& pen) {
    painter.setPen(pen);
    QPolygonF line;
    const auto close = [&] {
        if (!line.isEmpty()) painter.drawPolyline(line);
        line.clear();
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            close();
            continue;
        }
        const double y = scale.y(std::min(values[i], scale.top()));
        line << QPointF(scale.x(grid.at(static_cast<int>(i))), y)
             << QPointF(scale.x(grid.at(static_cast<int>(i) + 1)), y);
    }
    close();
}

/// The hours in which the resource offers nothing, and those in which it is up and empty.
void paintClosed(QPainter& painter, const QRectF& plot, const report::PageChart& chart, const Scale& scale,
                 const Ink& ink) {
    const auto say = [&](const base::TimeWindow& window, const QString& words, Qt::Alignment where) {
        const double left = scale.x(window.begin);
        const QRectF room(left, plot.top(), scale.x(window.end) - left, plot.height() - 3);
        if (painter.fontMetrics().horizontalAdvance(words) + 6 > room.width()) return;
        painter.setPen(ink.text);
        painter.drawText(room, where, words);
    };
    for (const auto& window : chart.closed) {
        const double left = scale.x(window.begin);
        painter.fillRect(QRectF(left, plot.top(), scale.x(window.end) - left, plot.height()), ink.closed);
        say(window, PrintWords::tr("offers nothing"), Qt::AlignCenter);
    }
    for (const auto& window : chart.idle)
        say(window, PrintWords::tr("nothing runs here"), Qt::AlignHCenter | Qt::AlignBottom);
}

/// The hours of each change, washed over the plot; a change without an end only marks where it begins.
void paintWashes(QPainter& painter, const QRectF& plot, const report::PageChart& chart, const Scale& scale,
                 const Ink& ink) {
    QColor wash = ink.mark;
    wash.setAlpha(40);
    for (const auto& mark : chart.marks) {
        const double left = scale.x(std::max(mark.window.begin, scale.begin()));
        painter.setPen(QPen(wash, 0.6));
        painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
        if (mark.window.end >= scale.end()) continue;
        painter.fillRect(QRectF(left, plot.top(), scale.x(mark.window.end) - left, plot.height()), wash);
    }
}

void paintLegend(QPainter& painter, const QRectF& line, const report::PageChart& chart, const Ink& ink) {
    double x = line.left();
    const auto entry = [&](const QColor& colour, bool filled, const QString& text) {
        if (filled)
            painter.fillRect(QRectF(x, line.center().y() - 3, 12, 6), colour);
        else
            painter.fillRect(QRectF(x, line.center().y() - 0.7, 12, 1.4), colour);
        painter.setPen(ink.faint);
        painter.drawText(QRectF(x + 15, line.top(), 120, line.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += 24 + painter.fontMetrics().horizontalAdvance(text);
    };
    entry(ink.history, false, PrintWords::tr("history"));
    entry(ink.median, false, PrintWords::tr("median"));
    entry(ink.band80, true, "80 %");
    entry(ink.band95, true, "95 %");
    entry(ink.capacity, false, PrintWords::tr("capacity"));
    entry(ink.mark, true, PrintWords::tr("changes"));
    if (!chart.closed.empty()) entry(ink.closed, true, PrintWords::tr("offers nothing"));
}

/// Where the history ends and the forecast begins.
void paintNow(QPainter& painter, const QRectF& plot, const report::PageChart& chart, const Scale& scale,
              const Ink& ink) {
    if (chart.history.empty()) return;
    const double x = scale.x(chart.forecastGrid.begin);
    painter.setPen(QPen(ink.faint, 0.7, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.drawText(QRectF(x - 63, plot.top() + 1, 60, 10), Qt::AlignRight | Qt::AlignTop, PrintWords::tr("now"));
}

/// The value of every stretch of capacity that is wide enough for it, above the line at its right end.
void paintCapacityLabels(QPainter& painter, const Scale& scale, const report::PageChart& chart, const Ink& ink) {
    const auto& values = chart.capacity;
    for (std::size_t first = 0; first < values.size();) {
        auto last = first;
        while (last + 1 < values.size() && values[last + 1] == values[first]) ++last;
        const auto words =
            PrintWords::tr("capacity %1").arg(QString::fromStdString(base::formatAmount(values[first], chart.unit)));
        const double left = scale.x(chart.forecastGrid.at(static_cast<int>(first)));
        const double right = scale.x(chart.forecastGrid.at(static_cast<int>(last) + 1));
        const double wide = painter.fontMetrics().horizontalAdvance(words) + 4;
        if (std::isfinite(values[first]) && values[first] <= scale.top() && wide + 4 <= right - left) {
            const QRectF room(right - wide - 2, scale.y(values[first]) - 10.5, wide, 9.5);
            painter.fillRect(room, QColor(255, 255, 255, 215));
            painter.setPen(ink.capacity);
            painter.drawText(room, Qt::AlignCenter, words);
        }
        first = last + 1;
    }
}

} // namespace

QString dayText(base::Time t, const QString& format) {
    const QLocale language(QCoreApplication::translate("formats", "en"));
    return language.toString(QDateTime::fromMSecsSinceEpoch(base::toMillis(t), QTimeZone::utc()), format);
}

void paintChart(QPainter& painter, const QRectF& area, const report::PageChart& chart, const Ink& ink) {
    setFont(painter, 8);
    const auto jump = QString::fromStdString(chart.jump);
    const auto wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const double said =
        jump.isEmpty() ? 0 : painter.boundingRect(QRectF(0, 0, area.width(), 1000), wrapped, jump).height() + 6;
    QRectF plot = area.adjusted(62, (area.width() > kLegend ? 14 : 7) + said, -4, -14);
    const Scale times(plot, chart);
    const Lanes lanes(
        painter.fontMetrics(), plot, chart.marks, [&](base::Time t) { return times.x(t); },
        static_cast<std::size_t>(
            std::clamp((plot.height() - kLeastPlot) / kLane, plot.height() < kLow ? 0.0 : 1.0, kMostLanes)));
    plot.setBottom(plot.bottom() - lanes.height());
    const Scale scale(plot, chart);
    paintValueAxis(painter, plot, chart, scale, ink);
    paintTimeAxis(painter, plot, scale, ink);
    painter.save();
    painter.setClipRect(plot.adjusted(0, -1, 0, 1));
    paintWashes(painter, plot, chart, scale, ink); // under the lines, whose colours mean something
    paintClosed(painter, plot, chart, scale, ink);
    paintBand(painter, scale, chart.forecastGrid, chart.quantiles[0], chart.quantiles[4], ink.band95);
    paintBand(painter, scale, chart.forecastGrid, chart.quantiles[1], chart.quantiles[3], ink.band80);
    paintLine(painter, scale, chart.forecastGrid, chart.quantiles[2], QPen(ink.median, 1.1));
    paintLine(painter, scale, chart.historyGrid, chart.history, QPen(ink.history, 0.8));
    paintSteps(painter, scale, chart.forecastGrid, chart.capacity, QPen(ink.capacity, 1.2));
    paintNow(painter, plot, chart, scale, ink);
    paintCapacityLabels(painter, scale, chart, ink);
    painter.restore();
    if (said > 0) {
        painter.setPen(ink.text);
        painter.drawText(QRectF(area.left(), area.top() + 13, area.width(), said), wrapped, jump);
    }
    lanes.paint(painter, plot.bottom() + 15, ink);
    if (area.width() > kLegend) paintLegend(painter, QRectF(plot.left(), area.top(), plot.width(), 12), chart, ink);
}

} // namespace penumbra::print
