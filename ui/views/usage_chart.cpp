#include "views/usage_chart.h"

#include <QCoreApplication>
#include <limits>

namespace penumbra::views {

namespace {

struct UsageWords {
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
};

constexpr auto kNoValue = std::numeric_limits<double>::quiet_NaN();

/// Capacity that nobody stated is not drawn, and what is down has none: a line at zero would read as a tiny one.
std::vector<double> stated(const std::vector<float>& values) {
    std::vector<double> drawn(values.begin(), values.end());
    for (auto& value : drawn)
        if (value <= 0 || value >= static_cast<double>(model::kUnlimited)) value = kNoValue;
    return drawn;
}

/// A quantile of the use; a gap while the subject is down and nothing runs on it.
std::vector<double> used(const simulate::UsageSeries& of, std::size_t quantile) {
    std::vector<double> drawn(of.quantiles[quantile].begin(), of.quantiles[quantile].end());
    for (std::size_t i = 0; i < drawn.size(); ++i)
        if (of.capacity[i] <= 0 && of.quantiles.back()[i] <= 0) drawn[i] = kNoValue;
    return drawn;
}

} // namespace

ChartData usageChart(const simulate::UsageSeries& shadow, const simulate::UsageSeries* before,
                     const base::TimeGrid& grid, base::Unit unit) {
    ChartData data;
    data.unit = unit;
    data.median = {UsageWords::tr("Median"), grid, used(shadow, 2), false};
    data.bands.push_back({UsageWords::tr("95 % band"), grid, used(shadow, 0), used(shadow, 4)});
    data.bands.push_back({UsageWords::tr("80 % band"), grid, used(shadow, 1), used(shadow, 3)});
    data.capacity = {UsageWords::tr("Capacity"), grid, stated(shadow.capacity), true};
    if (before && before != &shadow && before->inputs != shadow.inputs)
        data.compared.push_back({UsageWords::tr("Median without the edits"), grid, used(*before, 2), false});
    data.now = grid.begin;
    return data;
}

} // namespace penumbra::views
