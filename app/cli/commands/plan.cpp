#include "cli/options.h"

#include "base/progress.h"
#include "base/say.h"
#include "planning/kept_plans.h"
#include "remedy/regret.h"
#include "remedy/spare.h"
#include "report/answer.h"
#include "report/decision.h"
#include "report/keep.h"
#include "report/words.h"
#include "session/advise.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct PlanOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string strategies, prices, owner, name, from;
    bool kept = false;
};

constexpr double kEvaluation = 0.4; ///< the share of the progress that is the scenario's own

std::string words(const session::Evaluation& evaluation, const remedy::Advice& advice, const remedy::PriceBook& prices,
                  const std::vector<remedy::SpareAdvice>& spare) {
    const auto& plans = advice.plans;
    auto text = fmt::format("{}: {}\n", risk::verdictName(evaluation.verdict.kind), evaluation.verdict.limit);
    if (plans.empty()) text += "No strategy has a plan for it.\n";
    for (const auto& plan : plans) {
        text += fmt::format("{}  {}\n    {}\n", plan.id, plan.title, plan.summary);
        text += fmt::format(
            "    chance of a breach {} -> {}, findings {} -> {} ({} mended, {} left, {} new), workloads without a "
            "host {} -> {}\n",
            report::percent(plan.before.breachProbability), report::percent(plan.after.breachProbability),
            plan.tally.before(), plan.tally.after(), plan.tally.mended, plan.tally.left, plan.tally.added,
            plan.before.homeless, plan.after.homeless);
        text += fmt::format("    downtime {}, cost {} once and {} a month, {}\n",
                            base::sayDuration(base::Duration(static_cast<std::int64_t>(plan.downtimeSeconds * 1000))),
                            report::onceText(plan, prices.currency), report::monthText(plan, prices.currency),
                            base::sayCount(plan.moves, "move"));
        if (!plan.unpriced.empty()) text += fmt::format("    {}\n", report::sayUnpriced(plan));
        for (const auto& bound : plan.bounds) text += fmt::format("    {}\n", bound.text);
        for (const auto& step : plan.steps) text += fmt::format("    {}. {}\n", step.order, step.text);
        if (plans.size() > 1)
            text += fmt::format("    {}\n", remedy::sayRegrets(remedy::regretsOf(plan, plans), prices.currency));
        text += fmt::format("    Way back: {}\n", plan.rollbackText);
        for (const auto& caveat : advice.caveats)
            if (caveat.planId == plan.id) text += fmt::format("    What it cannot mend: {}\n", caveat.text);
    }
    if (!plans.empty()) text += report::sayDecision(plans, evaluation.baseFindings) + "\n";
    if (!plans.empty()) text += fmt::format("Costs are by {}.\n", report::sayPrices(prices));
    for (const auto& declined : advice.declined)
        text += fmt::format("No plan from {}: {}\n", declined.strategy, declined.reason);
    for (const auto& one : spare) {
        text += fmt::format("Spare hosts: {}\n", one.text);
        for (const auto& point : one.curve)
            text += fmt::format(
                "    N{:+}, {}: spare {:.0f} {} a month, short in {} of all hours and paths for {:.0f} {} "
                "a month{}{}\n",
                point.spare, base::sayCount(point.hosts, "host"), point.costPerMonth, prices.currency,
                report::percent(point.shortage), point.shortagePerMonth, prices.currency,
                point.hosts == one.advised ? ", advised" : "", point.hosts == one.hosts ? ", there now" : "");
    }
    return text;
}

/// When steps may begin: as was asked for, else with notice from this moment on where no other `now` was asked for.
base::Result<std::optional<base::Time>> beginOf(const PlanOptions& options, const session::Evaluation& evaluation,
                                                base::Time clock) {
    if (!options.from.empty())
        return readMoment(options.from, "--from", evaluation.options.now).map([](base::Time t) {
            return std::optional<base::Time>(t);
        });
    return options.evaluation.now.empty() ? session::beginAfterNotice(evaluation, clock) : std::nullopt;
}

