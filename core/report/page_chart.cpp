#include "report/page_chart.h"

#include "report/limiting.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

constexpr int kStepGroups = 40; ///< steps nearer than this part of the horizon are one mark

std::vector<double> wide(const std::vector<float>& values) { return {values.begin(), values.end()}; }

/// A mark for every change that begins or ends in sight; one for several of the same name and window.
void addMark(PageChart& chart, const base::TimeWindow& window, std::string text) {
    const auto sight = chart.forecastGrid.window();
    if (!window.overlaps(sight)) return;
    const base::TimeWindow shown{std::max(window.begin, sight.begin), std::min(window.end, sight.end)};
    const auto same = [&](const PageChart::Mark& mark) { return mark.window == shown && mark.text == text; };
    if (std::none_of(chart.marks.begin(), chart.marks.end(), same)) chart.marks.push_back({shown, std::move(text)});
}

/// The steps of the plan while they are under way; those that begin at nearly the same time share a mark.
void addSteps(PageChart& chart, const remedy::Plan& plan) {
    const auto near = (chart.forecastGrid.end() - chart.forecastGrid.begin) / kStepGroups;
    const auto& steps = plan.steps;
    for (std::size_t first = 0; first < steps.size();) {
        base::TimeWindow window = steps[first].edit.window;
        window.end = window.begin + steps[first].durationP90;
        auto last = first;
        while (last + 1 < steps.size() && std::chrono::abs(steps[last + 1].edit.window.begin - window.begin) < near) {
            ++last;
            window.end = std::max(window.end, steps[last].edit.window.begin + steps[last].durationP90);
        }
        const auto name = first == last ? fmt::format("Step {}", steps[first].order)
                                        : fmt::format("Steps {} to {}", steps[first].order, steps[last].order);
        addMark(chart, window, name);
        first = last + 1;
    }
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
    for (const auto& edit : evaluation.scheduled) addMark(chart, edit.window, nameOf(edit));
    for (const auto& edit : evaluation.scenario.edits)
        if (edit.enabled) addMark(chart, edit.window, nameOf(edit));
    if (const auto* plan = document.plan()) addSteps(chart, *plan);
    return chart;
}

} // namespace penumbra::report
