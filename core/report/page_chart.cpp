#include "report/page_chart.h"

#include "report/limiting.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

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

void addStep(std::vector<base::TimeWindow>& windows, const base::TimeGrid& grid, int step) {
    if (!windows.empty() && windows.back().end == grid.at(step))
        windows.back().end = grid.at(step + 1);
    else
        windows.push_back({grid.at(step), grid.at(step + 1)});
}

/// What is down offers nothing and mostly carries nothing. Lines at zero would read as a forecast of no demand, so each
/// such stretch becomes a gap and a window of its own; one that is up and empty is named as well.
void closeGaps(PageChart& chart) {
    constexpr auto gap = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t i = 0; i < chart.capacity.size(); ++i) {
        auto& capacity = chart.capacity[i];
        const bool idle = !(chart.quantiles.back().at(i) > 0);
        const bool down = capacity <= 0;
        if (down) {
            addStep(chart.closed, chart.forecastGrid, static_cast<int>(i));
            for (auto& values : chart.quantiles)
                if (idle) values[i] = gap;
        } else if (idle) {
            addStep(chart.idle, chart.forecastGrid, static_cast<int>(i));
        }
        if (down || capacity >= static_cast<double>(model::kUnlimited)) capacity = gap;
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
    closeGaps(chart);
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
