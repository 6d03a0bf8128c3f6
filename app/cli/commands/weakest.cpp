#include "cli/cut.h"
#include "cli/options.h"
#include "cli/table.h"

#include "report/weakest_json.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct WeakestOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string at, to;
    int largest = 3;
};

/// The worst survivable event of every step up to the last moment asked for, by requests and with the demand of P95.
struct Hours {
    base::TimeGrid grid;
    std::vector<risk::Event> requests, p95;
};

base::Result<Hours> hoursOf(Context& context, const session::Evaluation& evaluation, base::TimeWindow within) {
    std::vector<risk::Tolerance> found;
    for (const auto kind : {risk::SweepKind::Hosts, risk::SweepKind::Racks, risk::SweepKind::Zones}) {
        auto one = risk::tolerance(*evaluation.world, *evaluation.demand, *evaluation.usage, kind, within, context.run);
        if (!one) return tl::make_unexpected(one.error());
        found.push_back(std::move(*one));
    }
    const auto worst = [&](risk::DemandLevel level) {
        return risk::worstSurvivable(found[0], found[1], found[2], level);
    };
    return Hours{found[0].grid, worst(risk::DemandLevel::Requests), worst(risk::DemandLevel::P95)};
}

/// Steps with the same answer as one line.
std::string words(const Hours& hours) {
    std::vector<std::vector<std::string>> rows;
    for (int h = 0, next = 0; h < hours.grid.count; h = next) {
        const auto i = static_cast<std::size_t>(h);
        const auto same = [&](int other) {
            const auto j = static_cast<std::size_t>(other);
            return hours.requests[i] == hours.requests[j] && hours.p95[i] == hours.p95[j];
        };
        while (next < hours.grid.count && same(next)) ++next;
        rows.push_back({base::formatTime(hours.grid.at(h)), base::formatTime(hours.grid.at(next)),
                        risk::eventName(hours.requests[i]), risk::eventName(hours.p95[i])});
    }
    return "The worst event that is survived wherever it strikes, by requests and with the demand of P95:\n" +
           table({"From", "To", "By requests", "At P95"}, rows);
}

base::Result<int> run(Context& context, const WeakestOptions& options) {
    if (const auto any = checkMoment(options.at, "--at"); !any) return tl::make_unexpected(any.error());
    if (const auto any = checkMoment(options.to, "--to"); !any) return tl::make_unexpected(any.error());
    auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    const auto now = evaluation.options.now;
    const auto at = options.at.empty() ? now : readMoment(options.at, "--at", now).value();
    if (!evaluation.usage->grid.window().contains(at))
        return base::failUsage("--at lies outside the computed future. Ask for a longer --horizon.");
    const auto weakest = risk::weakest(*evaluation.world, *evaluation.usage, at, options.largest, context.run);
    if (!weakest) return tl::make_unexpected(weakest.error());
    std::optional<Hours> hours;
    if (!options.to.empty()) {
        const auto to = readMoment(options.to, "--to", now).value();
        sayCut("--to", to, evaluation.usage->grid.end());
        auto found = hoursOf(context, evaluation, {at, to});
        if (!found) return tl::make_unexpected(found.error());
        hours = std::move(*found);
    }
    if (!options.workspace.json) {
        std::string text = weakest->text + "\n";
        for (std::size_t i = 1; i < weakest->sets.size(); ++i) text += fmt::format("  {}\n", weakest->sets[i].text);
        for (std::size_t i = 1; i < weakest->next.size(); ++i) text += fmt::format("  {}\n", weakest->next[i].text);
        print(text + (hours ? words(*hours) : ""));
        return kFine;
    }
    auto json = report::weakestJson(evaluation, *weakest, at);
    if (hours)
        json["worst_survivable"] = {{"begin", base::formatTime(hours->grid.begin)},
                                    {"step_s", hours->grid.step / std::chrono::seconds(1)},
                                    {"requests", report::eventsJson(hours->requests)},
                                    {"p95", report::eventsJson(hours->p95)}};
    printJson(json);
    return kFine;
}

Action buildWeakest(CLI::App& app) {
    auto options = std::make_shared<WeakestOptions>();
    app.footer("Sets of hosts are placed again unless a bound proves that they can be lost; the answer says how many.");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("--at", options->at, "the moment of the loss, e.g. 2026-03-01T02:00:00Z or +3d; default: now");
    app.add_option("--largest", options->largest, "the largest set to look for; default 3")->check(CLI::Range(1, 4));
    app.add_option("--to", options->to, "also the worst survivable event of every hour up to here");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command weakestCommand{
    "weakest", "The smallest sets of hosts whose loss loses a service or leaves a workload without a host.",
    buildWeakest};

} // namespace penumbra::cli
