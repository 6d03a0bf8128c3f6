#include "views/gravity_delegate.h"

#include "views/theme.h"

#include <QPainter>

namespace penumbra::views {

namespace {

constexpr int kPadding = 8;

/// A line that is too wide goes on in a next one while there is room for more.
QStringList broken(QStringList lines, const QFontMetrics& metrics, const QRect& room) {
    const auto most = room.height() / metrics.lineSpacing();
    for (qsizetype i = 0; i < lines.size() && lines.size() < most; ++i) {
        if (metrics.horizontalAdvance(lines[i]) <= room.width()) continue;
        auto at = lines[i].lastIndexOf(QLatin1Char(' '));
        while (at > 0 && metrics.horizontalAdvance(lines[i].left(at)) > room.width())
            at = lines[i].lastIndexOf(QLatin1Char(' '), at - 1);
        if (at <= 0) continue;
        lines.insert(i + 1, lines[i].mid(at + 1));
        lines[i].truncate(at);
    }
    return lines;
}

} // namespace

void GravityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& colors = colorsOf(option.widget);
    const auto gravity = index.data(m_gravity);
    const QColor tones[] = {colors.good, colors.warning, colors.critical};
    const auto tone = gravity.isValid() ? tones[std::clamp(gravity.toInt(), 0, 2)] : colors.muted;
    const auto area = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->fillRect(area, gravity.isValid() ? tintOf(colors, tone) : colors.raised);
    painter->fillRect(QRect(area.left(), area.top(), 3, area.height()), tone);
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    const QRect room = area.adjusted(kPadding, 0, -kPadding / 2, 0);
    const auto lines = broken(index.data().toString().split(QLatin1Char('\n')), metrics, room);
    int y = area.top() + (area.height() - static_cast<int>(lines.size()) * metrics.lineSpacing()) / 2;
    for (const auto& line : lines) {
        const bool first = &line == &lines.first();
        auto font = option.font;
        font.setBold(first && gravity.isValid());
        painter->setFont(font);
        painter->setPen(first && gravity.isValid() ? tone : gravity.isValid() ? colors.text : colors.muted);
        painter->drawText(QRect(room.left(), y, room.width(), metrics.lineSpacing()), Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(line, Qt::ElideRight, room.width()));
        y += metrics.lineSpacing();
    }
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    if (focused || index.data(m_marked).toBool()) {
        painter->setPen(QPen(focused ? colors.accent : colors.text, 2));
        painter->drawRect(area.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize GravityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    auto font = option.font;
    font.setBold(true);
    const QFontMetrics metrics(font);
    const auto lines = index.data().toString().split(QLatin1Char('\n'));
    int width = 0;
    for (const auto& line : lines) width = std::max(width, metrics.horizontalAdvance(line));
    return {width + 2 * kPadding,
            static_cast<int>(std::max<qsizetype>(3, lines.size())) * metrics.lineSpacing() + kPadding};
}

} // namespace penumbra::views
