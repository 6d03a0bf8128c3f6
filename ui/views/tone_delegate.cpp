#include "views/tone_delegate.h"

#include "views/figure_row.h"

namespace penumbra::views {

void ToneDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const auto tone = static_cast<Tone>(index.data(m_tone).toInt());
    if (tone != Tone::Plain) option->palette.setColor(QPalette::Text, colorOf(tone, option->widget));
}

} // namespace penumbra::views
