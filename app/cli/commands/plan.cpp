#include "cli/options.h"

#include "base/file.h"
#include "report/answer.h"
#include "report/exporter.h"
#include "report/words.h"
#include "session/stored_plan.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string strategies, prices, owner;
};

base::Result<remedy::PriceBook> readPrices(const std::string& path) {
    if (path.empty()) return remedy::PriceBook();
    const auto text = base::readFile(path);
    if (!text) return tl::make_unexpected(text.error());
    return base::parseJson(*text, path).and_then(session::pricesFromJson);
}

/// Keeps each plan, and the scenario as it is, as documents from which `export` makes the same bytes again.
base::Result<void> keep(Context& context, Evaluated& evaluated, const std::vector<remedy::Plan>& plans,
                        session::StoredPlan stored) {
    for (int i = -1; i < static_cast<int>(plans.size()); ++i) {
        auto document = report::prepare(evaluated.session, *evaluated.evaluation, plans, i);
        if (!document) return tl::make_unexpected(document.error());
        document->owner = stored.owner;
        document->prices = stored.prices;
        if (stored.auditHead.empty()) stored.auditHead = document->auditHead;
        document->auditHead = stored.auditHead;
        const auto* plan = document->plan();
        stored.planId = plan ? plan->id : "";
        stored.strategy = plan ? plan->strategy : "";
        stored.title = document->title;
        stored.summary = plan ? plan->summary : evaluated.evaluation->verdict.limit;
        stored.hash = report::planHash(*document);
        const store::Document record{"plan", plan ? plan->id : std::string(session::kAsIs),
                                     base::dumpJsonPretty(session::toJson(stored)), context.clock()};
        const auto kept = evaluated.session.workspace().putDocument(record);
        if (!kept) return kept;
    }
    return {};
}

std::string words(const session::Evaluation& evaluation, const std::vector<remedy::Plan>& plans) {
    auto text = fmt::format("{}: {}\n", risk::verdictName(evaluation.verdict.kind), evaluation.verdict.limit);
    if (plans.empty()) text += "No strategy has a plan for it.\n";
    for (const auto& plan : plans) {
        text += fmt::format("{}  {}{}\n    {}\n", plan.id, plan.title,
                            plan.dominated ? " (another plan is better)" : "", plan.summary);
        text +=
            fmt::format("    P(breach) {} -> {}, findings {} -> {}, homeless {} -> {}\n",
                        report::percent(plan.before.breachProbability), report::percent(plan.after.breachProbability),
                        plan.before.findings, plan.after.findings, plan.before.homeless, plan.after.homeless);
        for (const auto& step : plan.steps) text += fmt::format("    {}. {}\n", step.order, step.text);
    }
    return text;
}

base::Result<int> run(Context& context, const Options& options) {
    session::StoredPlan stored;
    const auto prices = readPrices(options.prices);
    if (!prices) return tl::make_unexpected(prices.error());
    auto evaluated = evaluate(context, options.workspace, options.evaluation, true);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    stored.strategies = splitList(options.strategies);
    const auto plans = evaluated->session.plans(evaluation, stored.strategies, *prices, context.run);
    if (!plans) return tl::make_unexpected(plans.error());
    stored.scenario = evaluation.scenario;
    stored.options = evaluation.options;
    stored.options.revision = evaluation.revision.number;
    stored.seed = evaluation.seed;
    stored.prices = *prices;
    stored.owner = options.owner;
    if (const auto kept = keep(context, *evaluated, *plans, stored); !kept) return tl::make_unexpected(kept.error());
    if (options.workspace.json)
        printJson(report::plansJson(evaluation, *plans, *prices));
    else
        print(words(evaluation, *plans));
    say(fmt::format(
        "{} plans kept in {}. Write one with: export -w {} --plan ID --to json -o FILE. The scenario without a "
        "plan is kept as '{}'.",
        plans->size(), options.workspace.workspace, options.workspace.workspace, session::kAsIs));
    return kFine;
}

Action build(CLI::App& app) {
    auto options = std::make_shared<Options>();
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("--strategies", options->strategies, "which planners to ask, e.g. move,add-hosts; default: all");
    app.add_option("--prices", options->prices, "a price book, as JSON");
    app.add_option("--owner", options->owner, "who answers for the change");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command planCommand{"plan", "Find plans that mend what a scenario breaks, and keep them.",
                                           build};

} // namespace penumbra::cli
