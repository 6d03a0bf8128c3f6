#include "views/elided_label.h"

#include <QEvent>

namespace penumbra::views {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString& text) {
    m_full = text;
    updateGeometry();
    elide();
}

void ElidedLabel::setTip(const QString& tip) {
    m_tip = tip;
    elide();
}

QSize ElidedLabel::minimumSizeHint() const { return {0, QLabel::minimumSizeHint().height()}; }

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_full) + 2, fontMetrics().height() + 1};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) elide();
}

void ElidedLabel::elide() {
    const auto shown = fontMetrics().elidedText(m_full, Qt::ElideRight, width());
    if (shown != text()) setText(shown);
    QStringList tip;
    if (shown != m_full) tip << m_full;
    if (!m_tip.isEmpty()) tip << m_tip;
    setToolTip(tip.join(QLatin1Char('\n')));
}

} // namespace penumbra::views
