#include "report/answer.h"

#include "report/json.h"
#include "report/promises.h"
#include "report/unplaced.h"
#include "report/words.h"

#include <algorithm>

namespace penumbra::report {

using base::Json;

namespace {

Json header(const char* kind, const session::Evaluation& evaluation) {
    const auto& grid = evaluation.usage->grid;
    return {{"penumbra", kind},
            {"format", 1},
            {"revision", evaluation.revision.number},
            {"scenario", evaluation.scenario.name},
            {"now", base::formatTime(grid.begin)},
            {"end", base::formatTime(grid.end())},
            {"step_s", grid.step.count() / 1000},
            {"paths", evaluation.demand->pathCount},
            {"seed", evaluation.seed}};
}

Json findingList(const std::vector<risk::Finding>& findings) {
    Json list = Json::array();
    for (const auto& finding : findings) list.push_back(toJson(finding));
    return list;
}

Json placementJson(const session::Evaluation& evaluation, base::Time at) {
    Json json = Json::object();
    const auto& placement = evaluation.usage->placementAt(at);
    const auto& world = *evaluation.world;
    for (std::size_t w = 0; w < placement.hostOf.size(); ++w)
        if (const int host = placement.hostOf[w]; host >= 0)
            json[naturalName(world.workloads[w].id)] = naturalName(world.hosts[static_cast<std::size_t>(host)].id);
    return json;
}

Json stageList(const session::Evaluation& evaluation) {
    Json list = Json::array();
    for (const auto& stage : evaluation.stages) {
        list.push_back({{"name", stage.name}, {"hit", stage.hit}, {"ms", number(stage.ms)}});
        if (!stage.detail.empty()) list.back()["detail"] = stage.detail;
    }
    return list;
}

Json skippedList(const session::Evaluation& evaluation) {
    Json list = Json::array();
    for (const auto& edit : evaluation.skipped)
        list.push_back({{"key", edit.key}, {"action", edit.action}, {"reason", edit.reason}});
    return list;
}

Json names(const std::vector<model::ResourceId>& ids) {
    Json list = Json::array();
    for (const auto& id : ids) list.push_back(naturalName(id));
    return list;
}

} // namespace

Json runJson(const session::Evaluation& evaluation, const RunParts& parts) {
    auto json = header("run", evaluation);
    json["verdict"] = risk::verdictName(evaluation.verdict.kind);
    json["limit"] = evaluation.verdict.limit;
    json["breach_probability"] = number(evaluation.verdict.breachProbability);
    json["findings"] = findingList(evaluation.findings);
    json["base_findings"] = evaluation.baseFindings.size();
    if (!evaluation.usage->services.outlooks.empty()) json["promises"] = promisesJson(evaluation);
    json["unplaced"] = unplacedJson(evaluation);
    json["skipped"] = skippedList(evaluation);
    json["notes"] = toJson(evaluation.notes);
    if (parts.placement) json["placement"] = placementJson(evaluation, parts.at.value_or(evaluation.usage->grid.begin));
    if (parts.explain) json["stages"] = stageList(evaluation);
    return json;
}

Json predictionJson(const session::Evaluation& evaluation, const session::Session::Prediction& prediction) {
    auto json = header("prediction", evaluation);
    json["resource"] = prediction.resource.text();
    json["metric"] = prediction.metric;
    json["at"] = base::formatTime(prediction.at);
    json["state"] = prediction.state;
    Json bands = Json::array();
    for (const auto& [level, value] : prediction.quantiles)
        bands.push_back({{"level", level}, {"value", number(value)}});
    json["quantiles"] = bands;
    const int dimension = evaluation.world->dimensions.find(prediction.metric);
    const auto* info = evaluation.inventory->findSeries({prediction.resource, prediction.metric});
    json["unit"] = base::unitName(dimension >= 0 ? evaluation.world->dimensions.at(dimension).unit
                                  : info         ? info->unit
                                                 : base::Unit::Count);
    json["capacity"] = number(prediction.capacity);
    json["exceed_probability"] = number(prediction.exceedProbability);
    json["model"] = prediction.model;
    Json coverage = Json::array();
    for (const double share : prediction.backtest.coverage) coverage.push_back(number(share));
    json["backtest"] = {
        {"origins", prediction.backtest.origins}, {"mase", number(prediction.backtest.mase)}, {"coverage", coverage}};
    Json events = Json::array();
    for (const auto& id : prediction.events) {
        const auto* event = evaluation.inventory->findEvent(id);
        events.push_back({{"id", id.text()}, {"title", event ? event->title : std::string()}});
    }
    json["events"] = events;
    json["edits"] = prediction.edits;
    return json;
}

Json sweepJson(const session::Evaluation& evaluation, const risk::Sweep& sweep, base::Time at) {
    auto json = header("sweep", evaluation);
    json["at"] = base::formatTime(at);
    Json list = Json::array();
    for (const auto& one : sweep.cases)
        list.push_back({{"name", one.name},
                        {"hosts", names(one.hosts)},
                        {"survivable", one.survivable()},
                        {"homeless", names(one.homeless)},
                        {"lost_services", names(one.lostServices)},
                        {"moves", one.moves},
                        {"text", one.text}});
    json["cases"] = list;
    json["total"] = sweep.total;
    json["survivable"] = sweep.survivable;
    json["fatal_only"] = sweep.fatalOnly;
    return json;
}

Json plansJson(const session::Evaluation& evaluation, const std::vector<remedy::Plan>& plans,
               const remedy::PriceBook& prices) {
    auto json = header("plans", evaluation);
    json["skipped"] = skippedList(evaluation);
    json["default_prices"] = prices == remedy::PriceBook();
    json["verdict"] = risk::verdictName(evaluation.verdict.kind);
    json["limit"] = evaluation.verdict.limit;
    Json list = Json::array();
    for (const auto& plan : plans) {
        auto one = alternativeJson(plan, prices);
        one["steps"] = Json::array();
        for (const auto& step : plan.steps) one["steps"].push_back(stepJson(step, plan.id));
        one["remaining"] = findingList(plan.remaining);
        list.push_back(std::move(one));
    }
    json["plans"] = list;
    return json;
}

} // namespace penumbra::report
