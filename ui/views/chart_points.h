#pragma once

#include "views/chart_axis.h"
#include "views/chart_data.h"

#include <QList>
#include <QPointF>

namespace penumbra::views {

/// As the x axis counts.
inline double millis(base::Time t) { return static_cast<double>(base::toMillis(t)); }

/// The part of a line that `window` shows, as runs of points without a gap, x in UTC milliseconds. At most some four
/// points per pixel column: first, lowest, highest, last.
std::vector<QList<QPointF>> pointsOf(const ChartLine& line, const base::TimeWindow& window, int columns);

/// Whole hours, days or weeks (Mondays) in UTC, at most `count` of them.
std::vector<Tick> timeTicks(const base::TimeWindow& window, int count);

/// The window and the values that all of the data covers; an empty window when there is nothing.
base::TimeWindow extentOf(const ChartData& data);
ValueRange valuesIn(const ChartData& data, const base::TimeWindow& window);
/// The value of the line that holds at t, NaN outside or in a gap.
double valueAt(const ChartLine& line, base::Time t);

} // namespace penumbra::views
