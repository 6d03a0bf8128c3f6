#include "views/heat_map.h"

#include "models/words.h"
#include "views/share_delegate.h"
#include "views/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>

namespace penumbra::views {

namespace {

constexpr double kLargest = 46;
constexpr double kSmallest = 5;
constexpr double kLegend = 22; ///< height at the bottom

QString signOf(const HeatCell& cell) {
    if (!cell.state.isEmpty()) return QStringLiteral("\u2715 ");
    return isBeyond(cell.share)  ? QStringLiteral("\u25b2 ")
           : cell.share >= kBusy ? QStringLiteral("\u25c6 ")
                                 : QString();
}

QString useText(const HeatCell& cell) {
    if (!cell.state.isEmpty()) return cell.state;
    return cell.share < 0 ? HeatMap::tr("nothing known") : models::percentText(cell.share);
}

} // namespace

QColor heatColor(double share, bool dark) {
    static const std::array<QColor, 5> light{"#e3edf7", "#b5d3ea", "#7fb2dc", "#4a8cc4", "#23659f"};
    static const std::array<QColor, 5> deep{"#232c38", "#26445f", "#2b6391", "#3c86bf", "#6db4ea"};
    if (isBeyond(share)) return dark ? QColor("#f0703a") : QColor("#d1500f");
    if (share >= kBusy) return dark ? QColor("#eab04a") : QColor("#efad2e");
    const auto& scale = dark ? deep : light;
    const double at = std::clamp(share / kBusy, 0.0, 0.999) * static_cast<double>(scale.size() - 1);
    const auto lower = static_cast<std::size_t>(at);
    return mix(scale[lower], scale[lower + 1], at - static_cast<double>(lower));
}

HeatMap::HeatMap(QWidget* parent) : QWidget(parent) {
    setMinimumHeight(110);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of all hosts by use"));
}

void HeatMap::setGroups(std::vector<HeatGroup> groups) {
    m_groups = std::move(groups);
    arrange();
    update();
}

void HeatMap::setSelected(const QString& id) {
    if (id == m_selected) return;
    m_selected = id;
    tellPart(this, currentPart());
    update();
}

/// Lays the cells out at that size, wrapping at the right edge; the height it takes. Groups follow one another with a
/// gap.
double HeatMap::fill(double size, bool keep) {
    const QFontMetricsF metrics(fontOf(TextRole::Small));
    const double labelHeight = metrics.height() + 2;
    double x = 0;
    double y = 0;
    for (const auto& group : m_groups) {
        const double all = static_cast<double>(group.cells.size()) * size;
        const double least = std::max(metrics.horizontalAdvance(group.name) + 8, std::min(all, size * 4));
        if (x > 0 && (x + least > width() || x + all > width())) {
            x = 0;
            y += labelHeight + size + space::tight;
        }
        if (keep) m_labels.push_back({QPointF(x, y + metrics.ascent()), group.name});
        const double begin = x;
        for (const auto& cell : group.cells) {
            if (x + size > width() + 0.5) {
                x = 0;
                y += size;
            }
            if (keep) m_places.push_back({QRectF(x, y + labelHeight, size, size), &cell});
            x += size;
        }
        x = std::max(x, begin + metrics.horizontalAdvance(group.name)) + space::large;
    }
    return y + labelHeight + size;
}

void HeatMap::arrange() {
    m_places.clear();
    m_labels.clear();
    const double room = height() - kLegend;
    double size = kLargest;
    while (size > kSmallest && fill(size, false) > room) size -= size > 16 ? 2 : 0.5;
    fill(size, true);
}

void HeatMap::resizeEvent(QResizeEvent*) { arrange(); }

void HeatMap::paintCell(QPainter& painter, const Place& place) const {
    const auto& colors = colorsOf(this);
    const auto rect = place.rect.adjusted(1, 1, -1, -1);
    const auto& cell = *place.cell;
    const bool down = !cell.state.isEmpty();
    const bool known = cell.share >= 0 && !down;
    const auto color = known ? heatColor(cell.share, colors.dark) : colors.raised;
    painter.setPen(QPen(colors.control, 1));
    painter.setBrush(color);
    painter.drawRoundedRect(rect, std::min(3.0, rect.width() / 5), std::min(3.0, rect.width() / 5));
    const auto ink = known ? inkOn(color) : colors.muted;
    if (down && rect.width() >= 7) {
        painter.setPen(QPen(colors.muted, 1.4));
        const auto cross =
            rect.adjusted(rect.width() * 0.32, rect.width() * 0.32, -rect.width() * 0.32, -rect.width() * 0.32);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    } else if (known && rect.width() >= 34) {
        painter.setPen(ink);
        const auto sign = isBeyond(cell.share)  ? QStringLiteral("\u25b2")
                          : cell.share >= kBusy ? QStringLiteral("\u25c6")
                                                : QString();
        painter.drawText(rect, Qt::AlignCenter, sign + QString::number(std::lround(cell.share * 100)));
    } else if (known && cell.share >= kBusy && rect.width() >= 7) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        const auto c = rect.center();
        const double r = std::min(5.0, rect.width() * 0.26);
        if (isBeyond(cell.share))
            painter.drawPolygon(QPolygonF({c + QPointF(-r, r), c + QPointF(r, r), c + QPointF(0, -r)}));
        else
            painter.drawPolygon(
                QPolygonF({c + QPointF(-r, 0), c + QPointF(0, r), c + QPointF(r, 0), c + QPointF(0, -r)}));
    }
    if (cell.id != m_selected) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.text, 2));
    painter.drawRoundedRect(rect, 3, 3);
}

void HeatMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colors = colorsOf(this);
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colors.muted);
    for (const auto& label : m_labels) painter.drawText(label.at, label.text);
    for (const auto& place : m_places) paintCell(painter, place);

    const double top = height() - kLegend + 6;
    const QFontMetricsF metrics(painter.font());
    double x = 0;
    const auto word = [&](const QString& text) {
        painter.setPen(colors.muted);
        painter.drawText(QPointF(x, top + metrics.ascent()), text);
        x += metrics.horizontalAdvance(text) + space::small;
    };
    word(tr("0 %"));
    for (int i = 0; i < 8; ++i, x += 16)
        painter.fillRect(QRectF(x, top + 2, 16, 10), heatColor(0.05 + 0.1 * i, colors.dark));
    x += space::small;
    word(tr("80 %"));
    painter.fillRect(QRectF(x, top + 2, 16, 10), heatColor(kBusy, colors.dark));
    x += 16 + space::tight;
    word(tr("\u25c6 80 % and more"));
    painter.fillRect(QRectF(x, top + 2, 16, 10), heatColor(2, colors.dark));
    x += 16 + space::tight;
    word(tr("\u25b2 beyond capacity"));
    word(tr("   \u2715 offers nothing then"));
}

int HeatMap::placeAt(const QPointF& at) const {
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].rect.contains(at)) return static_cast<int>(i);
    return -1;
}

bool HeatMap::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = placeAt(help->pos());
        if (at < 0) {
            QToolTip::hideText();
            return true;
        }
        const auto& cell = cellAt(at);
        QStringList lines{cell.name, useText(cell)};
        if (!cell.hint.isEmpty()) lines << cell.hint;
        QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::mousePressEvent(QMouseEvent* event) {
    const int at = placeAt(event->position());
    if (at >= 0) choosePart(at);
}

void HeatMap::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || m_places.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    choosePart(std::clamp(std::max(currentPart(), 0) + step, 0, partCount() - 1));
}

QString HeatMap::wholeText() const {
    int beyond = 0, busy = 0, down = 0;
    for (int i = 0; i < partCount(); ++i) {
        const auto& cell = cellAt(i);
        if (!cell.state.isEmpty())
            ++down;
        else if (isBeyond(cell.share))
            ++beyond;
        else if (cell.share >= kBusy)
            ++busy;
    }
    return tr("Hosts: %L1. Beyond capacity: %L2. At 80 % or more: %L3. Offering nothing: %L4.")
        .arg(partCount())
        .arg(beyond)
        .arg(busy)
        .arg(down);
}

QString HeatMap::partName(int part) const {
    const auto& cell = cellAt(part);
    return tr("%1: %2").arg(cell.name, signOf(cell) + useText(cell));
}

QRect HeatMap::partPlace(int part) const { return m_places[static_cast<std::size_t>(part)].rect.toAlignedRect(); }

int HeatMap::currentPart() const {
    const auto here =
        std::find_if(m_places.begin(), m_places.end(), [this](const auto& p) { return p.cell->id == m_selected; });
    return here == m_places.end() ? -1 : static_cast<int>(here - m_places.begin());
}

} // namespace penumbra::views
