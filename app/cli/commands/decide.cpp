#include "cli/kept_plan.h"
#include "cli/options.h"

#include "planning/rulings.h"
#include "report/plan_parts.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct DecideOptions {
    WorkspaceOptions workspace;
    std::string plan, decision, name, conditions;
};

base::Result<void> recordIt(Context& context, store::Workspace& workspace, const DecideOptions& options,
                            const planning::StoredPlan& stored, const std::string& planId) {
    const auto kind = planning::parseRuling(options.decision);
    if (!kind) return tl::make_unexpected(kind.error());
    return planning::record(
        workspace, {planId, stored.hash, *kind, options.conditions, options.name, context.clock(), stored.digest});
}

base::Result<int> run(Context& context, const DecideOptions& options) {
    const bool writes = !options.decision.empty();
    if (!writes && !(options.name.empty() && options.conditions.empty()))
        return base::failUsage("Say what was decided with --decision; without it the decisions so far are listed.");
    auto workspace = openWorkspace(options.workspace.workspace, writes);
    if (!workspace) return tl::make_unexpected(workspace.error());
    const auto stored = findPlan(*workspace, options.plan);
    if (!stored) return tl::make_unexpected(stored.error());
    const auto planId = stored->planId.empty() ? std::string(planning::kAsIs) : stored->planId;
    if (writes)
        if (auto done = recordIt(context, *workspace, options, *stored, planId); !done)
            return tl::make_unexpected(done.error());
    const auto rulings = planning::rulingsOn(*workspace, planId);
    if (!rulings) return tl::make_unexpected(rulings.error());
    if (options.workspace.json) {
        printJson(base::Json{{"penumbra", "decisions"},
                             {"format", 1},
                             {"plan", planId},
                             {"hash", stored->hash},
                             {"digest", stored->digest},
                             {"approvals", report::approvalsJson(*rulings)}});
        return kFine;
    }
    if (rulings->empty()) print(fmt::format("Nothing was decided on {} yet.\n", planId));
    for (const auto& one : *rulings) print(planning::sayRuling(one, {stored->hash, stored->digest}) + "\n");
    return kFine;
}

Action buildDecide(CLI::App& app) {
    auto options = std::make_shared<DecideOptions>();
    options->workspace.addTo(app);
    app.add_option("--plan", options->plan, kPlanHelp);
    app.add_option("--decision", options->decision, "approved, approved-with-conditions, rejected or deferred");
    app.add_option("--name", options->name, "who decided");
    app.add_option("--conditions", options->conditions, "on which conditions, or for which reasons");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command decideCommand{
    "decide", "Record what a board decided on a kept plan, or list what was decided on it; every export carries it.",
    buildDecide};

} // namespace penumbra::cli
