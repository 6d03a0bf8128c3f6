#include "base/say.h"
#include "cli/import_result.h"
#include "cli/options.h"

#include "ingest/reader.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::vector<std::string> files;
    std::string reader, map, source;
    bool dryRun = false, complete = false;
    std::string timeLimit = "5s";
    int memoryLimit = 512;
};

base::Result<std::string> readMapping(const std::string& map) {
    return map.empty() ? base::Result<std::string>(std::string()) : readOptionFile(map, "--map");
}

base::Result<ingest::Limits> limitsOf(const Context& context, const Options& options) {
    const auto time = readDuration(options.timeLimit, "--time-limit");
    if (!time) return tl::make_unexpected(time.error());
    if (*time < std::chrono::seconds(1) || *time > std::chrono::hours(24))
        return base::failUsage("--time-limit must be from 1s to 24h.");
    ingest::Limits limits;
    limits.time = *time;
    limits.memory = static_cast<std::uint64_t>(options.memoryLimit) << 20;
    limits.stop = context.run.stop;
    return limits;
}

/// Values tell which source they come from.
void rename(model::Batch& batch, const std::string& source) {
    for (auto& resource : batch.resources)
        for (auto& [key, attribute] : resource.attributes)
            if (attribute.source == batch.source) attribute.source = source;
    for (auto& event : batch.events)
        if (event.source == batch.source) event.source = source;
    batch.source = source;
}

/// Where the files go: with a dry run only an inventory in memory, of the workspace where one is named.
struct Target {
    std::optional<store::Workspace> workspace;
    model::Inventory inventory;
    model::MatchRules rules;
};

/// What the workspace would say to the batch; which samples it knows already is not looked up.
void rehearse(const model::Batch& batch, Target& target, FileResult& result) {
    auto rehearsal = store::rehearse(target.inventory, batch, target.rules);
    result.accounting = rehearsal.accounting;
    result.problems.insert(result.problems.end(), rehearsal.problems.begin(), rehearsal.problems.end());
    target.inventory = std::move(rehearsal.inventory);
    result.rehearsal = std::move(rehearsal);
}

/// What a dry run starts from.
base::Result<Target> known(const Options& options) {
    Target target;
    if (options.workspace.workspace.empty()) return target;
    std::error_code unreadable;
    if (!std::filesystem::exists(options.workspace.workspace, unreadable)) return target;
    const auto workspace = store::Workspace::open(options.workspace.workspace, store::OpenMode::Read);
    if (!workspace) return tl::make_unexpected(workspace.error());
    auto inventory = workspace->inventory();
    if (!inventory) return tl::make_unexpected(inventory.error());
    auto rules = workspace->matchRules();
    if (!rules) return tl::make_unexpected(rules.error());
    target.inventory = std::move(*inventory);
    target.rules = std::move(*rules);
    return target;
}

/// Reads one file and commits it in one transaction of its own; the workspace opens with the first file that is
/// readable.
FileResult importFile(Context& context, const Options& options, const std::string& path, const std::string& mapping,
                      Target& target) {
    FileResult result;
    result.file = path;
    const auto failed = [&](const base::Error& error) {
        result.fail(error);
        return result;
    };
    const auto limits = limitsOf(context, options);
    if (!limits) return failed(limits.error());
    auto batch = ingest::readFile(path, options.reader, mapping, context.clock(), *limits);
    if (!batch) return failed(batch.error());
    if (!options.source.empty()) rename(*batch, options.source);
    batch->complete = options.complete;
    result.count(*batch);
    if (options.dryRun) {
        rehearse(*batch, target, result);
        return result;
    }
    auto& workspace = target.workspace;
    if (!workspace) {
        auto opened = openWorkspace(options.workspace.workspace, true, true);
        if (!opened) return failed(opened.error());
        workspace.emplace(std::move(*opened));
        workspace->setStop(context.run.stop);
        say(workspace->notes());
    }
    const auto committed = workspace->commit(*batch);
    if (!committed) return failed(committed.error());
    result.take(*committed);
    return result;
}

void tell(const FileResult& result, bool dryRun) {
    if (result.error) {
        say(result.error->text);
        return;
    }
    const auto& counts = result.accounting;
    say(fmt::format("{}: {} read, {} {}, {} known already, {} rejected.", result.file,
                    base::sayCount(counts.read, "record"), counts.stored, dryRun ? "would be stored" : "stored",
                    counts.duplicate, counts.rejected));
    if (result.rehearsal) say(result.rehearsal->text());
    say(result.problems);
}

bool rejectedAny(const std::vector<FileResult>& results) {
    return std::any_of(results.begin(), results.end(), [](const auto& r) { return r.accounting.rejected > 0; });
}

base::Result<int> run(Context& context, const Options& options) {
    if (options.workspace.workspace.empty() && !options.dryRun)
        return base::failUsage("Name the workspace to import into with -w, or look at the files only with --dry-run.");
    const auto mapping = readMapping(options.map);
    if (!mapping) return tl::make_unexpected(mapping.error());
    Target target;
    if (options.dryRun) {
        auto start = known(options);
        if (!start) return tl::make_unexpected(start.error());
        target = std::move(*start);
    }
    std::vector<FileResult> results;
    std::optional<base::Error> error;
    for (const auto& path : options.files) {
        if (context.run.stopped()) return base::failCancelled();
        results.push_back(importFile(context, options, path, *mapping, target));
        if (results.back().error && context.run.stopped()) return base::failCancelled();
        if (options.files.size() > 1 || !results.back().error) tell(results.back(), options.dryRun);
        if (results.back().error) error = results.back().error;
    }
    if (options.workspace.json) printJson(toJson(results, options.dryRun));
    if (!error) return rejectedAny(results) ? kInput : kFine;
    if (results.size() == 1) return tl::make_unexpected(*error);
    return base::fail(error->kind, fmt::format("{} of {} files could not be imported; the others are complete.",
                                               std::count_if(results.begin(), results.end(),
                                                             [](const auto& r) { return r.error.has_value(); }),
                                               results.size()));
}

Action build(CLI::App& app) {
    auto options = std::make_shared<Options>();
    options->workspace.addTo(app, false);
    app.add_option("FILE", options->files, "files to import, each in a transaction of its own")->required();
    app.add_option("--from", options->reader, "the reader to use; default: found by content (see 'schema')");
    app.add_option("--map", options->map, "a file that holds a column mapping in JSON; 'schema mapping' describes it");
    app.add_option("--source", options->source,
                   "the name under which its source is known from import to import; default: the file's name");
    app.add_flag("--complete", options->complete,
                 "the file lists all hosts and workloads that its source has: those that this source named before and "
                 "that are missing now end");
    app.add_option("--time-limit", options->timeLimit, "processor time for reading one file; default 5s");
    app.add_option("--memory-limit", options->memoryLimit, "memory for reading one file in MiB; default 512")
        ->check(CLI::Range(16, 1 << 20));
    app.add_flag("--dry-run", options->dryRun, "read and check, store nothing");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command importCommand{"import",
                                             "Import files into a workspace, which is made when it is missing.", build};

} // namespace penumbra::cli
