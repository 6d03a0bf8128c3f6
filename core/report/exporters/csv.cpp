#include "base/text.h"
#include "report/csv_cell.h"
#include "report/json.h"
#include "report/words.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

std::string paramsText(const model::Change& change) {
    std::string text;
    for (const auto& [key, value] : change.params) text += fmt::format("{}{}={}", text.empty() ? "" : " ", key, value);
    return text;
}

std::string orders(const std::vector<int>& numbers) {
    std::string text;
    for (const int number : numbers) text += fmt::format("{}{}", text.empty() ? "" : " ", number);
    return text;
}

std::string secondsText(base::Duration duration) { return std::to_string(duration.count() / 1000); }

base::Result<std::string> writeCsv(const Document& document) {
    std::string out;
    addCsvRow(out, {"kind", "order", "depends_on", "action", "params", "start", "end", "duration_p50_s",
                    "duration_p90_s", "downtime_s", "text", "backout"});
    for (const auto& edit : document.evaluation.scenario.edits) {
        if (!edit.enabled) continue;
        addCsvRow(out,
                  {"change", "", "", edit.change.action, paramsText(edit.change), base::formatTime(edit.window.begin),
                   base::formatTime(edit.window.end), "", "", "", whatif::describe(edit), ""});
    }
    const auto* plan = document.plan();
    if (!plan) return out;
    for (const auto& step : plan->steps)
        addCsvRow(out,
                  {"step", std::to_string(step.order), orders(step.dependsOn), step.edit.change.action,
                   paramsText(step.edit.change), base::formatTime(remedy::worksFrom(step)),
                   base::formatTime(step.edit.window.end), secondsText(step.durationP50), secondsText(step.durationP90),
                   std::to_string(static_cast<std::int64_t>(step.downtimeSeconds)), step.text, step.rollbackText});
    return out;
}

} // namespace

extern constinit const Exporter csvExporter{
    "csv", PENUMBRA_TEXT("exporters", "Steps as a table"), "csv",
    PENUMBRA_TEXT("exporters",
                  "One row per change of the scenario and per step of the plan, safe to open in a spreadsheet."),
    writeCsv};

} // namespace penumbra::report
