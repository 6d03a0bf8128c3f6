#include "views/chart_legend.h"

#include "models/words.h"
#include "views/theme.h"

#include <QPainter>

namespace penumbra::views {

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartLegend::setData(const ChartData& data) {
    m_items.clear();
    if (!data.history.empty()) m_items.append({Swatch::History, data.history.name, 0});
    if (!data.median.empty()) m_items.append({Swatch::Median, data.median.name, 0});
    for (std::size_t i = 0; i < data.bands.size(); ++i)
        m_items.append({Swatch::Band, data.bands[i].name, static_cast<int>(i)});
    for (std::size_t i = 0; i < data.compared.size(); ++i)
        m_items.append({Swatch::Compared, data.compared[i].name, static_cast<int>(i)});
    if (!data.capacity.empty()) m_items.append({Swatch::Capacity, data.capacity.name, 0});
    if (!data.marks.empty()) m_items.append({Swatch::Mark, tr("Event or edit"), 0});
    QStringList names;
    for (const auto& item : m_items) names << item.name;
    setAccessibleName(tr("Legend: %1").arg(models::listText(names)));
    update();
}

QSize ChartLegend::sizeHint() const {
    return {200, QFontMetrics(fontOf(TextRole::Small, this)).height() + space::tight};
}

void ChartLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = typeScale(this);
    painter.scale(scale, scale);
    painter.setFont(fontOf(TextRole::Small));
    const auto& colors = colorsOf(this);
    const double middle = height() / scale / 2;
    double x = space::tight;
    for (const auto& item : m_items) {
        const double advance = painter.fontMetrics().horizontalAdvance(item.name);
        if (x + 26 + advance > width() / scale) break;
        const auto line = [&](const QColor& color, double width, Qt::PenStyle style) {
            painter.setPen(QPen(color, width, style));
            painter.drawLine(QPointF(x, middle), QPointF(x + 18, middle));
        };
        auto band = colors.band;
        switch (item.swatch) {
        case Swatch::History:
            line(colors.history, 1.6, Qt::SolidLine);
            break;
        case Swatch::Median:
            line(colors.median, 2, Qt::SolidLine);
            break;
        case Swatch::Capacity:
            line(colors.capacity, 1.6, Qt::DashLine);
            break;
        case Swatch::Compared:
            line(colors.compare, 1.6, comparedStyle(static_cast<std::size_t>(item.rank)));
            break;
        case Swatch::Band:
            painter.setPen(QPen(colors.band, 1));
            band.setAlphaF(item.rank == 0 ? 0.22F : 0.5F);
            painter.setBrush(band);
            painter.drawRect(QRectF(x, middle - 5, 18, 10));
            break;
        case Swatch::Mark:
            band = colors.mark;
            band.setAlphaF(0.25F);
            painter.fillRect(QRectF(x, middle - 5, 18, 10), band);
            break;
        }
        painter.setPen(colors.muted);
        painter.drawText(QRectF(x + 24, 0, advance + 2, 2 * middle), Qt::AlignVCenter, item.name);
        x += 24 + advance + space::large;
    }
}

} // namespace penumbra::views
