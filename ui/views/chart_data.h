#pragma once

#include "base/time.h"
#include "base/units.h"

#include <QString>
#include <iterator>
#include <optional>
#include <vector>

namespace penumbra::views {

/// Values on a grid, NaN for a gap. A stepped line holds each value until the next moment of the grid.
struct ChartLine {
    QString name;
    base::TimeGrid grid;
    std::vector<double> values;
    bool stepped = false;
    bool empty() const { return values.empty(); }
};

/// The dashes of a line that is compared with, by its place among them: no two of the first three are alike.
constexpr Qt::PenStyle comparedStyle(std::size_t place) {
    constexpr Qt::PenStyle kStyles[] = {Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return kStyles[place % std::size(kStyles)];
}

struct ChartBand {
    QString name; ///< "80 % band"
    base::TimeGrid grid;
    std::vector<double> low, high;
};

/// A window in which something happens; a window without an end lasts to the edge of the chart.
struct ChartMark {
    base::TimeWindow window;
    QString text;
};

/// A moment that a person may drag, e.g. where the training begins.
struct ChartHandle {
    base::Time at{};
    QString text;
};

/// What a chart shows: history, median and bands, capacity, other lines to compare with, and marks.
struct ChartData {
    QString title; ///< for those who cannot see it, e.g. "Memory of a1-01"
    base::Unit unit = base::Unit::Count;
    ChartLine history, median, capacity;
    std::vector<ChartBand> bands;    ///< widest first
    std::vector<ChartLine> compared; ///< e.g. the median before the edits
    std::vector<ChartMark> marks;
    std::vector<ChartHandle> handles; ///< at the foot of the plot
    std::optional<base::Time> now;
    bool fromZero = true;       ///< the value axis begins at zero
    bool namesCapacity = false; ///< with its value beside the line, for those who read from afar
    bool empty() const { return history.empty() && median.empty() && capacity.empty() && bands.empty(); }
};

} // namespace penumbra::views
