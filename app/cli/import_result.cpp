#include "cli/import_result.h"

#include "cli/command.h"

#include "report/json.h"

#include <fmt/format.h>

namespace penumbra::cli {

using base::Json;

void FileResult::count(const model::Batch& batch) {
    accounting = batch.accounting;
    accounting.stored = 0;
    for (const auto& resource : batch.resources) ++resources[model::kindName(resource.kind)];
    relations = static_cast<std::int64_t>(batch.relations.size());
    series = static_cast<std::int64_t>(batch.samples.size());
    for (const auto& one : batch.samples) samples += static_cast<std::int64_t>(one.times.size());
    events = static_cast<std::int64_t>(batch.events.size());
    items = static_cast<std::int64_t>(batch.configItems.size());
    advisories = static_cast<std::int64_t>(batch.advisories.size());
    problems = batch.problems;
}

void FileResult::take(const store::Workspace::Committed& committed) {
    accounting = committed.accounting;
    revision = committed.revision.number;
    problems.insert(problems.end(), committed.problems.begin(), committed.problems.end());
}

void FileResult::fail(const base::Error& why) {
    FileResult failed;
    failed.file = std::move(file);
    failed.problems = std::move(problems);
    failed.error = why;
    *this = std::move(failed);
}

namespace {

void add(FileResult& sum, const FileResult& one) {
    sum.accounting.read += one.accounting.read;
    sum.accounting.stored += one.accounting.stored;
    sum.accounting.rejected += one.accounting.rejected;
    sum.accounting.duplicate += one.accounting.duplicate;
    for (const auto& [kind, count] : one.resources) sum.resources[kind] += count;
    sum.relations += one.relations;
    sum.series += one.series;
    sum.samples += one.samples;
    sum.events += one.events;
    sum.items += one.items;
    sum.advisories += one.advisories;
    sum.revision = std::max(sum.revision, one.revision);
    sum.problems.insert(sum.problems.end(), one.problems.begin(), one.problems.end());
    if (one.error) sum.problems.push_back({base::Severity::Error, "refused", one.file, one.error->text});
}

Json countsJson(const FileResult& result) {
    return {{"read", result.accounting.read},
            {"stored", result.accounting.stored},
            {"rejected", result.accounting.rejected},
            {"duplicate", result.accounting.duplicate},
            {"resources", result.resources},
            {"relations", result.relations},
            {"series", result.series},
            {"samples", result.samples},
            {"events", result.events},
            {"items", result.items},
            {"advisories", result.advisories},
            {"problems", report::toJson(result.problems)},
            {"revision", result.revision}};
}

Json kindsJson(const std::map<model::ResourceKind, int>& counts) {
    auto json = Json::object();
    for (const auto& [kind, count] : counts) json[model::kindName(kind)] = count;
    return json;
}

constexpr std::size_t kMostProblems = 10'000;

Json plannedJson(const store::Rehearsal::Planned& planned) {
    Json changes = Json::array(), skipped = Json::array();
    for (const auto& change : planned.event.changes)
        changes.push_back({{"action", change.action}, {"params", change.params}, {"text", whatif::describe(change)}});
    for (const auto& one : planned.effects.skipped) skipped.push_back({{"action", one.action}, {"reason", one.reason}});
    return {{"event", planned.event.id.text()},
            {"title", planned.event.title},
            {"begin", base::formatTime(planned.event.window.begin)},
            {"end", base::formatTime(planned.event.window.end)},
            {"changes", std::move(changes)},
            {"effects", toJson(planned.effects.differences)},
            {"skipped", std::move(skipped)}};
}

Json differenceJson(const store::Rehearsal& rehearsal) {
    Json missing = Json::array();
    for (const auto& id : rehearsal.missing)
        if (missing.size() < kMostProblems) missing.push_back(id.text());
    return {{"added", kindsJson(rehearsal.added())},
            {"changed", kindsJson(rehearsal.changed())},
            {"missing", missing},
            {"joined", rehearsal.joined},
            {"rows", toJson(rehearsal.differences)}};
}

} // namespace

std::vector<std::string> wordsOf(const std::vector<model::Difference>& differences) {
    constexpr std::size_t kMostLines = 100;
    std::vector<std::string> out;
    for (std::size_t i = 0; i < differences.size() && i < kMostLines; ++i) {
        const auto& one = differences[i];
        switch (one.kind) {
        case model::DifferenceKind::Added:
            out.push_back(fmt::format("  + {}: {}", one.resource.text(), one.after));
            break;
        case model::DifferenceKind::Removed:
            out.push_back(fmt::format("  - {}: {}", one.resource.text(), one.before));
            break;
        case model::DifferenceKind::Changed:
            out.push_back(fmt::format("  ~ {} {}: {} -> {}", one.resource.text(), one.member,
                                      one.before.empty() ? "nothing" : one.before,
                                      one.after.empty() ? "nothing" : one.after));
            break;
        }
    }
    if (differences.size() > kMostLines)
        out.push_back(fmt::format("  ... and {} more.", differences.size() - kMostLines));
    return out;
}

base::Json toJson(const std::vector<model::Difference>& differences) {
    Json rows = Json::array();
    for (const auto& one : differences)
        if (rows.size() < kMostProblems)
            rows.push_back({{"kind", differenceName(one.kind)},
                            {"resource", one.resource.text()},
                            {"member", one.member},
                            {"before", one.before},
                            {"after", one.after}});
    return rows;
}

const char* differenceName(model::DifferenceKind kind) {
    switch (kind) {
    case model::DifferenceKind::Added:
        return "added";
    case model::DifferenceKind::Removed:
        return "removed";
    case model::DifferenceKind::Changed:
        return "changed";
    }
    return "";
}

Json toJson(const std::vector<FileResult>& results, bool dryRun) {
    FileResult sum;
    Json files = Json::array();
    for (const auto& result : results) {
        add(sum, result);
        auto one = countsJson(result);
        one["file"] = result.file;
        if (result.rehearsal) one["difference"] = differenceJson(*result.rehearsal);
        if (!result.planned.empty()) {
            one["planned"] = Json::array();
            for (const auto& planned : result.planned) one["planned"].push_back(plannedJson(planned));
        }
        one["error"] = result.error ? Json(result.error->text) : Json();
        files.push_back(std::move(one));
    }
    auto json = countsJson(sum);
    json["penumbra"] = "import";
    json["format"] = 1;
    json["dry_run"] = dryRun;
    json["files"] = files;
    return json;
}

} // namespace penumbra::cli
