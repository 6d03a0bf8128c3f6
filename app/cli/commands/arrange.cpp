#include "cli/kept_plan.h"
#include "cli/options.h"

#include "base/parts.h"
#include "base/progress.h"
#include "planning/replay.h"
#include "report/json.h"
#include "report/keep.h"
#include "session/advise.h"

#include <charconv>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct ArrangeOptions {
    WorkspaceOptions workspace;
    std::string plan, order;
    int threads = 0;
};

base::Result<std::vector<int>> readOrder(const std::string& text) {
    std::vector<int> order;
    for (const auto& part : base::splitList(text, ',')) {
        int number = 0;
        const auto [end, failed] = std::from_chars(part.data(), part.data() + part.size(), number);
        if (failed != std::errc() || end != part.data() + part.size())
            return base::failUsage(fmt::format("--order: '{}' is no step's number. Write e.g. 2,1,3.", part));
        order.push_back(number);
    }
    return order;
}

std::string words(const remedy::Plan& plan) {
    auto text = fmt::format("{}  {}\n    {}\n", plan.id, plan.title, plan.summary);
    for (const auto& step : plan.steps) text += fmt::format("    {}. {}\n", step.order, step.text);
    return text + fmt::format("    Way back: {}\n", plan.rollbackText);
}

base::Result<int> run(Context& context, const ArrangeOptions& options) {
    const auto order = readOrder(options.order);
    if (!order) return tl::make_unexpected(order.error());
    auto workspace = openWorkspace(options.workspace.workspace, true);
    if (!workspace) return tl::make_unexpected(workspace.error());
    auto stored = findPlan(*workspace, options.plan);
    if (!stored) return tl::make_unexpected(stored.error());
    if (stored->planId.empty()) return base::failUsage("The scenario as it is has no steps. Name a plan with --plan.");
    if (options.threads > 0) context.run.threads = options.threads;
    session::Session session(std::move(*workspace), context.milliseconds);
    auto again = planning::replay(session, *stored, base::partOf(context.run, 0, kReplay));
    if (!again) return tl::make_unexpected(again.error());
    auto run = base::partOf(context.run, kReplay, 1);
    run.seed = stored->seed;
    auto arranged = session::reorder(*again->evaluation, stored->prices, *again->plan(), *order, run, stored->from);
    if (!arranged) return tl::make_unexpected(arranged.error());
    if (!arranged->plan)
        return base::failInput(
            fmt::format("The steps cannot be carried out in the order {}. {}", options.order, arranged->refusal));
    auto& plan = again->plans[static_cast<std::size_t>(again->index)];
    const auto& found = plan.arranged.from.empty() ? plan.id : plan.arranged.from;
    stored->arranged.erase(found);
    if (!arranged->plan->arranged.from.empty()) stored->arranged[found] = arranged->plan->arranged.order;
    plan = std::move(*arranged->plan);
    const auto kept =
        report::keepPlan(session, *again->evaluation, again->plans, again->index, *stored, context.clock(), run);
    if (!kept) return tl::make_unexpected(kept.error());
    if (options.workspace.json) {
        auto json = report::alternativeJson(plan, stored->prices);
        json["penumbra"] = "arranged";
        json["format"] = 1;
        json["steps"] = base::Json::array();
        for (const auto& step : plan.steps)
            json["steps"].push_back(report::stepJson(*again->evaluation, step, plan.id));
        printJson(json);
    } else {
        print(words(plan));
    }
    say(fmt::format("Kept as {}. Write it with: export -w {} --plan {} --to json -o FILE.", plan.id,
                    options.workspace.workspace, plan.id));
    return kFine;
}

Action buildArrange(CLI::App& app) {
    auto options = std::make_shared<ArrangeOptions>();
    options->workspace.addTo(app);
    app.add_option("--plan", options->plan, kPlanHelp)->required();
    app.add_option("--order", options->order, "the plan's steps by their numbers, e.g. 2,1,3")->required();
    app.add_option("--threads", options->threads, "default: one per processor; the answer does not depend on it");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command arrangeCommand{
    "arrange", "Carry out a kept plan's steps in another order, if every rule still holds, and keep that plan.",
    buildArrange};

} // namespace penumbra::cli
