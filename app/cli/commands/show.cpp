#include "cli/inventory_json.h"
#include "cli/inventory_words.h"
#include "cli/options.h"

namespace penumbra::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string what;
};

base::Result<int> run(Context&, const Options& options) {
    const auto workspace = openWorkspace(options.workspace.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    const auto json = showJson(*workspace, options.what);
    if (!json) return tl::make_unexpected(json.error());
    if (options.workspace.json)
        printJson(*json);
    else
        print(showWords(*json, options.what));
    return kFine;
}

Action build(CLI::App& app) {
    auto options = std::make_shared<Options>();
    options->workspace.addTo(app);
    app.add_option("WHAT", options->what,
                   "resources, series, events, scenarios, plans, advisories or audit, as a table; default: the counts. "
                   "--json has "
                   "every member")
        ->check(CLI::IsMember({"resources", "series", "events", "scenarios", "plans", "advisories", "audit"}));
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command showCommand{"show", "Show what a workspace holds.", build};

} // namespace penumbra::cli
