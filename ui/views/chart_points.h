#pragma once

#include "views/chart_data.h"

#include <QList>
#include <QPointF>

namespace penumbra::views {

/// The part of a line that `window` shows, as runs of points without a gap, x in UTC milliseconds. At most some four
/// points per pixel column: first, lowest, highest, last.
std::vector<QList<QPointF>> pointsOf(const ChartLine& line, const base::TimeWindow& window, int columns);

struct Tick {
    double at = 0;
    QString label;
};

/// Round values from about `low` to `high`, about `count` of them; binary multiples for bytes. The first and the last
/// one enclose the range.
std::vector<Tick> valueTicks(double low, double high, base::Unit unit, int count);
/// Whole hours, days or weeks (Mondays) in UTC, at most `count` of them.
std::vector<Tick> timeTicks(const base::TimeWindow& window, int count);

/// The window and the values that all of the data covers; an empty window when there is nothing.
base::TimeWindow extentOf(const ChartData& data);
std::pair<double, double> valuesIn(const ChartData& data, const base::TimeWindow& window);
/// The value of the line that holds at t, NaN outside or in a gap.
double valueAt(const ChartLine& line, base::Time t);

} // namespace penumbra::views
