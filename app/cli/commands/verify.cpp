#include "cli/options.h"

#include "base/say.h"

#include "report/json.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

base::Result<int> verify(Context& context, const WorkspaceOptions& options) {
    auto workspace = openWorkspace(options.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    workspace->setStop(context.run.stop);
    const auto damage = workspace->verify();
    if (!damage) return tl::make_unexpected(damage.error());
    if (options.json)
        printJson(base::Json{{"penumbra", "verify"},
                             {"format", 1},
                             {"workspace", options.workspace},
                             {"sound", damage->empty()},
                             {"problems", report::toJson(*damage)}});
    say(*damage, damage->size());
    if (damage->empty()) {
        say(fmt::format("{}: everything matches its checksum.", options.workspace));
        return kFine;
    }
    return base::failInput(fmt::format("{} is damaged in {}. Restore a copy of the file.", options.workspace,
                                       base::sayCount(damage->size(), "place")));
}

Action buildVerify(CLI::App& app) {
    auto options = std::make_shared<WorkspaceOptions>();
    options->addTo(app);
    return [options](Context& context) { return verify(context, *options); };
}

} // namespace

extern constinit const Command verifyCommand{"verify", "Check a workspace against its checksums.", buildVerify};

} // namespace penumbra::cli
