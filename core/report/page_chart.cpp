#include "report/page_chart.h"

#include "report/limiting.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

std::vector<double> wide(const std::vector<float>& values) { return {values.begin(), values.end()}; }

/// A mark for every change that begins or ends in sight; one for several of the same name and window.
void addMark(PageChart& chart, const whatif::Edit& edit, std::string text) {
    const auto sight = chart.forecastGrid.window();
    if (!edit.window.overlaps(sight)) return;
    const base::TimeWindow shown{std::max(edit.window.begin, sight.begin), std::min(edit.window.end, sight.end)};
    const auto same = [&](const PageChart::Mark& mark) { return mark.window == shown && mark.text == text; };
    if (std::none_of(chart.marks.begin(), chart.marks.end(), same)) chart.marks.push_back({shown, std::move(text)});
}

} // namespace

PageChart makeChart(const Document& document) {
    PageChart chart;
    const auto& evaluation = document.evaluation;
    const auto limit = limiting(evaluation);
    chart.forecastGrid = evaluation.usage->grid;
    if (!limit.series) return chart;
    const auto& dimension = evaluation.world->dimensions.at(limit.series->dimension);
    chart.title =
        fmt::format("{}: {}{}", limit.name, dimension.name, limit.series->measured ? "" : " (requested, not measured)");
    chart.unit = dimension.unit;
    if (document.limitingHistory.values) {
        chart.historyGrid = document.limitingHistory.grid;
        chart.history = *document.limitingHistory.values;
    }
    for (std::size_t i = 0; i < chart.quantiles.size(); ++i) chart.quantiles[i] = wide(limit.series->quantiles[i]);
    chart.capacity = wide(limit.series->capacity);
    const auto nameOf = [](const whatif::Edit& edit) {
        return edit.note.empty() ? whatif::describe(edit.change) : edit.note;
    };
    for (const auto& edit : evaluation.scheduled) addMark(chart, edit, nameOf(edit));
    for (const auto& edit : evaluation.scenario.edits)
        if (edit.enabled) addMark(chart, edit, nameOf(edit));
    if (const auto* plan = document.plan())
        for (const auto& step : plan->steps) addMark(chart, step.edit, fmt::format("Step {}", step.order));
    return chart;
}

} // namespace penumbra::report
