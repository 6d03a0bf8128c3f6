#include "views/tone_delegate.h"

#include "views/figure_row.h"
#include "views/theme.h"

namespace penumbra::views {

void ToneDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const auto& colors = colorsOf(option->widget);
    const auto set = [option](const QColor& color) { option->palette.setColor(QPalette::Text, color); };
    switch (static_cast<Tone>(index.data(m_tone).toInt())) {
    case Tone::Good:
        return set(colors.good);
    case Tone::Warning:
        return set(colors.warning);
    case Tone::Critical:
        return set(colors.critical);
    case Tone::Plain:
        return;
    }
}

} // namespace penumbra::views
