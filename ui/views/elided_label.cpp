#include "views/elided_label.h"

#include <QEvent>
#include <QTextLayout>

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

void ElidedLabel::setLines(int most) {
    m_lines = most;
    setSizePolicy(sizePolicy().horizontalPolicy(), most > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    setWordWrap(most > 1); // it tells layouts that its height follows its width
    elide();
}

std::vector<int> ElidedLabel::begins(int width) const {
    QTextLayout layout(m_full, font());
    std::vector<int> begins;
    layout.beginLayout();
    while (static_cast<int>(begins.size()) < m_lines) {
        auto line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        begins.push_back(line.textStart());
    }
    layout.endLayout();
    return begins;
}

int ElidedLabel::heightForWidth(int width) const {
    if (m_lines == 1) return -1;
    return std::max(1, static_cast<int>(begins(width).size())) * fontMetrics().lineSpacing() + 1;
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
    const int last = m_lines > 1 && !m_full.isEmpty() ? begins(width()).back() : 0;
    const auto shown = m_full.left(last) + fontMetrics().elidedText(m_full.mid(last), Qt::ElideRight, width());
    if (shown != text()) setText(shown);
    QStringList tip;
    if (shown != m_full) tip << m_full;
    if (!m_tip.isEmpty()) tip << m_tip;
    setToolTip(tip.join(QLatin1Char('\n')));
}

} // namespace penumbra::views
