#include "shell/verdict_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QTextLayout>

namespace penumbra::shell {

namespace {

constexpr int kLeast = 160;
constexpr int kMargin = 8, kAbove = 3; ///< around the words

} // namespace

VerdictButton::VerdictButton(QWidget* parent) : QToolButton(parent) {
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int VerdictButton::room() const { return width() - 2 * kMargin; }

QSize VerdictButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2 * kMargin + 1, minimumSizeHint().height()};
}

/// It gives way while the window shrinks: it never leaves the bar.
QSize VerdictButton::minimumSizeHint() const { return {kLeast, 2 * (fontMetrics().height() + kAbove)}; }

QStringList VerdictButton::lines() const {
    if (fontMetrics().horizontalAdvance(text()) <= room()) return {text()};
    QTextLayout layout(text(), font());
    layout.beginLayout();
    auto first = layout.createLine();
    first.setLineWidth(room());
    layout.endLayout();
    const auto rest = text().mid(first.textLength());
    return {text().left(first.textLength()).trimmed(), fontMetrics().elidedText(rest, Qt::ElideRight, room())};
}

void VerdictButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(rect().adjusted(kMargin, 0, -kMargin, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     lines().join(QLatin1Char('\n')));
}

} // namespace penumbra::shell
