#pragma once

#include "print/paper.h"
#include "report/page.h"

#include <QRectF>

namespace penumbra::print {

/// Paints the strip from the top of `area` down: a row for each kind of loss, then the hours. A field that does not
/// hold is dark and hatched, one that nobody tried is empty. Returns where it ends.
double paintStrip(QPainter& painter, const QRectF& area, const report::PageStrip& strip, const Ink& ink);

} // namespace penumbra::print
