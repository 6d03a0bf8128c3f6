#pragma once

#include "report/page.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace penumbra::print {

/// The ink of the printed page; colour-blind-safe and legible in grey.
struct Ink {
    QColor text{0x1c, 0x22, 0x2b};
    QColor faint{0x5c, 0x66, 0x73};
    QColor rule{0xd5, 0xda, 0xe0};
    QColor paper{0xf5, 0xf7, 0xf9};
    QColor history{0x1c, 0x22, 0x2b};
    QColor median{0x00, 0x5a, 0xa8};
    QColor band80{0x8c, 0xbd, 0xe6};
    QColor band95{0xcf, 0xe3, 0xf4};
    QColor capacity{0xc2, 0x3b, 0x22};
    QColor mark{0xd9, 0x8e, 0x04};
    QColor closed{0xc4, 0xca, 0xd2};
};

/// Paints history, bands, median, capacity, marks and the hours that offer nothing into `area`; a NaN is a gap in every
/// line.
void paintChart(QPainter& painter, const QRectF& area, const report::PageChart& chart, const Ink& ink);

} // namespace penumbra::print
