#include "views/tall_area.h"

#include <QEvent>
#include <QLayout>
#include <algorithm>

namespace penumbra::views {

namespace {

constexpr int kLeastHeight = 320;

int leastHeight(const QWidget& content, int width) {
    if (auto* layout = content.layout(); layout && layout->hasHeightForWidth())
        return layout->totalMinimumHeightForWidth(width);
    return content.minimumSizeHint().height();
}

} // namespace

TallArea::TallArea(QWidget* content, const QString& name) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize TallArea::sizeHint() const { return widget()->sizeHint(); }

QSize TallArea::minimumSizeHint() const {
    const auto least = widget()->minimumSizeHint();
    return {least.width(), std::min(least.height(), kLeastHeight)};
}

void TallArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

bool TallArea::eventFilter(QObject* object, QEvent* event) {
    if (object == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(object, event);
}

/// A bar that comes takes some of the width, which makes nothing lower: it stays.
void TallArea::fit() {
    const auto room = viewport()->size();
    const QSize size(room.width(), std::max(room.height(), leastHeight(*widget(), room.width())));
    if (widget()->size() != size) widget()->resize(size);
}

} // namespace penumbra::views
