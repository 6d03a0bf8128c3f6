#include "base/say.h"
#include "cli/options.h"

#include "upkeep/sources.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct SourcesOptions {
    WorkspaceOptions workspace;
    std::string add, remove, pause, resume, test;
};

base::Result<gather::WatchedSource> readSource(const std::string& path, const char* option) {
    const auto text = readOptionFile(path, option);
    if (!text) return tl::make_unexpected(text.error());
    return base::parseJson(*text, path).and_then(upkeep::watchedSourceFromJson);
}

base::Result<void> setPaused(store::Workspace& workspace, const std::string& name, bool paused, base::Time now) {
    auto sources = upkeep::readSources(workspace);
    if (!sources) return tl::make_unexpected(sources.error());
    for (auto& one : *sources) {
        if (one.source.name != name) continue;
        one.paused = paused;
        return upkeep::keepSource(workspace, one, now);
    }
    return base::failUsage(fmt::format("The workspace has no source '{}'.", name));
}

/// Gathers once and stores nothing; the answer in words.
base::Result<std::string> test(Context& context, const gather::WatchedSource& watched) {
    const auto batch = gather::gather(watched.source, {context.clock(), {}}, context.run);
    if (!batch) return tl::make_unexpected(batch.error());
    say(batch->problems);
    return fmt::format("{} answers: {}, {}, {}. Nothing was stored.\n", watched.source.name,
                       base::sayCount(batch->resources.size(), "resource"),
                       base::sayCount(batch->samples.size(), "series", "series"),
                       base::sayCount(batch->configItems.size(), "configuration item"));
}

base::Result<std::string> testNamed(Context& context, const store::Workspace& workspace, const std::string& name) {
    const auto sources = upkeep::readSources(workspace);
    if (!sources) return tl::make_unexpected(sources.error());
    const auto found =
        std::find_if(sources->begin(), sources->end(), [&](const auto& one) { return one.source.name == name; });
    if (found == sources->end()) return base::failUsage(fmt::format("The workspace has no source '{}'.", name));
    return test(context, *found);
}

/// In words the answer to what was asked for stands alone; the list where nothing was.
base::Result<int> tell(const store::Workspace& workspace, bool json, const std::string& answer) {
    const auto sources = upkeep::readSources(workspace);
    if (!sources) return tl::make_unexpected(sources.error());
    auto rows = base::Json::array();
    std::string text;
    for (const auto& one : *sources) {
        rows.push_back(upkeep::toJson(one));
        text += fmt::format("{}  {}{}, every {} to {}\n", one.source.name, one.source.gatherer,
                            one.paused ? ", paused" : "", base::formatDuration(one.sampling.shortest),
                            base::formatDuration(one.sampling.longest));
    }
    base::Json document{{"penumbra", "sources"}, {"format", 1}, {"sources", rows}};
    if (!answer.empty()) document["answer"] = answer.substr(0, answer.find_last_not_of('\n') + 1);
    if (json)
        printJson(document);
    else if (!answer.empty())
        print(answer);
    else
        print(text.empty() ? "The workspace has no source. Add one with --add SOURCE.json.\n" : text);
    return kFine;
}

base::Result<int> run(Context& context, const SourcesOptions& options) {
    const bool writes =
        !options.add.empty() || !options.remove.empty() || !options.pause.empty() || !options.resume.empty();
    auto workspace = openWorkspace(options.workspace.workspace, writes, !options.add.empty());
    if (!workspace) return tl::make_unexpected(workspace.error());
    base::Result<void> done;
    std::string answer;
    const auto now = context.clock();
    if (!options.add.empty()) {
        const auto source = readSource(options.add, "--add");
        if (!source) return tl::make_unexpected(source.error());
        done = upkeep::keepSource(*workspace, *source, now);
        answer += fmt::format("The source {0} is kept. 'sources --test {0}' asks it once, 'watch' gathers from it.\n",
                              source->source.name);
    }
    if (done && !options.remove.empty()) {
        done = upkeep::removeSource(*workspace, options.remove);
        answer += fmt::format("The source {} is forgotten; what it brought stays.\n", options.remove);
    }
    for (const auto& [name, paused] : {std::pair(options.pause, true), {options.resume, false}}) {
        if (!done || name.empty()) continue;
        done = setPaused(*workspace, name, paused, now);
        answer += fmt::format("The source {} is {}.\n", name, paused ? "paused" : "gathered from again");
    }
    if (!done) return tl::make_unexpected(done.error());
    if (!options.test.empty()) {
        const auto tested = testNamed(context, *workspace, options.test);
        if (!tested) return tl::make_unexpected(tested.error());
        answer += *tested;
    }
    return tell(*workspace, options.workspace.json, answer);
}

Action buildSources(CLI::App& app) {
    auto options = std::make_shared<SourcesOptions>();
    app.footer("A source is a JSON file as 'schema source' describes it; 'schema KIND', e.g. 'schema prometheus', "
               "tells what its parameters mean. 'watch' gathers from all that are kept here.");
    options->workspace.addTo(app);
    app.add_option("--add", options->add, "keep the source in that file; one of the same name is replaced");
    app.add_option("--remove", options->remove, "forget the source of that name; what it brought stays");
    app.add_option("--pause", options->pause, "do not gather from the source of that name");
    app.add_option("--resume", options->resume, "gather from it again");
    app.add_option("--test", options->test, "gather once from the source of that name and store nothing");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command sourcesCommand{"sources", "The live sources that a workspace keeps: list, add, test.",
                                              buildSources};

} // namespace penumbra::cli
