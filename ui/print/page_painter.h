#pragma once

#include "report/page.h"

#include <functional>

class QPainter;

namespace penumbra::print {

/// Paints the document in points, A4 portrait: a first page that stands alone, then its sections. What does not fit on
/// the first page is counted and said, never clipped. `newPage` begins the next sheet.
void paintPage(QPainter& painter, const report::Page& page, const std::function<void()>& newPage);

} // namespace penumbra::print
