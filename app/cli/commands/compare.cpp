#include "base/say.h"
#include "cli/import_result.h"
#include "cli/options.h"

#include "upkeep/past_changes.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct CompareOptions {
    WorkspaceOptions workspace;
    std::string event;
};

base::Result<int> list(const store::Workspace& workspace, bool json, base::Time now) {
    const auto baselines = upkeep::readBaselines(workspace);
    if (!baselines) return tl::make_unexpected(baselines.error());
    auto rows = base::Json::array();
    std::string text;
    for (const auto& one : *baselines) {
        rows.push_back({{"event", one.event.text()},
                        {"title", one.title},
                        {"begin", base::formatTime(one.window.begin)},
                        {"end", base::formatTime(one.window.end)},
                        {"before", one.before.size()},
                        {"after", one.after.size()}});
        text += fmt::format("{}  {}  {}: {} before it, {} after it\n", one.event.text(),
                            base::formatTime(one.window.begin), one.title, base::sayCount(one.before.size(), "source"),
                            base::sayCount(one.after.size(), "source"));
    }
    const auto past = upkeep::pastChanges(workspace, now);
    if (!past) return tl::make_unexpected(past.error());
    for (const auto& one : *past)
        if (!one.compared)
            text += fmt::format("{}  {}  {}: nothing was gathered for it\n", one.event.text(),
                                base::formatTime(one.window.begin), one.title);
    if (json)
        printJson(base::Json{{"penumbra", "baselines"}, {"format", 1}, {"baselines", rows}});
    else
        print(text.empty() ? "Nothing was gathered for a scheduled change yet. 'watch' does it.\n" : text);
    return kFine;
}

base::Json comparisonJson(const upkeep::Comparison& comparison) {
    auto configuration = base::Json::array(), inventory = base::Json::array(), series = base::Json::array();
    for (const auto& one : comparison.configuration)
        configuration.push_back(
            {{"resource", one.resource.text()}, {"key", one.key}, {"before", one.before}, {"after", one.after}});
    for (const auto& one : comparison.inventory)
        inventory.push_back({{"kind", differenceName(one.kind)},
                             {"resource", one.resource.text()},
                             {"member", one.member},
                             {"before", one.before},
                             {"after", one.after}});
    for (const auto& one : comparison.series)
        series.push_back({{"resource", one.key.resource.text()},
                          {"metric", one.key.metric},
                          {"unit", base::unitName(one.unit)},
                          {"before", one.before},
                          {"after", one.after},
                          {"spread", one.spread}});
    return {{"penumbra", "comparison"},
            {"format", 1},
            {"event", comparison.baseline.event.text()},
            {"title", comparison.baseline.title},
            {"before", base::formatTime(comparison.before)},
            {"after", base::formatTime(comparison.after)},
            {"how", comparison.how},
            {"configuration", std::move(configuration)},
            {"inventory", std::move(inventory)},
            {"series", std::move(series)}};
}

std::string orNothing(const std::string& value) { return value.empty() ? "nothing" : value; }

std::string words(const upkeep::Comparison& comparison) {
    auto text = fmt::format("{}\n{}\n", comparison.baseline.title, comparison.how);
    const auto items = upkeep::itemsOf(comparison);
    for (const auto& one : items) {
        text += fmt::format("  {}  {}: {} -> {}", one.subject.text(), one.what.empty() ? "the resource" : one.what,
                            orNothing(one.before), orNothing(one.after));
        text += one.note.empty() ? "\n" : fmt::format(" ({})\n", one.note);
    }
    if (items.empty()) text += "  Nothing is different.\n";
    return text;
}

base::Result<int> run(Context& context, const CompareOptions& options) {
    auto workspace = openWorkspace(options.workspace.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    if (options.event.empty()) return list(*workspace, options.workspace.json, context.clock());
    const model::EventId event(options.event);
    const auto baselines = upkeep::readBaselines(*workspace);
    if (!baselines) return tl::make_unexpected(baselines.error());
    if (std::none_of(baselines->begin(), baselines->end(), [&](const auto& one) { return one.event == event; }))
        if (const auto why = upkeep::whyNoBaseline(*workspace, event))
            return base::failUsage(*why + " 'compare' without an event lists what there is to compare.");
    const auto comparison = upkeep::compare(*workspace, event, context.clock());
    if (!comparison) return tl::make_unexpected(comparison.error());
    if (options.workspace.json)
        printJson(comparisonJson(*comparison));
    else
        print(words(*comparison));
    return kFine;
}

Action buildCompare(CLI::App& app) {
    auto options = std::make_shared<CompareOptions>();
    options->workspace.addTo(app);
    app.add_option("EVENT", options->event,
                   "the id of a scheduled event; without one, those with something to compare");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command compareCommand{
    "compare", "What is different after a scheduled change from the baseline that was gathered before it.",
    buildCompare};

} // namespace penumbra::cli
