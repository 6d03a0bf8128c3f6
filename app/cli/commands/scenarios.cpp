#include "base/say.h"
#include "cli/options.h"

#include "compare/scenarios.h"
#include "whatif/committed.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct ScenariosOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string prices, keep, forget, commit;
    bool compare = false;
    bool writes() const { return !keep.empty() || !forget.empty() || !commit.empty(); }
};

base::Result<int> keep(Context& context, session::Session& session, const ScenariosOptions& options) {
    const auto wanted = options.evaluation.read();
    if (!wanted) return tl::make_unexpected(wanted.error());
    auto scenario = options.evaluation.readScenario(session, *wanted);
    if (!scenario) return tl::make_unexpected(scenario.error());
    scenario->name = options.keep;
    const auto former = session.workspace().document("scenario", options.keep);
    if (!former) return tl::make_unexpected(former.error());
    const auto kept = compare::keepScenario(session.workspace(), *scenario, context.clock());
    if (!kept) return tl::make_unexpected(kept.error());
    print(fmt::format("Kept '{}' with {}{}.\n", options.keep, base::sayCount(scenario->edits.size(), "edit"),
                      *former ? ", in the place of the former one" : ""));
    return kFine;
}

base::Result<int> commit(Context& context, store::Workspace& workspace, const ScenariosOptions& options) {
    const auto kept = compare::keptScenarios(workspace);
    if (!kept) return tl::make_unexpected(kept.error());
    const auto named =
        std::find_if(kept->begin(), kept->end(), [&](const auto& one) { return one.name == options.commit; });
    if (named == kept->end())
        return base::failUsage(
            fmt::format("No scenario is kept as '{}'. 'scenarios' lists those that are.", options.commit));
    const auto live = workspace.inventory();
    if (!live) return tl::make_unexpected(live.error());
    const auto batch = whatif::committed(*named, *live, context.clock());
    if (!batch) return tl::make_unexpected(batch.error());
    const auto stored = workspace.commit(*batch, store::Undo::Keep);
    if (!stored) return tl::make_unexpected(stored.error());
    std::string text;
    for (const auto& event : batch->events)
        text += fmt::format("{}: {} {}, {}\n", event.window.empty() ? "called off" : "scheduled", event.title,
                            base::formatTime(event.window.begin), base::sayCount(event.changes.size(), "change"));
    for (const auto& problem : batch->problems) text += problem.text + "\n";
    print(text + "'undo' takes it back; 'changes --call-off' calls one off.\n");
    return kFine;
}

std::string words(const std::vector<compare::Alternative>& all, const std::string& currency) {
    std::string text;
    for (const auto& one : all) {
        const auto& cell = one.outcome;
        text += fmt::format(
            "{:<32} {:<6} runs out {:>3.0f} %, median {}; {}, {}; {:.0f} {} a month; regret {:.2f}\n    {}\n",
            one.name.empty() ? "(nothing added)" : one.name, risk::verdictName(cell.verdict), 100 * cell.runsOut,
            orLater(cell.p50), base::sayCount(cell.findings, "finding"),
            base::sayCount(cell.homeless, "workload without a host", "workloads without a host"), cell.costPerMonth,
            currency, one.regret, compare::sayLost(one, currency));
        for (const auto& skipped : cell.skipped) text += fmt::format("    left out: {}\n", skipped);
    }
    return text;
}

base::Result<int> compare(Context& context, session::Session& session, const ScenariosOptions& options) {
    auto book = readPrices(options.prices);
    if (!book) return tl::make_unexpected(book.error());
    const auto prices = orKept(std::move(*book), session.workspace());
    if (!prices) return tl::make_unexpected(prices.error());
    const auto wanted = options.evaluation.read();
    if (!wanted) return tl::make_unexpected(wanted.error());
    const auto kept = compare::keptScenarios(session.workspace());
    if (!kept) return tl::make_unexpected(kept.error());
    if (kept->empty()) return base::failUsage("No scenario is kept. Keep one: scenarios --keep-as NAME --edit '...'.");
    options.evaluation.applyTo(context);
    const auto all = compare::compareScenarios(session, *kept, *prices, *wanted, context.run);
    if (!all) return tl::make_unexpected(all.error());
    if (options.workspace.json)
        printJson(compare::toJson(*all, prices->currency));
    else
        print(words(*all, prices->currency));
    return kFine;
}

base::Result<int> list(const store::Workspace& workspace) {
    const auto kept = compare::keptScenarios(workspace);
    if (!kept) return tl::make_unexpected(kept.error());
    std::string text;
    for (const auto& one : *kept) {
        text += one.name + "\n";
        for (const auto& edit : one.edits)
            text += fmt::format("  {}{}\n", edit.enabled ? "" : "(off) ", whatif::describe(edit));
    }
    print(text.empty() ? "No scenario is kept.\n" : text);
    return kFine;
}

base::Result<int> run(Context& context, const ScenariosOptions& options) {
    auto workspace = openWorkspace(options.workspace.workspace, options.writes());
    if (!workspace) return tl::make_unexpected(workspace.error());
    if (!options.commit.empty()) return commit(context, *workspace, options);
    if (!options.forget.empty()) {
        const auto gone = compare::forgetScenario(*workspace, options.forget);
        if (!gone) return tl::make_unexpected(gone.error());
        print(fmt::format("'{}' is kept no more.\n", options.forget));
        return kFine;
    }
    if (options.keep.empty() && !options.compare && !options.workspace.json) return list(*workspace);
    session::Session session(std::move(*workspace));
    return options.keep.empty() ? compare(context, session, options) : keep(context, session, options);
}

Action buildScenarios(CLI::App& app) {
    auto options = std::make_shared<ScenariosOptions>();
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    auto* compare = app.add_flag("--compare", options->compare,
                                 "what each comes to beside nothing added, and what it gives up against the best");
    app.add_option("--prices", options->prices, kPricesHelp);
    auto* keep = app.add_option("--keep-as", options->keep, "keep --scenario and --edit under this name");
    auto* forget = app.add_option("--forget", options->forget, "keep the scenario of this name no more");
    auto* commit =
        app.add_option("--commit", options->commit,
                       "schedule what the scenario of this name changes: whatever is asked from now on counts with it");
    keep->excludes(compare, forget, commit);
    forget->excludes(compare, commit);
    commit->excludes(compare);
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command scenariosCommand{
    "scenarios", "The scenarios that are kept: list, keep, compare side by side, commit as scheduled changes.",
    buildScenarios};

} // namespace penumbra::cli
