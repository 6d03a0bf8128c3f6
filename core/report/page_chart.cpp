#include "report/page_chart.h"
#include "base/text.h"

#include "report/limiting.h"
#include "risk/phrase.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::report {

namespace {

constexpr int kStepGroups = 40; ///< steps nearer than this part of the horizon are one mark
constexpr double kJump = 0.02;  ///< a smaller part of the value at now is not worth a word

std::vector<double> wide(const std::vector<float>& values) { return {values.begin(), values.end()}; }

/// A mark for every change that begins or ends in sight; one for several of the same name and window.
void addMark(PageChart& chart, const base::TimeWindow& window, std::string text) {
    const auto sight = chart.forecastGrid.window();
    if (!window.overlaps(sight)) return;
    const base::TimeWindow shown{std::max(window.begin, sight.begin), std::min(window.end, sight.end)};
    const auto same = [&](const PageChart::Mark& mark) { return mark.window == shown && mark.text == text; };
    if (std::none_of(chart.marks.begin(), chart.marks.end(), same)) chart.marks.push_back({shown, std::move(text)});
}

/// While the step is under way: hosts are waited for from their order until they are in service.
base::TimeWindow underWay(const remedy::Step& step) {
    const auto from = remedy::worksFrom(step), inForce = step.edit.window.begin;
    return {from, from < inForce ? inForce : inForce + step.durationP90};
}

/// The steps of the plan while they are under way; those that begin at nearly the same time share a mark.
void addSteps(PageChart& chart, const remedy::Plan& plan) {
    const auto near = (chart.forecastGrid.end() - chart.forecastGrid.begin) / kStepGroups;
    const auto& steps = plan.steps;
    for (std::size_t first = 0; first < steps.size();) {
        auto window = underWay(steps[first]);
        auto last = first;
        while (last + 1 < steps.size()) {
            const auto next = underWay(steps[last + 1]);
            if (std::chrono::abs(next.begin - window.begin) >= near) break;
            window.end = std::max(window.end, next.end);
            ++last;
        }
        const auto name = first == last
                              ? PENUMBRA_SAY("Report", "Step {}")(steps[first].order)
                              : PENUMBRA_SAY("Report", "Steps {} to {}")(steps[first].order, steps[last].order);
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

/// Where the scenario moves the resource at now already, its forecast does not begin where the history ends.
std::string jumpText(const session::Evaluation& evaluation, const Limiting& limit, base::Unit unit) {
    const auto& series = *limit.series;
    const auto* without =
        evaluation.baseUsage ? evaluation.baseUsage->find(series.kind, series.subject, series.dimension) : nullptr;
    const auto& median = series.quantiles[2];
    if (!without || without->quantiles[2].empty() || median.empty()) return {};
    const double before = without->quantiles[2].front(), after = median.front();
    if (std::abs(after - before) <= kJump * std::max(before, after)) return {};
    std::vector<std::string> causes;
    for (const auto& edit : evaluation.scenario.edits)
        if (edit.enabled && edit.window.contains(evaluation.usage->grid.begin))
            causes.push_back(whatif::describe(edit.change));
    const auto from = base::formatAmount(before, unit), to = base::formatAmount(after, unit);
    return causes.empty()
               ? PENUMBRA_SAY("Report",
                              "At now the forecast leaves the history because of the scenario: from {} without it to "
                              "{}.")(from, to)
               : PENUMBRA_SAY("Report",
                              "At now the forecast leaves the history because of the scenario ({}): from {} without "
                              "it to {}.")(risk::sayList(causes), from, to);
}

} // namespace

PageChart chartOf(const session::Evaluation& evaluation, const simulate::UsageSeries& series) {
    PageChart chart;
    chart.forecastGrid = evaluation.usage->grid;
    chart.unit = evaluation.world->dimensions.at(series.dimension).unit;
    for (std::size_t i = 0; i < chart.quantiles.size(); ++i) chart.quantiles[i] = wide(series.quantiles[i]);
    chart.capacity = wide(series.capacity);
    closeGaps(chart);
    return chart;
}

PageChart makeChart(const Document& document) {
    PageChart chart;
    const auto& evaluation = document.evaluation;
    const auto limit = limiting(evaluation);
    chart.forecastGrid = evaluation.usage->grid;
    if (!limit.series) return chart;
    chart = chartOf(evaluation, *limit.series);
    const auto& dimension = evaluation.world->dimensions.at(limit.series->dimension);
    chart.title = PENUMBRA_SAY("Report", "{}: {}")(limit.name, risk::sayDimension(dimension.name));
    if (!limit.series->measured) chart.title = PENUMBRA_SAY("Report", "{} (requested, not measured)")(chart.title);
    if (document.plan()) chart.title = PENUMBRA_SAY("Report", "{}, without the plan")(chart.title);
    chart.unit = dimension.unit;
    chart.jump = jumpText(evaluation, limit, dimension.unit);
    if (document.limitingHistory.values) {
        chart.historyGrid = document.limitingHistory.grid;
        chart.history = *document.limitingHistory.values;
    }
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
