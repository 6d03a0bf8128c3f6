#include "views/usage_chart.h"

#include <QCoreApplication>
#include <limits>

namespace penumbra::views {

namespace {

QString say(const char* word) { return QCoreApplication::translate("usage", word); }

std::vector<double> doubles(const std::vector<float>& values) { return {values.begin(), values.end()}; }

/// Capacity that nobody stated is not drawn.
std::vector<double> stated(const std::vector<float>& values) {
    auto drawn = doubles(values);
    for (auto& value : drawn)
        if (value >= static_cast<double>(model::kUnlimited)) value = std::numeric_limits<double>::quiet_NaN();
    return drawn;
}

} // namespace

ChartData usageChart(const simulate::UsageSeries& shadow, const simulate::UsageSeries* before,
                     const base::TimeGrid& grid, base::Unit unit) {
    ChartData data;
    data.unit = unit;
    data.median = {say("Median"), grid, doubles(shadow.quantiles[2]), false};
    data.bands.push_back({say("95 % band"), grid, doubles(shadow.quantiles[0]), doubles(shadow.quantiles[4])});
    data.bands.push_back({say("80 % band"), grid, doubles(shadow.quantiles[1]), doubles(shadow.quantiles[3])});
    data.capacity = {say("Capacity"), grid, stated(shadow.capacity), true};
    if (before && before != &shadow && before->inputs != shadow.inputs)
        data.compared.push_back({say("Median without the edits"), grid, doubles(before->quantiles[2]), false});
    data.now = grid.begin;
    return data;
}

} // namespace penumbra::views
