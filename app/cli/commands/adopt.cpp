#include "cli/kept_plan.h"
#include "cli/options.h"

#include "planning/replay.h"
#include "remedy/adopt.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct AdoptOptions {
    WorkspaceOptions workspace;
    std::string plan, into;
    int threads = 0;
};

/// The scenario of that name as the workspace keeps it; the plan's own where there is none.
base::Result<whatif::Scenario> targetOf(const store::Workspace& workspace, const std::string& name,
                                        const whatif::Scenario& planned) {
    const auto document = workspace.document("scenario", name);
    if (!document) return tl::make_unexpected(document.error());
    if (*document) return base::parseJson((*document)->json, name).and_then(whatif::scenarioFromJson);
    auto scenario = planned;
    scenario.name = name;
    return scenario;
}

/// Its steps are meant for the scenario that it was made for.
base::Result<void> fits(const whatif::Scenario& target, const planning::StoredPlan& stored) {
    if (target.edits == stored.scenario.edits) return {};
    return base::failInput(fmt::format(
        "The scenario '{}' is not the one that {} was made for: its edits differ. Make the plans anew with 'plan "
        "--scenario', or name another scenario with --into. Nothing was changed.",
        target.name, stored.planId));
}

base::Result<int> run(Context& context, const AdoptOptions& options) {
    auto workspace = openWorkspace(options.workspace.workspace, true);
    if (!workspace) return tl::make_unexpected(workspace.error());
    const auto stored = findPlan(*workspace, options.plan);
    if (!stored) return tl::make_unexpected(stored.error());
    const auto name = options.into.empty() ? stored->scenario.name : options.into;
    if (stored->planId.empty())
        return base::failUsage("The scenario as it is has no steps to adopt. Name one of its plans with --plan.");
    if (name.empty())
        return base::failUsage("The plan was made without a scenario of a name. Name one with --into; it is made.");
    const auto target = targetOf(*workspace, name, stored->scenario);
    if (!target) return tl::make_unexpected(target.error());
    if (options.threads > 0) context.run.threads = options.threads;
    session::Session session(std::move(*workspace), context.milliseconds);
    const auto again = planning::replay(session, *stored, context.run);
    if (!again) return tl::make_unexpected(again.error());
    const auto adopted = remedy::adopt(*target, *again->plan());
    if (adopted.changes()) {
        if (const auto fine = fits(*target, *stored); !fine) return tl::make_unexpected(fine.error());
        const auto json = base::dumpJson(whatif::toJson(adopted.scenario));
        const auto kept = session.workspace().putDocument({"scenario", name, json, context.clock()});
        if (!kept) return tl::make_unexpected(kept.error());
    }
    if (options.workspace.json)
        printJson(base::Json{{"penumbra", "adopted"},
                             {"format", 1},
                             {"plan", again->plan()->id},
                             {"scenario", name},
                             {"added", adopted.added},
                             {"replaced", adopted.replaced},
                             {"known", adopted.known},
                             {"edits", adopted.scenario.edits.size()},
                             {"text", adopted.text}});
    else
        print(adopted.text + "\n");
    return kFine;
}

Action buildAdopt(CLI::App& app) {
    auto options = std::make_shared<AdoptOptions>();
    options->workspace.addTo(app);
    app.add_option("--plan", options->plan, kPlanHelp)->required();
    app.add_option("--into", options->into,
                   "the scenario to put the steps into, which is made where there is none; default: the plan's own");
    app.add_option("--threads", options->threads, "default: one per processor; the answer does not depend on it");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command adoptCommand{
    "adopt", "Put a kept plan's steps as edits into the scenario, to look at them and to go on from there.",
    buildAdopt};

} // namespace penumbra::cli
