#include "shell/verdict_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace penumbra::shell {

namespace {

constexpr int kLeast = 160;
constexpr int kMargin = 8, kAbove = 3; ///< around the words

} // namespace

VerdictButton::VerdictButton(QWidget* parent) : QToolButton(parent) {
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictButton::setVerdict(const QString& word, views::Tone tone, const QString& sentence) {
    m_word = word.size();
    m_tone = tone;
    setText(word.isEmpty() ? sentence : sentence.isEmpty() ? word : word + QStringLiteral("  ") + sentence);
    update();
}

int VerdictButton::room() const { return width() - 2 * kMargin; }

/// It gives way while the window shrinks: it never leaves the bar.
QSize VerdictButton::minimumSizeHint() const { return {kLeast, 2 * (fontMetrics().height() + kAbove)}; }

QString VerdictButton::layOut(QTextLayout& layout) const {
    layout.setText(text());
    layout.setFont(font());
    QTextLayout::FormatRange word{0, static_cast<int>(m_word), {}};
    word.format.setFontWeight(QFont::Bold);
    word.format.setForeground(views::colorOf(m_tone, this));
    layout.setFormats({word});
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    layout.setTextOption(option);
    layout.beginLayout();
    auto first = layout.createLine();
    first.setLineWidth(room());
    layout.endLayout();
    return text().mid(first.textLength());
}

QStringList VerdictButton::lines() const {
    QTextLayout layout;
    const auto rest = layOut(layout);
    const auto first = text().left(layout.lineAt(0).textLength());
    if (rest.isEmpty()) return {first};
    return {first.trimmed(), fontMetrics().elidedText(rest, Qt::ElideRight, room())};
}

void VerdictButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    painter.setPen(palette().color(QPalette::ButtonText));
    QTextLayout layout;
    const auto rest = layOut(layout);
    const int high = fontMetrics().height(), top = (height() - (rest.isEmpty() ? high : 2 * high)) / 2;
    layout.draw(&painter, QPointF(kMargin, top));
    painter.drawText(QRect(kMargin, top + high, room(), high), Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(rest, Qt::ElideRight, room()));
}

} // namespace penumbra::shell
