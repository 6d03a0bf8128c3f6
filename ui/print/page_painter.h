#pragma once

#include "report/page.h"

class QPainter;

namespace penumbra::print {

/// The sheet in points.
inline constexpr double kPageWidth = 595;
inline constexpr double kPageHeight = 842;

/// Paints the whole page in points, A4 portrait. What does not fit is counted and said, never clipped.
void paintPage(QPainter& painter, const report::Page& page);

} // namespace penumbra::print
