#include "views/fitted_list.h"

#include <algorithm>

namespace penumbra::views {

FittedList::FittedList(int most, QWidget* parent) : QListView(parent), m_most(most) {
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void FittedList::updateGeometries() {
    QListView::updateGeometries();
    const int wanted = std::clamp(contentsSize().height() + 2 * frameWidth(), 0, m_most);
    if (wanted != minimumHeight()) setFixedHeight(wanted);
}

} // namespace penumbra::views
