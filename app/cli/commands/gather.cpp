#include "base/say.h"
#include "cli/import_result.h"
#include "cli/options.h"

#include "gather/gatherer.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <optional>

namespace penumbra::cli {

namespace {

struct GatherOptions {
    WorkspaceOptions workspace;
    std::string source, length, every = "1m";
    bool once = false;
};

base::Result<gather::Source> readSource(const std::string& path) {
    const auto text = readOptionFile(path, "--source");
    if (!text) return tl::make_unexpected(text.error());
    auto source = base::parseJson(*text, path).and_then(gather::sourceFromJson);
    if (source) return source;
    gather::Source example;
    example.name = "metrics";
    example.gatherer = "prometheus";
    example.params["url"] = "http://host:9090";
    return base::fail(
        source.error().kind,
        fmt::format("{} is no source to gather from. --source wants a file with JSON such as {}; a CSV file "
                    "or the like comes in with 'import'. What is wrong: {}",
                    path, base::dumpJson(gather::toJson(example)), source.error().text));
}

/// One `gather`: the workspace, its source, and what each gathering brought.
class Gathering final {
public:
    Gathering(Context& context, const GatherOptions& options, gather::Source source)
        : m_context(context), m_path(options.workspace.workspace), m_source(std::move(source)) {}

    /// A workspace that is there is opened at once; a new one is made with the first answer.
    base::Result<void> begin() { return std::filesystem::exists(m_path) ? open() : base::Result<void>(); }

    /// Fetches what is new and commits it whole, or leaves the workspace as it was.
    void once() {
        FileResult result;
        result.file = m_source.name;
        if (const auto done = fetchInto(result); !done) result.fail(done.error());
        m_results.push_back(std::move(result));
    }
    const std::vector<FileResult>& results() const { return m_results; }

private:
    base::Result<void> open() {
        auto workspace = openWorkspace(m_path, true, true);
        if (!workspace) return tl::make_unexpected(workspace.error());
        m_workspace.emplace(std::move(*workspace));
        m_workspace->setStop(m_context.run.stop);
        say(m_workspace->notes());
        return {};
    }
    base::Result<void> fetchInto(FileResult& result) {
        const auto cursor = m_workspace ? m_workspace->cursor(m_source.name) : base::Result<std::string>(std::string());
        if (!cursor) return tl::make_unexpected(cursor.error());
        const auto batch = gather::gather(m_source, {m_context.clock(), *cursor}, m_context.run);
        if (!batch) return tl::make_unexpected(batch.error());
        result.count(*batch);
        if (!m_workspace)
            if (const auto opened = open(); !opened) return opened;
        const auto committed = m_workspace->commit(*batch);
        if (!committed) return tl::make_unexpected(committed.error());
        result.take(*committed);
        return {};
    }

    Context& m_context;
    std::string m_path;
    gather::Source m_source;
    std::optional<store::Workspace> m_workspace;
    std::vector<FileResult> m_results;
};

void tell(const FileResult& result) {
    if (result.error) return say(result.error->text);
    const auto& counts = result.accounting;
    say(fmt::format("{}: {} read, {} stored, {} known already, {} rejected.", result.file,
                    base::sayCount(counts.read, "record"), counts.stored, counts.duplicate, counts.rejected));
    say(result.problems);
}

/// Another try can mend what went wrong.
bool worthAnotherTry(const FileResult& result) { return !result.error || result.error->kind == base::ErrorKind::Input; }

base::Result<int> summary(const std::vector<FileResult>& results) {
    const auto& last = results.back();
    if (!last.error) return kFine;
    if (results.size() == 1) return tl::make_unexpected(*last.error);
    const auto failed =
        std::count_if(results.begin(), results.end(), [](const auto& r) { return r.error.has_value(); });
    return base::fail(last.error->kind, fmt::format("{} of {} gatherings failed, the last one among them: {} What the "
                                                    "others brought is stored.",
                                                    failed, results.size(), last.error->text));
}

base::Result<int> run(Context& context, const GatherOptions& options) {
    auto source = readSource(options.source);
    if (!source) return tl::make_unexpected(source.error());
    const auto length =
        options.once ? base::Duration(0) : readDuration(options.length.empty() ? "10m" : options.length, "--for");
    const auto every = readDuration(options.every, "--every");
    if (!length) return tl::make_unexpected(length.error());
    if (!every) return tl::make_unexpected(every.error());
    if (*every < std::chrono::seconds(1)) return base::failUsage("--every must be at least 1s.");
    Gathering gathering(context, options, std::move(*source));
    if (const auto begun = gathering.begin(); !begun) return tl::make_unexpected(begun.error());
    const auto end = context.clock() + *length;
    while (true) {
        gathering.once();
        if (context.run.stopped()) return base::failCancelled();
        const auto& last = gathering.results().back();
        const bool more = worthAnotherTry(last) && context.clock() + *every <= end;
        if (more || !last.error) tell(last); // the last error is told at the end
        if (!more) break;
        context.sleep(*every);
        if (context.run.stopped()) return base::failCancelled();
    }
    if (options.workspace.json) {
        auto json = toJson(gathering.results(), false);
        json["penumbra"] = "gather";
        printJson(json);
    }
    return summary(gathering.results());
}

Action buildGather(CLI::App& app) {
    auto options = std::make_shared<GatherOptions>();
    options->workspace.addTo(app);
    app.add_option("--source", options->source,
                   "a file that holds the source in JSON: its name, gatherer and parameters (see 'schema')")
        ->required();
    auto* once = app.add_flag("--once", options->once, "gather once and end");
    app.add_option("--for", options->length, "how long to go on gathering; default 10m")->excludes(once);
    app.add_option("--every", options->every, "how often to gather; default 1m");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command gatherCommand{"gather", "Gather from a live source what is new since the last time.",
                                             buildGather};

} // namespace penumbra::cli
