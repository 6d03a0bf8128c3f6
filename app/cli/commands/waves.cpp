#include "cli/options.h"

#include "base/say.h"
#include "planning/maintenance.h"
#include "remedy/waves/waves.h"
#include "report/answer.h"
#include "report/words.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

namespace waves = remedy::waves;

struct WavesOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    base::ParamTexts texts;
    std::vector<std::string> windows;
};

std::string words(const session::Evaluation& evaluation, const waves::Schedule& schedule) {
    const auto& world = *evaluation.world;
    auto text = schedule.text + "\n";
    int number = 0;
    for (const auto& wave : schedule.waves) {
        std::vector<std::string> names;
        for (const int row : wave.hosts) names.push_back(world.hosts[static_cast<std::size_t>(row)].name);
        text += fmt::format("{}. {}: {}; {} leave within {} (P95 {}), all is done after {} (P95 {}).\n", ++number,
                            report::span(wave.window), fmt::join(names, ", "),
                            base::sayCount(wave.moves.size(), "workload"), base::sayDuration(wave.drainP50),
                            base::sayDuration(wave.drainP95), base::sayDuration(wave.p50), base::sayDuration(wave.p95));
        for (const auto& sentence : wave.meanwhile) text += "   " + sentence + "\n";
    }
    for (const auto& one : schedule.behind) text += one.reason + "\n";
    return text;
}

base::Result<int> run(Context& context, const WavesOptions& options) {
    const auto check = [&](const session::Evaluation& begun) {
        return planning::maintenanceOf(begun, options.texts, options.windows).map([](const auto&) {});
    };
    auto evaluated = evaluate(context, options.workspace, options.evaluation, false, check);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    const auto request = planning::maintenanceOf(evaluation, options.texts, options.windows);
    if (!request) return tl::make_unexpected(request.error());
    const auto schedule = planning::planMaintenance(evaluation, *request, context.run);
    if (!schedule) return tl::make_unexpected(schedule.error());
    if (options.workspace.json)
        printJson(report::wavesJson(evaluation, *schedule));
    else
        print(words(evaluation, *schedule));
    return kFine;
}

Action buildWaves(CLI::App& app) {
    auto options = std::make_shared<WavesOptions>();
    app.footer(
        "Each wave is played through the engine with all earlier ones: capacity, rules, minAvailable and N-1 hold at "
        "every state. Hosts are drained one workload after the other, then worked on.");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    addParams(app, planning::maintenanceParams(), options->texts);
    app.add_option("--window", options->windows, "HOST=FROM/TO: a window of its own for one host");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command wavesCommand{
    "waves", "Plan the maintenance of many hosts: how many at once, in which order, will it finish.", buildWaves};

} // namespace penumbra::cli
