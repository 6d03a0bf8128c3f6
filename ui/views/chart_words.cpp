#include "views/chart_words.h"

#include "models/time_text.h"
#include "models/words.h"
#include "views/chart_points.h"

#include <QCoreApplication>
#include <cmath>

namespace penumbra::views {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

/// The grid's last step with a value; -1 where there is none.
int lastOf(const std::vector<double>& values) {
    int last = static_cast<int>(values.size()) - 1;
    while (last >= 0 && std::isnan(values[static_cast<std::size_t>(last)])) --last;
    return last;
}

QString lineWords(const ChartLine& line, base::Unit unit) {
    const int last = lastOf(line.values);
    if (last < 0) return ChartWords::tr("%1: no value").arg(line.name);
    return ChartWords::tr("%1: %2 at %3, the last value")
        .arg(line.name, models::amountText(line.values[static_cast<std::size_t>(last)], unit),
             models::timeText(line.grid.at(last)));
}

QString bandWords(const ChartBand& band, base::Unit unit) {
    const int last = std::min(lastOf(band.low), lastOf(band.high));
    if (last < 0) return ChartWords::tr("%1: no value").arg(band.name);
    const auto at = static_cast<std::size_t>(last);
    return ChartWords::tr("%1: %2 at %3, the last value")
        .arg(band.name, models::rangeText(band.low[at], band.high[at], unit), models::timeText(band.grid.at(last)));
}

/// The first step at which the line lies above the capacity; -1 where it never does.
int firstAbove(const base::TimeGrid& grid, const std::vector<double>& values, const ChartLine& capacity) {
    for (int i = 0; i < static_cast<int>(values.size()); ++i)
        if (values[static_cast<std::size_t>(i)] > valueAt(capacity, grid.at(i))) return i;
    return -1;
}

QStringList limitWords(const ChartData& data) {
    if (data.capacity.empty()) return {};
    QStringList out;
    const auto add = [&](const QString& name, const base::TimeGrid& grid, const std::vector<double>& values) {
        if (const int step = firstAbove(grid, values, data.capacity); step >= 0)
            out << ChartWords::tr("%1 above %2 from %3").arg(name, data.capacity.name, models::timeText(grid.at(step)));
    };
    add(data.median.name, data.median.grid, data.median.values);
    for (const auto& band : data.bands) add(band.name, band.grid, band.high);
    if (out.isEmpty()) out << ChartWords::tr("Nothing that is drawn lies above %1").arg(data.capacity.name);
    return out;
}

} // namespace

QStringList chartWords(const ChartData& data) {
    if (data.empty()) return {};
    auto out = limitWords(data);
    const auto line = [&](const ChartLine& one) {
        if (!one.empty()) out << lineWords(one, data.unit);
    };
    line(data.history);
    line(data.median);
    for (const auto& band : data.bands) out << bandWords(band, data.unit);
    for (const auto& one : data.compared) line(one);
    line(data.capacity);
    for (const auto& mark : data.marks) out << ChartWords::tr("%1: %2").arg(mark.text, models::windowText(mark.window));
    for (const auto& handle : data.handles)
        out << ChartWords::tr("%1: %2").arg(handle.text, models::timeText(handle.at));
    return out;
}

} // namespace penumbra::views
