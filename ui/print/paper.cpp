#include "print/paper.h"

#include <QPainter>

namespace penumbra::print {

void setFont(QPainter& painter, int size, bool bold) {
    QFont font("DejaVu Sans");
    font.setPixelSize(size);
    font.setBold(bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures
    painter.setFont(font);
}

} // namespace penumbra::print
