#include "cli/options.h"

#include "compare/stories.h"
#include "sample/sample.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct SampleOptions {
    WorkspaceOptions workspace;
    sample::Options fleet;
    std::string now;
};

base::Result<int> run(Context& context, SampleOptions options) {
    if (options.now.empty()) {
        const auto today = std::chrono::floor<std::chrono::days>(context.clock());
        options.fleet.now = std::chrono::time_point_cast<base::Duration>(today);
    } else {
        const auto now = readTime(options.now, "--now");
        if (!now) return tl::make_unexpected(now.error());
        options.fleet.now = *now;
    }
    context.run.seed = options.fleet.seed;
    const auto batch = sample::makeFleet(options.fleet, context.run);
    if (context.run.stopped()) return base::failCancelled();
    auto workspace = store::Workspace::open(options.workspace.workspace, store::OpenMode::Create);
    if (!workspace) return tl::make_unexpected(workspace.error());
    workspace->setStop(context.run.stop);
    const auto committed = workspace->commit(batch);
    if (!committed) return tl::make_unexpected(committed.error());
    if (const auto kept = compare::keepSampleScenarios(*workspace, options.fleet); !kept)
        return tl::make_unexpected(kept.error());
    std::vector<std::string> scenarios;
    for (const auto& story : sample::stories(options.fleet)) scenarios.push_back(story.title);
    std::size_t samples = 0;
    for (const auto& series : batch.samples) samples += series.times.size();
    if (options.workspace.json)
        printJson(base::Json{{"penumbra", "sample"},
                             {"format", 1},
                             {"workspace", options.workspace.workspace},
                             {"now", base::formatTime(options.fleet.now)},
                             {"resources", batch.resources.size()},
                             {"series", batch.samples.size()},
                             {"samples", samples},
                             {"events", batch.events.size()},
                             {"scenarios", scenarios},
                             {"revision", committed->revision.number}});
    else
        print(fmt::format("{}: {} resources, {} series with {} samples, {} events. Its history ends at {}.\n"
                          "Scenarios to try with --scenario: '{}'.\n",
                          options.workspace.workspace, batch.resources.size(), batch.samples.size(), samples,
                          batch.events.size(), base::formatTime(options.fleet.now), fmt::join(scenarios, "', '")));
    return kFine;
}

Action buildSample(CLI::App& app) {
    auto options = std::make_shared<SampleOptions>();
    options->workspace.addTo(app);
    app.add_option("--hosts", options->fleet.hosts, "how many hosts")->check(CLI::Range(4, 2000));
    app.add_option("--days", options->fleet.days, "how much history")->check(CLI::Range(1, 730));
    app.add_option("--seed", options->fleet.seed, "the same seed makes the same fleet");
    app.add_option("--now", options->now, "where its history ends; default: the last midnight");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command sampleCommand{"sample", "Make the sample fleet in a new workspace.", buildSample};

} // namespace penumbra::cli
