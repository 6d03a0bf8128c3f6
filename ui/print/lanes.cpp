#include "print/lanes.h"

#include <QPainter>

#include <algorithm>

namespace penumbra::print {

namespace {

constexpr double kWidestName = 190;

} // namespace

Lanes::Lanes(const QFontMetricsF& metrics, const QRectF& plot, const std::vector<report::PageChart::Mark>& marks,
             const ToX& toX, std::size_t most)
    : m_plot(plot) {
    auto sorted = marks;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.window.begin < b.window.begin; });
    std::vector<double> ends(most, plot.left() - 1e9);
    std::vector<double> begins(most, 1e9);
    for (const auto& mark : sorted) {
        const double left = std::clamp(toX(mark.window.begin), plot.left(), plot.right() - 1);
        const double right = std::clamp(toX(mark.window.end), left + 1.5, plot.right());
        const auto text = metrics.elidedText(QString::fromStdString(mark.text), Qt::ElideRight, kWidestName);
        const double width = metrics.horizontalAdvance(text) + 2;
        const bool before = right + 3 + width > plot.right();
        const double from = before ? left - 3 - width : left, to = before ? right : right + 3 + width;
        std::size_t lane = 0;
        while (lane < most && ends[lane] + 4 > from) ++lane;
        if (lane == most) {
            ++m_hidden;
            continue;
        }
        ends[lane] = to;
        m_lanes = std::max(m_lanes, lane + 1);
        m_bars.push_back({left, right, QRectF(before ? from : right + 3, 0, width, kLane), before, text, lane});
    }
}

double Lanes::height() const {
    return m_bars.empty() && m_hidden == 0 ? 0 : kLane * static_cast<double>(m_lanes + (m_hidden > 0 ? 1 : 0)) + 3;
}

void Lanes::paint(QPainter& painter, double top, const Ink& ink) const {
    for (const auto& bar : m_bars) {
        const double y = top + kLane * static_cast<double>(bar.lane);
        painter.fillRect(QRectF(bar.left, y + 2.5, bar.right - bar.left, kLane - 5), ink.mark);
        painter.setPen(ink.text);
        painter.drawText(bar.label.translated(0, y), (bar.before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         bar.text);
    }
    if (m_hidden == 0) return;
    painter.setPen(ink.faint);
    painter.drawText(QRectF(m_plot.left(), top + kLane * static_cast<double>(m_lanes), m_plot.width(), kLane),
                     Qt::AlignRight | Qt::AlignVCenter,
                     PrintWords::tr("and %1 more changes, on the pages behind").arg(m_hidden));
}

} // namespace penumbra::print
