#include "report/change_record.h"

#include "base/json.h"
#include "base/text.h"
#include "report/change_kind.h"
#include "report/csv_cell.h"
#include "report/plan_parts.h"
#include "report/quote.h"
#include "report/readme.h"

#include <fmt/format.h>

namespace penumbra::report {

using base::Json;

namespace {

constexpr std::size_t kShortDescription = 160; // the column's length

using Field = std::pair<std::string, std::string>;

/// ServiceNow shows a text of several lines as such only with CRLF.
std::string crlf(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\r') continue;
        if (c == '\n') out += '\r';
        out += c;
    }
    return out;
}

/// The values of the choice list "risk" as a new instance has it.
const char* riskValue(risk::VerdictKind kind) {
    switch (kind) {
    case risk::VerdictKind::Go:
        return "4";
    case risk::VerdictKind::GoIf:
        return "3";
    case risk::VerdictKind::NoGo:
        return "2";
    }
    return "2";
}

std::string planId(const Document& document) {
    const auto* plan = document.plan();
    return plan ? plan->id : "scenario-" + planDigest(document).substr(0, 12);
}

/// The key of the first that the change touches directly and that comes from ServiceNow; empty: none does.
std::string firstKey(const Json& affected, std::string_view kind) {
    for (const auto& item : affected) {
        const bool service = item["class"] == "service";
        if (item["role"] != "direct" && !service) continue;
        if (service == (kind == "service") && item["system_ids"].contains("sys_id"))
            return item["system_ids"]["sys_id"].get<std::string>();
    }
    return {};
}

std::vector<Field> changeFields(const Document& document, const WorkList& list, const Json& affected) {
    const auto record = changeRecord(document, list);
    const auto kind = changeKindOf(document);
    std::vector<Field> fields{{"short_description", shortened(oneLine(record.title), kShortDescription)},
                              {"description", crlf(record.description)},
                              {"risk", riskValue(record.verdict)},
                              {"type", kind.type},
                              {"priority", std::to_string(kind.priority)},
                              {"start_date", plainTime(record.window.begin)},
                              {"end_date", plainTime(record.window.end)},
                              {"justification", crlf(record.reason)},
                              {"implementation_plan", crlf(record.implementation)},
                              {"risk_impact_analysis", crlf(record.risks)},
                              {"backout_plan", crlf(record.backout)},
                              {"test_plan", crlf(record.tests)},
                              {"cab_required", record.verdict == risk::VerdictKind::Go ? "false" : "true"},
                              {"correlation_id", planId(document)},
                              {"correlation_display", "Penumbra"}};
    if (const auto key = firstKey(affected, "item"); !key.empty()) fields.emplace_back("cmdb_ci", key);
    if (const auto key = firstKey(affected, "service"); !key.empty()) fields.emplace_back("business_service", key);
    return fields;
}

std::vector<Field> taskFields(const Document& document, const Work& work, int order) {
    return {{"change_request", planId(document)},
            {"correlation_id", fmt::format("{}@{}", work.id, planId(document))},
            {"order", std::to_string(order)},
            {"change_task_type", "implementation"},
            {"short_description", shortened(oneLine(fmt::format("{}: {}", work.title, work.text)), kShortDescription)},
            {"description", crlf(workText(document, work))},
            {"planned_start_date", plainTime(work.window.begin)},
            {"planned_end_date", plainTime(work.window.end)}};
}

Json objectOf(const std::vector<Field>& fields) {
    Json out = Json::object();
    for (const auto& [key, value] : fields) out[key] = value;
    return out;
}

/// All rows have the same fields.
std::string tableOf(const std::vector<std::vector<Field>>& rows) {
    std::string out;
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0) {
            for (const auto& [key, value] : rows[i]) cells.push_back(key);
            addCsvRow(out, cells);
        }
        cells.clear();
        for (const auto& [key, value] : rows[i]) cells.push_back(value);
        addCsvRow(out, cells);
    }
    return out;
}

File itemsFile(const Document& document, const Json& affected) {
    std::string out;
    addCsvRow(out, {"task", "ci_item", "name", "class", "role"});
    for (const auto& item : affected)
        addCsvRow(out, {planId(document), base::textAt(item["system_ids"], "sys_id"), base::textAt(item, "name"),
                        base::textAt(item, "class"), base::textAt(item, "role")});
    return {"task_ci.csv", out};
}

base::Result<std::vector<File>> servicenowFiles(const Document& document) {
    const auto list = workOf(document);
    const auto affected = affectedJson(document);
    const auto change = changeFields(document, list, affected);
    const auto kind = changeKindOf(document);
    std::vector<std::vector<Field>> tasks;
    Json bodies = Json::array();
    for (const auto& work : list.work) {
        tasks.push_back(taskFields(document, work, static_cast<int>(tasks.size()) + 1));
        bodies.push_back(objectOf(tasks.back()));
        bodies.back().erase("change_request"); // a body names the parent by its sys_id, which only the answer tells
    }
    const Readme readme{
        "ServiceNow",
        "`change_request.json` is the body of POST /api/now/table/change_request; each member of `change_tasks.json` "
        "is one "
        "for /api/now/table/change_task, to which `change_request` with the sys_id of the answer is added. The CSV "
        "files are "
        "for import sets: coalesce on correlation_id; `change_request` and `task` hold the change's correlation_id.",
        [](const Work& work) { return fmt::format("change task `{}`", work.id); },
        {"Values, not displays, as the Table API takes them without sysparm_input_display_value; times are UTC.",
         "risk: 2 high, 3 moderate, 4 low, as a new instance has them; from NO GO, GO IF and GO. Check it against "
         "yours.",
         "type (standard, normal, emergency) and priority (1 critical, 2 high, 3 moderate, 4 low) are proposed by the "
         "numbers: " +
             oneLine(kind.why) + " " + oneLine(kind.whyPriority) +
             " The board decides. Where only a template makes a standard change, or impact and urgency make the "
             "priority, your instance says otherwise.",
         "Left out, because nobody told Penumbra: category, impact, urgency, assignment_group, requested_by.",
         "cmdb_ci, business_service and ci_item are sys_ids, which only what came from ServiceNow has. Detection of "
         "conflicts needs cmdb_ci, start_date and end_date."}};
    std::vector<File> out{readmeFile(document, list, readme),
                          {"change_request.json", base::dumpJsonPretty(objectOf(change))},
                          {"change_tasks.json", base::dumpJsonPretty(bodies)},
                          {"change_request.csv", tableOf({change})},
                          itemsFile(document, affected)};
    if (!tasks.empty()) out.push_back({"change_task.csv", tableOf(tasks)});
    return out;
}

} // namespace

extern constinit const Exporter servicenowExporter{
    "servicenow",
    PENUMBRA_TEXT("exporters", "ServiceNow change request"),
    "",
    PENUMBRA_TEXT("exporters",
                  "A folder with the change request, a change task for each step and the affected items, as "
                  "bodies for the Table API and as CSV for import sets."),
    nullptr,
    servicenowFiles};

} // namespace penumbra::report
