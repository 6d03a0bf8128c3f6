#include "cli/import_result.h"

#include "report/json.h"

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

Json differenceJson(const store::Rehearsal& rehearsal) {
    constexpr std::size_t kMost = 10'000;
    Json rows = Json::array(), missing = Json::array();
    for (const auto& one : rehearsal.differences)
        if (rows.size() < kMost)
            rows.push_back({{"kind", differenceName(one.kind)},
                            {"resource", one.resource.text()},
                            {"member", one.member},
                            {"before", one.before},
                            {"after", one.after}});
    for (const auto& id : rehearsal.missing)
        if (missing.size() < kMost) missing.push_back(id.text());
    return {{"added", kindsJson(rehearsal.added())},
            {"changed", kindsJson(rehearsal.changed())},
            {"missing", missing},
            {"joined", rehearsal.joined},
            {"rows", rows}};
}

} // namespace

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
