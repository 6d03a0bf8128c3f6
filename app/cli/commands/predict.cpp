#include "cli/options.h"

#include "report/answer.h"

#include <cmath>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct PredictOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string resource, metric = "cpu", at;
};

std::string words(const session::Evaluation& evaluation, const session::Session::Prediction& prediction) {
    const int dimension = evaluation.world->dimensions.find(prediction.metric);
    const auto* series = evaluation.inventory->findSeries({prediction.resource, prediction.metric});
    const auto unit = dimension >= 0      ? evaluation.world->dimensions.at(dimension).unit
                      : series != nullptr ? series->unit
                                          : base::Unit::Count;
    auto text =
        fmt::format("{} at {}: {}\n", prediction.resource.text(), base::formatTime(prediction.at), prediction.state);
    for (const auto& [level, value] : prediction.quantiles)
        text += fmt::format("  {:>5.1f} %  {}\n", level * 100, base::formatAmount(value, unit));
    if (dimension >= 0 && std::isnan(prediction.capacity))
        text += "  no capacity or request is stated\n";
    else if (dimension >= 0)
        text += fmt::format("  capacity {}, exceeded with probability {:.3f}\n",
                            base::formatAmount(prediction.capacity, unit), prediction.exceedProbability);
    text += prediction.model.empty()
                ? "  nothing that runs there was measured or requests any, so that 0 is no forecast\n"
                : fmt::format("  model: {}\n", prediction.model);
    for (const auto& event : prediction.events) text += fmt::format("  event: {}\n", event.text());
    for (const auto& edit : prediction.edits) text += fmt::format("  edit: {}\n", edit);
    return text;
}

base::Result<int> run(Context& context, const PredictOptions& options) {
    if (const auto any = checkMoment(options.at, "--at"); !any) return tl::make_unexpected(any.error());
    auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    const auto at = readMoment(options.at, "--at", evaluation.options.now);
    if (!at) return tl::make_unexpected(at.error());
    const auto resource = evaluation.inventory->resolve(options.resource);
    if (!resource) return tl::make_unexpected(resource.error());
    const auto prediction = evaluated->session.predict(evaluation, *resource, options.metric, *at, context.run);
    if (!prediction) return tl::make_unexpected(prediction.error());
    if (options.workspace.json)
        printJson(report::predictionJson(evaluation, *prediction));
    else
        print(words(evaluation, *prediction));
    return kFine;
}

Action buildPredict(CLI::App& app) {
    auto options = std::make_shared<PredictOptions>();
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("RESOURCE", options->resource, "its name or id")->required();
    app.add_option("--metric", options->metric, "cpu, memory, ... or any measured metric; default cpu");
    app.add_option("--at", options->at,
                   "the moment, e.g. 2026-03-01T02:00:00Z, or how long after the newest sample (or --now), e.g. +3d")
        ->required();
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command predictCommand{"predict", "Say what one resource is predicted to be at a moment.",
                                              buildPredict};

} // namespace penumbra::cli
