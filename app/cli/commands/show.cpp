#include "cli/inventory_json.h"
#include "cli/inventory_words.h"
#include "cli/options.h"

namespace penumbra::cli {

namespace {

struct ShowOptions {
    WorkspaceOptions workspace;
    std::string what, resource, metric;
};

/// Of a list of series those of a resource, by its id or name, and of a metric, with or without its labels.
void keepSeries(base::Json& items, const ShowOptions& options) {
    auto kept = base::Json::array();
    for (auto& item : items) {
        const auto id = base::textAt(item, "resource"), metric = base::textAt(item, "metric");
        const bool owner =
            options.resource.empty() || id == options.resource || id.substr(id.find('/') + 1) == options.resource;
        const bool named =
            options.metric.empty() || metric == options.metric || metric.substr(0, metric.find('{')) == options.metric;
        if (owner && named) kept.push_back(std::move(item));
    }
    items = std::move(kept);
}

base::Result<int> run(Context&, const ShowOptions& options) {
    const auto workspace = openWorkspace(options.workspace.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    const bool chosen = !options.resource.empty() || !options.metric.empty();
    if (chosen && options.what != "series")
        return base::failUsage("--resource and --metric choose among series: 'show series --resource web-01'.");
    auto json = showJson(*workspace, options.what);
    if (!json) return tl::make_unexpected(json.error());
    if (chosen) {
        keepSeries((*json)["items"], options);
        if ((*json)["items"].empty())
            return base::failUsage("The workspace has no such series; 'show series' lists all.");
    }
    if (options.workspace.json)
        printJson(*json);
    else
        print(showWords(*json, options.what));
    return kFine;
}

Action buildShow(CLI::App& app) {
    auto options = std::make_shared<ShowOptions>();
    options->workspace.addTo(app);
    app.add_option("WHAT", options->what,
                   "resources, series, events, scenarios, plans, advisories or audit, as a table; default: the counts. "
                   "--json has "
                   "every member")
        ->check(CLI::IsMember({"resources", "series", "events", "scenarios", "plans", "advisories", "audit"}));
    app.add_option("--resource", options->resource, "of series only those of that resource, by its id or name");
    app.add_option("--metric", options->metric, "of series only those of that metric, e.g. cpu");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command showCommand{"show", "Show what a workspace holds.", buildShow};

} // namespace penumbra::cli
