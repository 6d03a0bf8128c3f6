#include "base/say.h"
#include "cli/import_result.h"
#include "cli/options.h"

#include "base/file.h"
#include "ingest/beginning.h"
#include "ingest/mended.h"
#include "ingest/planned.h"
#include "ingest/reader.h"
#include "report/problem_sheet.h"
#include "session/live.h"
#include "upkeep/kept_mappings.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct ImportOptions {
    WorkspaceOptions workspace;
    std::vector<std::string> files;
    std::string reader, map, source, rejects;
    bool dryRun = false, complete = false, asChange = false;
    std::string at, length, zone, name; ///< of a change
    std::string timeLimit = "5s";
    int memoryLimit = 512;
};

/// The mapping that --map names: a file, or one that the workspace keeps.
struct GivenMapping {
    std::string name;
    std::string json;
};

std::vector<std::string> namesOf(const std::vector<upkeep::KeptMapping>& mappings) {
    std::vector<std::string> out;
    for (const auto& one : mappings)
        if (std::find(out.begin(), out.end(), one.name) == out.end()) out.push_back(one.name);
    return out;
}

base::Result<ingest::Limits> limitsOf(const Context& context, const ImportOptions& options) {
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

/// Where the files go: with a dry run only an inventory in memory, of the workspace where one is named.
struct Target {
    std::optional<store::Workspace> workspace; ///< open for reading where it is a dry run
    model::Inventory inventory;
    model::MatchRules rules;
};

/// The file as a change for the time that was asked for, or as it is.
base::Result<model::Batch> planned(model::Batch batch, const ImportOptions& options) {
    if (!options.asChange) return batch;
    const auto window = ingest::planWindow(options.at, options.length, options.zone);
    if (!window) return base::failUsage("--at, --for, --zone: " + window.error().text);
    return ingest::asPlan(std::move(batch), {options.name, options.source, *window, options.zone});
}

base::Result<void> checkChange(const ImportOptions& options) {
    if (!options.asChange && !(options.at + options.length + options.zone + options.name).empty())
        return base::failUsage("--at, --for, --zone and --name belong to --as-change.");
    if (options.asChange && options.complete)
        return base::failUsage("--complete says what there is; it does not go with --as-change.");
    if (options.asChange && options.at.empty())
        return base::failUsage("Say when the change begins: --at 2026-12-01T02:00Z.");
    return {};
}

/// What the workspace would say to the batch; which samples it knows already is not looked up.
void rehearse(const model::Batch& batch, Target& target, FileResult& result) {
    auto rehearsal = store::rehearse(target.inventory, batch, target.rules,
                                     target.workspace ? target.workspace->amountHistory() : store::AmountFacts());
    result.accounting = rehearsal.accounting;
    result.problems.insert(result.problems.end(), rehearsal.problems.begin(), rehearsal.problems.end());
    target.inventory = std::move(rehearsal.inventory);
    result.planned = rehearsal.planned;
    result.rehearsal = std::move(rehearsal);
}

/// What a dry run starts from.
base::Result<Target> known(const ImportOptions& options) {
    Target target;
    if (options.workspace.workspace.empty()) return target;
    std::error_code unreadable;
    if (!std::filesystem::exists(options.workspace.workspace, unreadable)) return target;
    auto workspace = store::Workspace::open(options.workspace.workspace, store::OpenMode::Read);
    if (!workspace) return tl::make_unexpected(workspace.error());
    auto inventory = workspace->inventory();
    if (!inventory) return tl::make_unexpected(inventory.error());
    auto rules = workspace->matchRules();
    if (!rules) return tl::make_unexpected(rules.error());
    target.inventory = std::move(*inventory);
    target.rules = std::move(*rules);
    target.workspace.emplace(std::move(*workspace));
    return target;
}

/// Opens the workspace unless it is; one that is not there is made only for a file that can be stored.
base::Result<void> openTarget(Context& context, const ImportOptions& options, Target& target) {
    if (target.workspace) return {};
    auto opened = openWorkspace(options.workspace.workspace, true, true);
    if (!opened) return tl::make_unexpected(opened.error());
    target.workspace.emplace(std::move(*opened));
    target.workspace->setStop(context.run.stop);
    say(target.workspace->notes());
    return {};
}

bool isThere(const std::string& path) {
    std::error_code unreadable;
    return !path.empty() && std::filesystem::exists(path, unreadable);
}

/// When a change begins that was asked for relatively, e.g. "+1d": counted as in an edit, from where the future begins,
/// and where nothing is measured from now.
base::Result<std::string> beginOf(Context& context, const ImportOptions& options, Target& target) {
    if (!options.at.starts_with('+')) return options.at;
    auto from = context.clock();
    const char* why = "now, since nothing is measured";
    if (isThere(options.workspace.workspace)) {
        if (const auto opened = openTarget(context, options, target); !opened)
            return tl::make_unexpected(opened.error());
        const auto head = target.workspace->head();
        if (!head) return tl::make_unexpected(head.error());
        const auto live = session::loadLive(*target.workspace, *head);
        if (!live) return tl::make_unexpected(live.error());
        const auto& series = live->inventory->series();
        base::Problems unsaid;
        if (std::any_of(series.begin(), series.end(), [](const auto& one) { return one.samples > 0; })) {
            from = session::resolveNow(*live, {}, unsaid);
            why = "where the future begins";
        }
    }
    const auto at = readMoment(options.at, "--at", from);
    if (!at) return tl::make_unexpected(at.error());
    say(fmt::format("--at {} is {}: it counts from {}, {}.", options.at, base::formatTime(*at), base::formatTime(from),
                    why));
    return base::formatTime(*at);
}

base::Result<GivenMapping> readMapping(Context& context, const ImportOptions& options, Target& target) {
    if (options.map.empty()) return GivenMapping();
    if (isThere(options.map) || options.map.starts_with('{') || !isThere(options.workspace.workspace)) {
        auto json = readOptionFile(options.map, "--map");
        if (!json) return tl::make_unexpected(json.error());
        return GivenMapping{std::filesystem::path(options.map).filename().replace_extension().string(),
                            std::move(*json)};
    }
    if (const auto opened = openTarget(context, options, target); !opened) return tl::make_unexpected(opened.error());
    auto kept = upkeep::mappingNamed(*target.workspace, options.map);
    if (!kept) return base::failUsage("--map: " + kept.error().text);
    return GivenMapping{std::move(kept->name), std::move(kept->json)};
}

/// The mappings of the workspace that fit a file for which none was named.
base::Result<std::vector<upkeep::KeptMapping>> keptFor(Context& context, const ImportOptions& options,
                                                       const std::vector<std::string>& headings, Target& target) {
    if (!options.map.empty() || !options.reader.empty() || headings.empty() || !isThere(options.workspace.workspace))
        return std::vector<upkeep::KeptMapping>();
    if (const auto opened = openTarget(context, options, target); !opened) return tl::make_unexpected(opened.error());
    return upkeep::mappingsFor(*target.workspace, headings);
}

/// Of several that are kept for exactly its columns the newest is taken, and said so.
std::string chosenOf(const std::vector<upkeep::KeptMapping>& kept) {
    if (kept.empty() || !kept.front().same) return {};
    auto others = namesOf(kept);
    others.erase(others.begin());
    say(fmt::format("It is read with the column mapping '{}', which the workspace keeps for these columns{}; --from or "
                    "--map takes another way.",
                    kept.front().name,
                    others.empty() ? std::string()
                                   : fmt::format(", the newest beside '{}'", fmt::join(others, "', '"))));
    return kept.front().json;
}

/// A table that nobody knows, of which the workspace keeps a mapping for other columns that fits it.
base::Error withKept(base::Error error, const std::vector<upkeep::KeptMapping>& kept) {
    if (!kept.empty())
        error.text += fmt::format(" The workspace keeps {} for which all columns are there: try --map '{}'.",
                                  kept.size() == 1 ? "a column mapping" : "column mappings",
                                  fmt::join(namesOf(kept), "' or --map '"));
    return error;
}

/// Reads one file and commits it in one transaction of its own; the workspace opens with the first file that is
/// readable.
FileResult importFile(Context& context, const ImportOptions& options, const std::string& path,
                      const GivenMapping& given, Target& target) {
    FileResult result;
    result.file = path;
    const auto failed = [&](const base::Error& error) {
        result.fail(error);
        return result;
    };
    const auto limits = limitsOf(context, options);
    if (!limits) return failed(limits.error());
    const auto headings = ingest::headingsOfFile(path, *limits);
    const auto kept = keptFor(context, options, headings, target);
    if (!kept) return failed(kept.error());
    const auto mapping = given.json.empty() ? chosenOf(*kept) : given.json;
    auto batch =
        ingest::readFile(path, options.reader, mapping, context.clock(), *limits).and_then([&](model::Batch b) {
            return planned(std::move(b), options);
        });
    if (!batch) return failed(mapping.empty() ? withKept(batch.error(), *kept) : batch.error());
    if (!options.source.empty()) ingest::takeAsFrom(*batch, options.source);
    batch->complete = options.complete;
    result.count(*batch);
    if (options.dryRun) {
        rehearse(*batch, target, result);
        return result;
    }
    if (const auto opened = openTarget(context, options, target); !opened) return failed(opened.error());
    auto& workspace = *target.workspace;
    const auto before = batch->plans.empty() ? base::Result<model::Inventory>() : workspace.inventory();
    if (!before) return failed(before.error());
    const auto committed = workspace.commit(*batch, store::Undo::Keep);
    if (!committed) return failed(committed.error());
    result.take(*committed);
    for (const auto& event : committed->planned) result.planned.push_back({event, whatif::effectsOf(*before, event)});
    if (!mapping.empty() && options.reader.empty()) {
        const auto keeps = upkeep::keepMapping(workspace, headings, given.name, mapping, context.clock());
        if (!keeps) return failed(keeps.error());
    }
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
    for (const auto& one : result.planned) {
        if (!result.rehearsal) say(one.text());
        for (const auto& line : wordsOf(one.effects.differences)) say(line);
    }
    say(result.problems);
}

bool rejectedAny(const std::vector<FileResult>& results) {
    return std::any_of(results.begin(), results.end(), [](const auto& r) { return r.accounting.rejected > 0; });
}

/// Every problem of every file, one a row; a file that was refused has one.
base::Result<void> writeRejects(const ImportOptions& options, const std::vector<FileResult>& results) {
    if (options.rejects.empty()) return {};
    std::vector<report::FileProblems> files;
    std::size_t count = 0;
    for (const auto& result : results) {
        auto& file = files.emplace_back(report::FileProblems{result.file, result.problems});
        if (result.error) file.problems.push_back({base::Severity::Error, "refused", result.file, result.error->text});
        count += file.problems.size();
    }
    const auto written = base::writeFile(options.rejects, report::problemSheet(files));
    if (written) say(fmt::format("{}: {} written.", options.rejects, base::sayCount(count, "problem")));
    return written;
}

base::Result<int> run(Context& context, const ImportOptions& options) {
    if (options.workspace.workspace.empty() && !options.dryRun)
        return base::failUsage("Name the workspace to import into with -w, or look at the files only with --dry-run.");
    if (const auto fine = checkChange(options); !fine) return tl::make_unexpected(fine.error());
    Target target;
    if (options.dryRun) {
        auto start = known(options);
        if (!start) return tl::make_unexpected(start.error());
        target = std::move(*start);
    }
    const auto mapping = readMapping(context, options, target);
    if (!mapping) return tl::make_unexpected(mapping.error());
    auto resolved = options;
    const auto at = beginOf(context, options, target);
    if (!at) return tl::make_unexpected(at.error());
    resolved.at = *at;
    std::vector<FileResult> results;
    std::optional<base::Error> error;
    for (const auto& path : options.files) {
        if (context.run.stopped()) return base::failCancelled();
        results.push_back(importFile(context, resolved, path, *mapping, target));
        if (results.back().error && context.run.stopped()) return base::failCancelled();
        if (options.files.size() > 1 || !results.back().error) tell(results.back(), options.dryRun);
        if (results.back().error) error = results.back().error;
    }
    if (options.workspace.json) printJson(toJson(results, options.dryRun));
    if (const auto written = writeRejects(options, results); !written) return tl::make_unexpected(written.error());
    if (!error) return rejectedAny(results) ? kInput : kFine;
    if (results.size() == 1) return tl::make_unexpected(*error);
    return base::fail(error->kind, fmt::format("{} of {} files could not be imported; the others are complete.",
                                               std::count_if(results.begin(), results.end(),
                                                             [](const auto& r) { return r.error.has_value(); }),
                                               results.size()));
}

Action buildImport(CLI::App& app) {
    auto options = std::make_shared<ImportOptions>();
    options->workspace.addTo(app, false);
    app.add_option("FILE", options->files, "files to import, each in a transaction of its own")->required();
    app.add_option("--from", options->reader, "the reader to use; default: found by content (see 'schema')");
    app.add_option(
        "--map", options->map,
        "a file that holds a column mapping in JSON ('schema mapping' describes it), or the name of one that the "
        "workspace keeps. It is kept for later files with the same columns, the newest ten of them");
    app.add_option("--source", options->source,
                   "the name under which its source is known from import to import; default: the file's name");
    app.add_flag("--complete", options->complete,
                 "the file lists all hosts and workloads that its source has: those that this source named before and "
                 "that are missing now end");
    app.add_flag("--as-change", options->asChange,
                 "the file (a Terraform plan, manifest, compose file, CloudFormation template or change set) says what "
                 "will be: it becomes a scheduled event and no inventory");
    app.add_option("--at", options->at,
                   "when the change begins, e.g. 2026-12-01T02:00Z, or +1d from where the future begins");
    app.add_option("--for", options->length, "how long it takes to carry it out; default 1h. What it changes stays so");
    app.add_option("--zone", options->zone, "the time zone of --at where that has no offset, e.g. Europe/Berlin");
    app.add_option("--name", options->name,
                   "what the change is called; the same name again replaces it; default: what the file calls itself");
    app.add_option("--time-limit", options->timeLimit, "processor time for reading one file; default 5s");
    app.add_option("--memory-limit", options->memoryLimit, "memory for reading one file in MiB; default 512")
        ->check(CLI::Range(16, 1 << 20));
    app.add_option("--rejects", options->rejects,
                   "a CSV file to write every rejected row and problem into, with its place, its reason and its text");
    app.add_flag("--dry-run", options->dryRun, "read and check, store nothing");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command importCommand{
    "import", "Import files into a workspace, which is made when it is missing.", buildImport};

} // namespace penumbra::cli
