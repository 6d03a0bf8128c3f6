#pragma once

#include "print/paper.h"
#include "report/page.h"

#include <QRectF>

class QPainter;

namespace penumbra::print {

/// Paints history, bands, median, capacity, marks and the hours that offer nothing into `area`; a NaN is a gap in every
/// line.
void paintChart(QPainter& painter, const QRectF& area, const report::PageChart& chart, const Ink& ink);

} // namespace penumbra::print
