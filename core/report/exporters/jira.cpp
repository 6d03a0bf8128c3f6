#include "report/change_record.h"

#include "base/json.h"
#include "base/text.h"
#include "report/change_kind.h"
#include "report/csv_cell.h"
#include "report/quote.h"
#include "report/readme.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace penumbra::report {

using base::Json;

namespace {

constexpr std::size_t kSummary = 255; // the field's length

/// Fields that every site calls by a number of its own; mapping.json says which.
constexpr const char* kOwnFields[] = {"penumbra:planned_start", "penumbra:planned_end",  "penumbra:change_type",
                                      "penumbra:change_risk",   "penumbra:backout_plan", "penumbra:test_plan"};

constexpr const char* kMap =
    ".fields |= (with_entries(.key |= (. as $k | $m[0].fields[$k] // $k)) | with_entries(select(.key | . != \"\" and "
    "(startswith(\"penumbra:\") | not))) | .project = $m[0].project)";

/// "2026-03-01T02:00:00.000+0000", as Jira's REST API writes moments.
std::string jiraTime(base::Time time) { return base::formatTime(time).substr(0, 19) + ".000+0000"; }

std::string riskWord(risk::VerdictKind kind) {
    switch (kind) {
    case risk::VerdictKind::Go:
        return "Low";
    case risk::VerdictKind::GoIf:
        return "Medium";
    case risk::VerdictKind::NoGo:
        return "High";
    }
    return "High";
}

/// The names of Jira's own scheme of priorities.
const char* priorityName(int priority) {
    constexpr std::array kNames{"Highest", "High", "Medium", "Low"};
    return kNames[static_cast<std::size_t>(std::clamp(priority, 1, 4) - 1)];
}

/// "Standard", "Normal", "Emergency", as Jira Service Management's field has them.
std::string typeWord(std::string type) {
    if (!type.empty() && type.front() >= 'a' && type.front() <= 'z')
        type.front() = static_cast<char>(type.front() - 'a' + 'A');
    return type;
}

struct Issue {
    int id = 0, parent = 0; ///< 0: none
    std::string summary, description, risk, backout, tests;
    std::string type, priority; ///< of the change alone
    base::TimeWindow window;
    std::vector<int> after; ///< ids
};

std::vector<Issue> issuesOf(const Document& document, const WorkList& list) {
    const auto record = changeRecord(document, list);
    const auto kind = changeKindOf(document);
    std::vector<Issue> issues{{1,
                               0,
                               record.title,
                               fmt::format("{}\n{}\n{}", record.description, record.reason, record.implementation),
                               riskWord(record.verdict),
                               record.backout,
                               record.tests,
                               typeWord(kind.type),
                               priorityName(kind.priority),
                               record.window,
                               {}}};
    std::map<int, int> ids; // order of a step -> id
    for (const auto& work : list.work) {
        Issue issue{static_cast<int>(issues.size()) + 1,
                    1,
                    fmt::format("{}: {}", work.title, work.text),
                    workText(document, work),
                    {},
                    work.backout,
                    {},
                    {},
                    {},
                    work.window,
                    {}};
        if (work.step) {
            ids[work.step->order] = issue.id;
            for (const int order : work.step->dependsOn)
                if (const auto it = ids.find(order); it != ids.end()) issue.after.push_back(it->second);
        }
        issues.push_back(std::move(issue));
    }
    for (auto& issue : issues) issue.summary = shortened(oneLine(issue.summary), kSummary);
    return issues;
}

std::string tableOf(const std::vector<Issue>& issues) {
    std::size_t links = 0;
    for (const auto& issue : issues) links = std::max(links, issue.after.size());
    std::vector<std::string> head{"Issue Id",      "Parent Id",   "Issue Type",  "Summary",  "Description", "Labels",
                                  "Planned start", "Planned end", "Change type", "Priority", "Change risk"};
    head.insert(head.end(), links, "Link is blocked by");
    std::string out;
    addCsvRow(out, head);
    for (const auto& issue : issues) {
        std::vector<std::string> cells{std::to_string(issue.id),
                                       issue.parent ? std::to_string(issue.parent) : "",
                                       issue.parent ? "Sub-task" : "Task",
                                       issue.summary,
                                       issue.description,
                                       "penumbra",
                                       plainTime(issue.window.begin),
                                       plainTime(issue.window.end),
                                       issue.type,
                                       issue.priority,
                                       issue.risk};
        for (std::size_t i = 0; i < links; ++i)
            cells.push_back(i < issue.after.size() ? std::to_string(issue.after[i]) : "");
        addCsvRow(out, cells);
    }
    return out;
}

Json bodyOf(const Issue& issue) {
    Json fields{{"summary", issue.summary},
                {"description", issue.description},
                {"issuetype", {{"name", issue.parent ? "Sub-task" : "Task"}}},
                {"labels", Json::array({"penumbra"})},
                {"penumbra:planned_start", jiraTime(issue.window.begin)},
                {"penumbra:planned_end", jiraTime(issue.window.end)}};
    if (!issue.priority.empty()) fields["priority"] = {{"name", issue.priority}};
    if (!issue.type.empty()) fields["penumbra:change_type"] = {{"value", issue.type}};
    if (!issue.risk.empty()) fields["penumbra:change_risk"] = {{"value", issue.risk}};
    if (!issue.backout.empty()) fields["penumbra:backout_plan"] = issue.backout;
    if (!issue.tests.empty()) fields["penumbra:test_plan"] = issue.tests;
    return {{"fields", fields}};
}

Json mapping() {
    Json fields = Json::object();
    for (const char* field : kOwnFields) fields[field] = "";
    return {{"project", {{"key", ""}}}, {"parent", {{"key", ""}}}, {"fields", fields}};
}

base::Result<std::vector<File>> jiraFiles(const Document& document) {
    const auto list = workOf(document);
    const auto issues = issuesOf(document, list);
    const auto kind = changeKindOf(document);
    Json steps = Json::array();
    for (std::size_t i = 1; i < issues.size(); ++i) steps.push_back(bodyOf(issues[i]));
    const Readme readme{
        "Jira",
        "`issues.csv` is for the import of CSV files: one task, with a sub-task for each work. For the REST API fill "
        "in "
        "`mapping.json` once per site: the project, and for each of our fields the id that it has there, such as "
        "customfield_10042; a field without one is left out. Then\n\n"
        "    jq --slurpfile m mapping.json -f change.jq change.json   # body of POST /rest/api/2/issue\n"
        "    jq --slurpfile m mapping.json -f steps.jq steps.json     # body of POST /rest/api/2/issue/bulk\n\n"
        "where the parent in `mapping.json` is the key of the answer to the first.",
        [](const Work& work) { return fmt::format("sub-task `{}`", work.title); },
        {"Times in `issues.csv` are UTC; the format for the import is yyyy-MM-dd HH:mm:ss.",
         "Change risk is High, Medium or Low for NO GO, GO IF and GO.",
         "Change type (Standard, Normal, Emergency) and priority (Highest, High, Medium, Low, as Jira's own scheme "
         "calls "
         "them) are proposed by the numbers: " +
             oneLine(kind.why) + " " + oneLine(kind.whyPriority) + " The board decides.",
         "Left out, because nobody told Penumbra: assignee, reporter."}};
    return std::vector<File>{
        readmeFile(document, list, readme),
        {"issues.csv", tableOf(issues)},
        {"change.json", base::dumpJsonPretty(bodyOf(issues.front()))},
        {"steps.json", base::dumpJsonPretty({{"issueUpdates", steps}})},
        {"mapping.json", base::dumpJsonPretty(mapping())},
        {"change.jq", fmt::format("{}\n", kMap)},
        {"steps.jq", fmt::format(".issueUpdates[] |= ({} | .fields.parent = $m[0].parent)\n", kMap)}};
}

} // namespace

extern constinit const Exporter jiraExporter{
    "jira",
    PENUMBRA_TEXT("exporters", "Jira issues"),
    "",
    PENUMBRA_TEXT("exporters",
                  "A folder with one issue for the change and a sub-task for each step, as CSV for the import "
                  "and as bodies for the REST API."),
    nullptr,
    jiraFiles};

} // namespace penumbra::report
