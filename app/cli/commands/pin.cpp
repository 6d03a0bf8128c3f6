#include "cli/options.h"

#include "session/pins.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct PinOptions {
    WorkspaceOptions workspace;
    std::string resource, metric, model;
};

base::Result<int> list(const store::Workspace& workspace, bool json) {
    const auto pins = session::readPins(workspace);
    if (!pins) return tl::make_unexpected(pins.error());
    auto rows = base::Json::array();
    std::string text;
    for (const auto& [key, model] : *pins) {
        rows.push_back({{"resource", key.resource.text()}, {"metric", key.metric}, {"model", model}});
        text += fmt::format("{}  {}\n", key.text(), model);
    }
    if (json)
        printJson(base::Json{{"penumbra", "pins"}, {"format", 1}, {"pins", rows}});
    else
        print(text.empty() ? "No series has a model chosen by hand.\n" : text);
    return kFine;
}

base::Result<int> run(Context& context, const PinOptions& options) {
    const bool change = !options.resource.empty();
    if (change && options.metric.empty())
        return base::failUsage("Name the metric behind the resource, e.g. pin storefront-01 cpu theta.");
    auto workspace = openWorkspace(options.workspace.workspace, change);
    if (!workspace) return tl::make_unexpected(workspace.error());
    if (!change) return list(*workspace, options.workspace.json);
    const auto inventory = workspace->inventory();
    if (!inventory) return tl::make_unexpected(inventory.error());
    const auto resource = inventory->resolve(options.resource);
    if (!resource) return tl::make_unexpected(resource.error());
    const model::SeriesKey key{*resource, options.metric};
    if (inventory->findSeries(key) == nullptr)
        return base::failInput(fmt::format("Nothing measured {} of {}.", options.metric, resource->text()));
    if (const auto kept = session::keepPin(*workspace, key, options.model, context.clock()); !kept)
        return tl::make_unexpected(kept.error());
    say(options.model.empty() ? fmt::format("{} is forecast by the backtest's choice.", key.text())
                              : fmt::format("{} is forecast by {}.", key.text(), options.model));
    return list(*workspace, options.workspace.json);
}

Action buildPin(CLI::App& app) {
    auto options = std::make_shared<PinOptions>();
    app.footer("Without a resource it lists the models that were chosen by hand; without a model it takes one back.");
    options->workspace.addTo(app);
    app.add_option("RESOURCE", options->resource, "its name or id");
    app.add_option("METRIC", options->metric, "cpu, memory, ... or any measured metric");
    app.add_option("MODEL", options->model, "the id of a forecaster, e.g. theta");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command pinCommand{"pin", "Choose the model that forecasts a series by hand.", buildPin};

} // namespace penumbra::cli
