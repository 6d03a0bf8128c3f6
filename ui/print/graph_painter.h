#pragma once

#include "print/paper.h"
#include "report/page.h"

class QRectF;

namespace penumbra::print {

/// How high the drawing is on the page.
double graphHeight(const report::PageGraph& graph);

/// Who depends on whom: boxes with names, touched ones filled, and arrows to who is hit.
void paintGraph(QPainter& painter, const QRectF& room, const report::PageGraph& graph, const Ink& ink);

} // namespace penumbra::print
