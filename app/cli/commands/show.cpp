#include "cli/inventory_json.h"
#include "cli/options.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string what;
};

std::string words(const base::Json& json) {
    std::string text =
        fmt::format("Revision {} of {}\n", json["revision"].get<std::int64_t>(), json["time"].get<std::string>());
    for (const auto& [kind, count] : json["resources"].items())
        text += fmt::format("  {:<12} {}\n", kind, count.dump());
    for (const char* key : {"relations", "series", "samples", "events"})
        text += fmt::format("  {:<12} {}\n", key, json[key].dump());
    for (const char* key : {"capacity", "demand"})
        for (const auto& [dimension, amount] : json[key].items())
            text += fmt::format("  {} {}: {}\n", key, dimension, amount.dump());
    if (!json.contains("items")) return text;
    for (const auto& item : json["items"]) text += base::dumpJson(item) + "\n";
    return text;
}

base::Result<int> run(Context&, const Options& options) {
    const auto workspace = openWorkspace(options.workspace.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    const auto json = showJson(*workspace, options.what);
    if (!json) return tl::make_unexpected(json.error());
    if (options.workspace.json)
        printJson(*json);
    else
        print(words(*json));
    return kFine;
}

Action build(CLI::App& app) {
    auto options = std::make_shared<Options>();
    options->workspace.addTo(app);
    app.add_option("WHAT", options->what, "resources, series, events, scenarios, plans or audit; default: the counts")
        ->check(CLI::IsMember({"resources", "series", "events", "scenarios", "plans", "audit"}));
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command showCommand{"show", "Show what a workspace holds.", build};

} // namespace penumbra::cli
