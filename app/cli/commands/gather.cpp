#include "cli/import_result.h"
#include "cli/options.h"

#include "base/file.h"
#include "gather/gatherer.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string source, length, every = "1m";
    bool once = false;
};

base::Result<gather::Source> readSource(const std::string& path) {
    const auto text = base::readFile(path);
    if (!text) return tl::make_unexpected(text.error());
    return base::parseJson(*text, path).and_then(gather::sourceFromJson);
}

/// Fetches what is new and commits it whole, or leaves the workspace as it was.
base::Result<FileResult> gatherOnce(Context& context, store::Workspace& workspace, const gather::Source& source) {
    const auto cursor = workspace.cursor(source.name);
    if (!cursor) return tl::make_unexpected(cursor.error());
    const auto batch = gather::gather(source, {context.clock(), *cursor}, context.run);
    if (!batch) return tl::make_unexpected(batch.error());
    const auto committed = workspace.commit(*batch);
    if (!committed) return tl::make_unexpected(committed.error());
    FileResult result;
    result.file = source.name;
    result.count(*batch);
    result.accounting = committed->accounting;
    result.revision = committed->revision.number;
    say(fmt::format("{}: {} records read, {} stored, {} known already, {} rejected.", source.name,
                    result.accounting.read, result.accounting.stored, result.accounting.duplicate,
                    result.accounting.rejected));
    say(result.problems);
    return result;
}

base::Result<int> run(Context& context, const Options& options) {
    const auto source = readSource(options.source);
    if (!source) return tl::make_unexpected(source.error());
    const auto length =
        options.once ? base::Duration(0) : readDuration(options.length.empty() ? "10m" : options.length, "--for");
    const auto every = readDuration(options.every, "--every");
    if (!length) return tl::make_unexpected(length.error());
    if (!every) return tl::make_unexpected(every.error());
    if (*every < std::chrono::seconds(1)) return base::failUsage("--every must be at least 1s.");
    auto workspace = openWorkspace(options.workspace.workspace, true, true);
    if (!workspace) return tl::make_unexpected(workspace.error());
    say(workspace->notes());
    std::vector<FileResult> results;
    const auto end = context.clock() + *length;
    while (true) {
        auto result = gatherOnce(context, *workspace, *source);
        if (!result) return tl::make_unexpected(result.error());
        results.push_back(std::move(*result));
        if (context.clock() + *every > end) break;
        context.sleep(*every);
        if (context.run.stopped()) return base::failCancelled();
    }
    if (options.workspace.json) {
        auto json = toJson(results, false);
        json["penumbra"] = "gather";
        printJson(json);
    }
    return kFine;
}

Action build(CLI::App& app) {
    auto options = std::make_shared<Options>();
    options->workspace.addTo(app);
    app.add_option("--source", options->source, "the source, as JSON")->required();
    auto* once = app.add_flag("--once", options->once, "gather once and end");
    app.add_option("--for", options->length, "how long to go on gathering; default 10m")->excludes(once);
    app.add_option("--every", options->every, "how often to gather; default 1m");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command gatherCommand{"gather", "Gather from a live source what is new since the last time.",
                                             build};

} // namespace penumbra::cli
