#include "cli/import_result.h"
#include "cli/options.h"

#include "report/json.h"
#include "upkeep/coming_changes.h"
#include "whatif/call_off.h"
#include "whatif/planned_change.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct ChangesOptions {
    WorkspaceOptions workspace;
    std::string callOff;
};

base::Result<int> callOff(Context& context, const ChangesOptions& options) {
    auto workspace = openWorkspace(options.workspace.workspace, true);
    if (!workspace) return tl::make_unexpected(workspace.error());
    workspace->setStop(context.run.stop);
    const auto inventory = workspace->inventory();
    if (!inventory) return tl::make_unexpected(inventory.error());
    const auto batch = whatif::callOff(*inventory, options.callOff, context.clock());
    if (!batch) return tl::make_unexpected(batch.error());
    const auto committed = workspace->commit(*batch, store::Undo::Keep);
    if (!committed) return tl::make_unexpected(committed.error());
    const auto& event = batch->events.front();
    say(fmt::format(
        "'{}', planned for {}, is called off: nothing of it is counted on any more. 'undo' takes that back.",
        event.title, base::formatTime(event.window.begin)));
    if (options.workspace.json)
        printJson(base::Json{{"penumbra", "call-off"},
                             {"format", 1},
                             {"event", event.id.text()},
                             {"title", event.title},
                             {"revision", committed->revision.number}});
    return kFine;
}

base::Json rowOf(const upkeep::ComingChange& change, const whatif::EventEffects& effects) {
    const auto& event = change.event;
    auto skipped = base::Json::array();
    for (const auto& one : effects.skipped) skipped.push_back({{"action", one.action}, {"reason", one.reason}});
    return {{"event", event.id.text()},
            {"title", event.title},
            {"kind", model::eventKindName(event.kind)},
            {"begin", base::formatTime(event.window.begin)},
            {"end", base::formatTime(event.window.end)},
            {"source", event.source},
            {"under_way", change.underWay},
            {"planned", change.planned},
            {"effects", toJson(effects.differences)},
            {"skipped", std::move(skipped)}};
}

base::Result<int> list(Context& context, const ChangesOptions& options) {
    const auto workspace = openWorkspace(options.workspace.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    const auto coming = upkeep::comingChanges(*workspace, context.clock());
    if (!coming) return tl::make_unexpected(coming.error());
    const auto inventory = workspace->inventory();
    if (!inventory) return tl::make_unexpected(inventory.error());
    auto rows = base::Json::array();
    std::string text;
    for (const auto& one : coming->changes) {
        const auto& event = one.event;
        text += fmt::format("{} to {}  {}, from {}{}\n", base::formatTime(event.window.begin),
                            base::formatTime(event.window.end), event.title, event.source,
                            one.underWay ? ", under way" : "");
        if (!one.planned)
            for (const auto& change : whatif::changesOf(*inventory, event))
                text += fmt::format("  {}\n", whatif::describe(change));
        const auto effects = one.planned ? whatif::effectsOf(*inventory, event) : whatif::EventEffects();
        for (const auto& line : wordsOf(effects.differences)) text += line + '\n';
        for (const auto& skipped : effects.skipped)
            text += fmt::format("  its {} does not fit: {}\n", skipped.action, skipped.reason);
        rows.push_back(rowOf(one, effects));
    }
    if (options.workspace.json)
        printJson(base::Json{{"penumbra", "changes"},
                             {"format", 1},
                             {"changes", std::move(rows)},
                             {"problems", report::toJson(coming->problems)}});
    else
        print(text.empty() ? "No change is scheduled. 'compare' lists those that have begun.\n" : text);
    say(coming->problems);
    return kFine;
}

Action buildChanges(CLI::App& app) {
    auto options = std::make_shared<ChangesOptions>();
    options->workspace.addTo(app);
    app.add_option("--call-off", options->callOff,
                   "the name or id of a planned change (see 'import --as-change') that will not be: nothing of it is "
                   "counted on any more, and the audit log says so");
    return [options](Context& context) {
        return options->callOff.empty() ? list(context, *options) : callOff(context, *options);
    };
}

} // namespace

extern constinit const Command changesCommand{
    "changes", "Which changes are scheduled, and what the planned ones will change; call one off.", buildChanges};

} // namespace penumbra::cli
