#include "report/problem_sheet.h"

#include "base/text.h"
#include "ingest/beginning.h"
#include "ingest/excerpt/excerpt.h"
#include "ingest/mended.h"
#include "report/csv_cell.h"

#include <algorithm>
#include <filesystem>

namespace penumbra::report {

namespace {

void addRow(std::string& out, const base::Problem& problem, const std::string& name,
            const std::map<std::size_t, std::string>& lines) {
    const auto spot = ingest::spotOf(problem.where, name);
    const auto raw = lines.find(spot.line);
    const bool own = spot.sheet.empty() && spot.pointer.empty() && raw != lines.end();
    addCsvRow(out, {spot.inFile ? name : problem.where, spot.line > 0 ? std::to_string(spot.line) : std::string(),
                    spot.sheet.empty() ? spot.pointer : spot.sheet, base::severityName(problem.severity), problem.code,
                    problem.text, own ? raw->second : std::string()});
}

/// The first row of a table with rejected rows, without which nobody could read them again.
void addHeadings(std::string& out, const base::Problems& problems, const std::string& name,
                 const std::map<std::size_t, std::string>& lines) {
    const auto rejected = [&](const base::Problem& one) {
        const auto spot = ingest::spotOf(one.where, name);
        return one.severity == base::Severity::Error && spot.line > 1 && lines.contains(spot.line);
    };
    if (!lines.contains(1) || std::none_of(problems.begin(), problems.end(), rejected)) return;
    addCsvRow(out, {name, "1", "", base::severityName(base::Severity::Note), ingest::kRejectHeadings,
                    PENUMBRA_SAY(
                        "Problem",
                        "These are the columns. Rows mended in their last cell are imported again with this table.")(),
                    lines.at(1)});
}

} // namespace

std::string problemSheet(const std::vector<FileProblems>& files) {
    std::string out;
    addCsvRow(out, {std::begin(ingest::kRejectColumns), std::end(ingest::kRejectColumns)});
    for (const auto& file : files) {
        const auto name = std::filesystem::path(file.file).filename().string();
        const bool table = !ingest::headingsOfFile(file.file).empty();
        const auto lines = ingest::linesOf(file.file, file.problems, table);
        addHeadings(out, file.problems, name, table ? lines : std::map<std::size_t, std::string>());
        for (const auto& problem : file.problems) addRow(out, problem, name, lines);
    }
    return out;
}

} // namespace penumbra::report
