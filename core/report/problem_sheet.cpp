#include "report/problem_sheet.h"

#include "ingest/excerpt/excerpt.h"
#include "report/csv_cell.h"

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

} // namespace

std::string problemSheet(const std::vector<FileProblems>& files) {
    std::string out;
    addCsvRow(out, {"file", "line", "path", "severity", "code", "reason", "raw"});
    for (const auto& file : files) {
        const auto name = std::filesystem::path(file.file).filename().string();
        const auto lines = ingest::linesOf(file.file, file.problems);
        for (const auto& problem : file.problems) addRow(out, problem, name, lines);
    }
    return out;
}

} // namespace penumbra::report
