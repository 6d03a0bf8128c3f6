#include "cli/options.h"

#include "store/taken_back.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

base::Result<int> undo(Context& context, const WorkspaceOptions& options) {
    auto workspace = openWorkspace(options.workspace, true);
    if (!workspace) return tl::make_unexpected(workspace.error());
    workspace->setStop(context.run.stop);
    const auto undone = workspace->undo(context.clock());
    if (!undone) return tl::make_unexpected(undone.error());
    const auto& import = undone->import;
    const auto what = store::sayStep(import.source);
    say(fmt::format("{}: {} (revision {}) was taken back. Everything is as it was before it; revision {} says so.",
                    options.workspace, what, import.revision, undone->revision.number));
    if (options.json)
        printJson(base::Json{{"penumbra", "undo"},
                             {"format", 1},
                             {"source", import.source},
                             {"undone", import.revision},
                             {"revision", undone->revision.number}});
    return kFine;
}

Action buildUndo(CLI::App& app) {
    auto options = std::make_shared<WorkspaceOptions>();
    options->addTo(app);
    return [options](Context& context) { return undo(context, *options); };
}

} // namespace

extern constinit const Command undoCommand{
    "undo",
    "Take the newest import or joining of names back. The newest five can be, the last one first, until something is "
    "gathered.",
    buildUndo};

} // namespace penumbra::cli