base::Json keptJson(const std::vector<planning::KeptPlan>& kept) {
    auto list = base::Json::array();
    for (const auto& one : kept)
        list.push_back({{"id", one.plan.planId},
                        {"title", one.plan.title},
                        {"summary", one.plan.summary},
                        {"strategy", one.plan.strategy},
                        {"owner", one.plan.owner},
                        {"kept", base::formatTime(one.at)},
                        {"older", one.older},
                        {"decision", one.ruling ? base::Json(planning::rulingName(one.ruling->kind)) : base::Json()}});
    return {{"penumbra", "kept-plans"}, {"format", 1}, {"plans", list}};
}

base::Result<int> listKept(const WorkspaceOptions& options) {
    const auto workspace = openWorkspace(options.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    const auto kept = planning::keptPlans(*workspace);
    if (!kept) return tl::make_unexpected(kept.error());
    if (options.json) {
        printJson(keptJson(*kept));
        return kFine;
    }
    if (kept->empty()) print("This workspace keeps no plan yet.\n");
    for (const auto& one : *kept)
        print(fmt::format("{}  {}\n    kept at {}{}, {}\n", one.plan.planId, one.plan.title, base::formatTime(one.at),
                          one.older ? " from older data" : "",
                          one.ruling ? planning::sayRuling(one.ruling->kind) + " by " + one.ruling->name
                                     : "waits for a decision"));
    return kFine;
}

base::Result<int> run(Context& context, const PlanOptions& options) {
    if (options.kept) return listKept(options.workspace);
    auto read = readPrices(options.prices);
    if (!read) return tl::make_unexpected(read.error());
    const auto whole = base::onward(context.run);
    context.run = base::partOf(whole, 0, kEvaluation);
    auto evaluated = evaluate(context, options.workspace, options.evaluation, true);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    const auto prices = orKept(std::move(*read), evaluated->session.workspace());
    if (!prices) return tl::make_unexpected(prices.error());
    const auto strategies = splitList(options.strategies);
    auto run = context.run; // with the seed and the threads that were asked for
    run.progress = base::partOf(whole, kEvaluation, 1).progress;
    const auto from = beginOf(options, evaluation, context.clock());
    if (!from) return tl::make_unexpected(from.error());
    const auto advice = session::advise(evaluation, strategies, *prices, run, *from);
    if (!advice) return tl::make_unexpected(advice.error());
    const auto& plans = advice->plans;
    const auto spare = remedy::spareHosts(session::inputOf(evaluation, *prices), run);
    if (!spare) return tl::make_unexpected(spare.error());
    auto recipe = report::recipeOf(evaluated->session, evaluation, strategies, *prices, options.owner);
    if (!recipe) return tl::make_unexpected(recipe.error());
    recipe->answers = advice->answers;
    recipe->from = *from;
    const auto kept =
        report::keepPlans(evaluated->session, evaluation, plans, *recipe, context.clock(), run, options.name);
    if (!kept) return tl::make_unexpected(kept.error());
    if (options.workspace.json)
        printJson(report::plansJson(evaluation, plans, *prices, *spare));
    else
        print(words(evaluation, *advice, *prices, *spare));
    say(fmt::format("{} kept in {}. Write one with: export -w {} --plan ID --to json -o FILE. The scenario without a "
                    "plan is kept as '{}'.",
                    base::sayCount(plans.size(), "plan"), options.workspace.workspace, options.workspace.workspace,
                    planning::kAsIs));
    return kFine;
}

Action buildPlan(CLI::App& app) {
    auto options = std::make_shared<PlanOptions>();
    app.footer(
        "A breach is a lost service, a workload without a host, something that runs out, or a promise of a service "
        "that "
        "is broken (as its attributes or --edit 'set-slo service=shop latency=300ms' make it); its chance is that of "
        "the most probable one, before and after the plan.");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("--strategies", options->strategies, "which planners to ask, e.g. move,add-hosts; default: all");
    app.add_option("--from", options->from,
                   "when steps may begin, e.g. +2h or a time; default: at the second full hour from this moment on");
    app.add_option("--prices", options->prices, kPricesHelp);
    app.add_flag("--kept", options->kept,
                 "search for none, and list those that the workspace keeps, with what was decided on them");
    app.add_option("--name", options->name, "a name under which the best plan is kept too, for export");
    app.add_option("--owner", options->owner, "who answers for the change");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command planCommand{"plan", "Find plans that mend what a scenario breaks, and keep them.",
                                           buildPlan};

} // namespace penumbra::cli
