#include "base/text.h"
#include "report/json.h"
#include "report/words.h"

#include <charconv>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

bool isNumber(const std::string& text) {
    double value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    return parsed.ec == std::errc() && parsed.ptr == text.data() + text.size();
}

/// One RFC 4180 cell. A text that a spreadsheet would run as a formula gets an apostrophe in front.
std::string cell(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos && !isNumber(text))
        text = fmt::format("'{}", text);
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted;
    quoted += '"';
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    quoted += '"';
    return quoted;
}

void row(std::string& out, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) out += ',';
        out += cell(cells[i]);
    }
    out += "\r\n";
}

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

std::string seconds(base::Duration duration) { return std::to_string(duration.count() / 1000); }

base::Result<std::string> write(const Document& document) {
    std::string out;
    row(out, {"kind", "order", "depends_on", "action", "params", "start", "end", "duration_p50_s", "duration_p90_s",
              "downtime_s", "text", "backout"});
    for (const auto& edit : document.evaluation.scenario.edits) {
        if (!edit.enabled) continue;
        row(out, {"change", "", "", edit.change.action, paramsText(edit.change), base::formatTime(edit.window.begin),
                  base::formatTime(edit.window.end), "", "", "", whatif::describe(edit), ""});
    }
    const auto* plan = document.plan();
    if (!plan) return out;
    for (const auto& step : plan->steps)
        row(out, {"step", std::to_string(step.order), orders(step.dependsOn), step.edit.change.action,
                  paramsText(step.edit.change), base::formatTime(remedy::worksFrom(step)),
                  base::formatTime(step.edit.window.end), seconds(step.durationP50), seconds(step.durationP90),
                  std::to_string(static_cast<std::int64_t>(step.downtimeSeconds)), step.text, step.rollbackText});
    return out;
}

} // namespace

extern constinit const Exporter csvExporter{
    "csv", PENUMBRA_TEXT("exporters", "Steps as a table"), "csv",
    PENUMBRA_TEXT("exporters",
                  "One row per change of the scenario and per step of the plan, safe to open in a spreadsheet."),
    write};

} // namespace penumbra::report
