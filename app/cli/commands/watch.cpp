#include "cli/options.h"
#include "cli/source_words.h"

#include "base/deadline.h"
#include "base/file.h"
#include "base/say.h"
#include "upkeep/scrape_targets.h"
#include "upkeep/watching.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <mutex>

namespace penumbra::cli {

namespace {

struct WatchOptions {
    WorkspaceOptions workspace;
    std::string length = "10m", scrapeTargets;
    std::vector<std::string> only;
};

base::Result<void> addSources(gather::Orchestrator& orchestrator, const store::Workspace& workspace,
                              const std::vector<std::string>& only) {
    const auto sources = upkeep::readSources(workspace);
    if (!sources) return tl::make_unexpected(sources.error());
    std::size_t added = 0;
    for (const auto& one : *sources) {
        if (!only.empty() && std::find(only.begin(), only.end(), one.source.name) == only.end()) continue;
        ++added;
        if (auto done = orchestrator.add(one); !done) {
            if (!only.empty()) return done;
            say(done.error().text); // the others go on
        }
    }
    if (added == 0)
        return base::failUsage(only.empty() ? "The workspace has no source. Add one with 'sources --add SOURCE.json'."
                                            : "The workspace has no source of that name; 'sources' lists them.");
    return {};
}

/// A line on stderr for each gathering that brought something: what came, and when the next is due and why.
class Progress final {
public:
    /// From the threads of the sources.
    void brought(const model::Batch& batch) {
        std::int64_t samples = 0;
        for (const auto& one : batch.samples) samples += static_cast<std::int64_t>(one.times.size());
        std::string text;
        const auto add = [&](std::int64_t count, const char* one, const char* many) {
            if (count > 0) text += (text.empty() ? "" : ", ") + base::sayCount(count, one, many);
        };
        add(samples, "sample", "samples");
        add(static_cast<std::int64_t>(batch.resources.size()), "resource", "resources");
        add(static_cast<std::int64_t>(batch.events.size()), "event", "events");
        add(static_cast<std::int64_t>(batch.configItems.size()), "configuration item", "configuration items");
        add(static_cast<std::int64_t>(batch.gone.size()), "resource that ended", "resources that ended");
        const std::scoped_lock lock(m_mutex);
        m_came[batch.source] = std::move(text);
    }
    void tell(const gather::SourceState& state) {
        const std::scoped_lock lock(m_mutex);
        if (auto& last = m_error[state.name]; last != state.error) {
            last = state.error;
            say(last.empty() ? state.name + " answers again." : last);
        }
        auto& told = m_told[state.name];
        if (state.gatherings == told || !state.error.empty()) return;
        const bool first = told == 0;
        told = state.gatherings;
        const auto& came = m_came[state.name];
        if (came.empty() && !first) return; // it listened, and nothing happened
        say(fmt::format("{}: {}. Next at {}. {}", state.name, came.empty() ? "nothing new" : came,
                        base::formatTime(state.due), state.reason));
    }

private:
    std::mutex m_mutex;
    std::map<std::string, std::string> m_came, m_error; ///< by source
    std::map<std::string, std::int64_t> m_told;         ///< gatherings
};

/// Writes the targets of all sources for Prometheus, where that is asked for and something changed.
class ScrapeFile final {
public:
    explicit ScrapeFile(std::string path) : m_path(std::move(path)) {}
    base::Result<void> write(const std::vector<gather::SourceState>& states, const store::Workspace& workspace) {
        if (m_path.empty()) return {};
        std::vector<gather::TargetState> targets;
        for (const auto& state : states) targets.insert(targets.end(), state.targets.begin(), state.targets.end());
        const auto inventory = workspace.inventory();
        if (!inventory) return tl::make_unexpected(inventory.error());
        auto text = upkeep::scrapeTargets(targets, *inventory);
        if (text == m_written) return {};
        if (auto done = base::writeFile(m_path, text); !done) return done;
        m_written = std::move(text);
        return {};
    }

private:
    std::string m_path, m_written;
};

base::Result<int> run(Context& context, const WatchOptions& options) {
    const auto length = readDuration(options.length, "--for");
    if (!length) return tl::make_unexpected(length.error());
    auto workspace = openWorkspace(options.workspace.workspace, true);
    if (!workspace) return tl::make_unexpected(workspace.error());
    workspace->setStop(context.run.stop);
    const auto with = [&](const std::function<base::Result<void>(store::Workspace&)>& work) {
        return work(*workspace);
    };
    Progress progress;
    const auto tell = [&](const gather::SourceState& state) { progress.tell(state); };
    auto hooks = upkeep::hooksFor(with, {context.clock, base::pause}, tell);
    ScrapeFile scrapes(options.scrapeTargets);
    gather::Orchestrator* asked = nullptr;
    hooks.store = [&, inner = hooks.store](const model::Batch& batch) {
        auto stored = inner(batch);
        if (stored) progress.brought(batch);
        if (const auto written = scrapes.write(asked->states(), *workspace); !written) say(written.error().text);
        return stored;
    };
    gather::Orchestrator orchestrator(std::move(hooks));
    asked = &orchestrator;
    if (auto added = addSources(orchestrator, *workspace, options.only); !added)
        return tl::make_unexpected(added.error());
    orchestrator.run(context.clock() + *length, context.run);
    const auto states = orchestrator.states();
    const auto now = context.clock();
    if (options.workspace.json) {
        auto rows = base::Json::array();
        for (const auto& state : states) rows.push_back(toJson(state, now));
        printJson(base::Json{{"penumbra", "watch"}, {"format", 1}, {"sources", rows}});
    } else {
        print(sourceWords(states, now));
    }
    if (context.run.stopped()) return base::failCancelled();
    const bool none = std::none_of(states.begin(), states.end(), [](const auto& one) { return one.gatherings > 0; });
    if (none && !states.empty() && !states.front().error.empty()) return base::failInput(states.front().error);
    return kFine;
}

Action buildWatch(CLI::App& app) {
    auto options = std::make_shared<WatchOptions>();
    app.footer("Each series is sampled as rarely as its accuracy allows, within the source's bounds and its budget of "
               "requests; before and after each scheduled change what it touches is gathered for 'compare'.");
    options->workspace.addTo(app);
    app.add_option("--for", options->length, "how long to go on; default 10m");
    app.add_option("--source", options->only, "only the source of that name; may be given again");
    app.add_option(
        "--scrape-targets", options->scrapeTargets,
        "keep that file up to date for a job of Prometheus with file_sd_configs: the hosts with the interval "
        "that each needs; Prometheus follows it without a reload");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command watchCommand{"watch", "Gather from the workspace's sources, each as often as it pays.",
                                            buildWatch};

} // namespace penumbra::cli
