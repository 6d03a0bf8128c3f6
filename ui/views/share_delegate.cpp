#include "views/share_delegate.h"

#include "views/figure_row.h"
#include "views/theme.h"

#include <QPainter>
#include <algorithm>

namespace penumbra::views {

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto share = index.data(m_role);
    if (!share.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const auto& colors = colorsOf(option.widget);
    const double value = share.toDouble();
    const auto tone = isBeyond(value) ? Tone::Critical : value >= kBusy ? Tone::Warning : Tone::Plain;
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, colors.selection);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF bar(option.rect.left() + 6, option.rect.bottom() - 4, option.rect.width() - 12, 2.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.grid);
    painter->drawRoundedRect(bar, 1, 1);
    auto filled = bar;
    filled.setWidth(bar.width() * std::clamp(value, 0.0, 1.0));
    painter->setBrush(tone == Tone::Critical  ? colors.critical
                      : tone == Tone::Warning ? colors.warning
                                              : colors.median);
    painter->drawRoundedRect(filled, 1, 1);
    painter->setPen(tone == Tone::Critical ? colors.critical : tone == Tone::Warning ? colors.warning : colors.text);
    painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(6, 0, -6, -2), Qt::AlignRight | Qt::AlignVCenter,
                      signOf(tone) + index.data().toString());
    painter->restore();
}

} // namespace penumbra::views
