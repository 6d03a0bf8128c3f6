#pragma once

#include "print/paper.h"
#include "report/page.h"

#include <QRectF>

class QPainter;

namespace penumbra::print {

/// In UTC, with the names of days and months in the language of the program. The format is Qt's.
QString dayText(base::Time t, const QString& format);

/// Paints history, bands, median, capacity, marks and the hours that offer nothing into `area`; a NaN is a gap in every
/// line.
void paintChart(QPainter& painter, const QRectF& area, const report::PageChart& chart, const Ink& ink);

} // namespace penumbra::print
