#include "report/answer.h"

#include "model/json.h"
#include "report/decision.h"
#include "report/json.h"
#include "report/promises.h"
#include "report/unplaced.h"
#include "report/words.h"
#include "risk/before.h"
#include "risk/exposure.h"

#include <algorithm>

namespace penumbra::report {

using base::Json;

namespace {

/// With what the edits have to do with each.
Json findingsSince(const session::Evaluation& evaluation) {
    const auto& base = evaluation.baseFindings;
    Json list = findingList(evaluation.findings);
    for (std::size_t i = 0; i < evaluation.findings.size(); ++i) {
        const auto& finding = evaluation.findings[i];
        const auto forward = risk::broughtForward(finding, base);
        list[i]["since"] = !risk::hadBefore(finding, base) ? "edits" : forward ? "sooner" : "before";
        if (!forward) continue;
        list[i]["forward"] = {{"was", base::formatTime(forward->was)},
                              {"is", base::formatTime(forward->is)},
                              {"seconds", (forward->was - forward->is).count() / 1000},
                              {"quantile", forward->median ? 0.5 : 0.05},
                              {"text", risk::sayForward(*forward)}};
    }
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

} // namespace

Json runJson(const session::Evaluation& evaluation, const RunParts& parts) {
    auto json = header("run", evaluation);
    json["verdict"] = risk::verdictName(evaluation.verdict.kind);
    json["limit"] = evaluation.verdict.limit;
    json["breach_probability"] = number(evaluation.verdict.breachProbability);
    json["findings"] = findingsSince(evaluation);
    json["base_findings"] = evaluation.baseFindings.size();
    json["exposed_workload_days"] = number(risk::exposedWorkloadDays(*evaluation.world, *evaluation.usage));
    if (!evaluation.usage->services.outlooks.empty()) json["promises"] = promisesJson(evaluation);
    json["unplaced"] = unplacedJson(evaluation);
    json["evictions"] = evictionsJson(evaluation);
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
                        {"hosts", namesJson(one.hosts)},
                        {"host_ids", idsJson(one.hosts)},
                        {"survivable", one.survivable()},
                        {"homeless", namesJson(one.homeless)},
                        {"homeless_ids", idsJson(one.homeless)},
                        {"lost_services", namesJson(one.lostServices)},
                        {"lost_service_ids", idsJson(one.lostServices)},
                        {"moves", one.moves},
                        {"text", one.text}});
    json["cases"] = list;
    json["total"] = sweep.total;
    json["survivable"] = sweep.survivable;
    json["fatal_only"] = sweep.fatalOnly;
    return json;
}

namespace {

Json durations(base::Duration p50, base::Duration p95) {
    return {{"p50_s", p50.count() / 1000}, {"p95_s", p95.count() / 1000}};
}

Json spareList(const std::vector<remedy::SpareAdvice>& spare, const std::string& currency) {
    const auto cents = [](double amount) { return number(std::round(amount * 100) / 100); };
    Json list = Json::array();
    for (const auto& one : spare) {
        Json curve = Json::array();
        for (const auto& point : one.curve)
            curve.push_back({{"hosts", point.hosts},
                             {"spare", point.spare},
                             {"spare_monthly", cents(point.costPerMonth)},
                             {"shortage", number(point.shortage)},
                             {"shortage_monthly", cents(point.shortagePerMonth)},
                             {"expected_monthly", cents(point.expectedPerMonth)}});
        list.push_back({{"pool", one.pool},
                        {"dimension", one.dimension},
                        {"hosts", one.hosts},
                        {"typical", one.typical},
                        {"advised", one.advised},
                        {"spare", one.spare()},
                        {"warm", one.warm},
                        {"fractile", number(one.fractile)},
                        {"currency", currency},
                        {"holding_per_hour", number(one.holdingPerHour)},
                        {"shortage_per_hour", number(one.shortagePerHour)},
                        {"spare_monthly", cents(one.spareCostPerMonth)},
                        {"expected_monthly", cents(one.expectedPerMonth)},
                        {"expected_monthly_as_it_is", cents(one.expectedAsItIs)},
                        {"curve", std::move(curve)},
                        {"text", one.text}});
    }
    return list;
}

} // namespace

Json plansJson(const session::Evaluation& evaluation, const std::vector<remedy::Plan>& plans,
               const remedy::PriceBook& prices, const std::vector<remedy::SpareAdvice>& spare) {
    auto json = header("plans", evaluation);
    json["skipped"] = skippedList(evaluation);
    json["default_prices"] = prices == remedy::PriceBook();
    json["verdict"] = risk::verdictName(evaluation.verdict.kind);
    json["limit"] = evaluation.verdict.limit;
    Json list = Json::array();
    for (const auto& plan : plans) {
        auto one = alternativeJson(plan, prices);
        one["steps"] = Json::array();
        for (const auto& step : plan.steps) one["steps"].push_back(stepJson(evaluation, step, plan.id));
        one["remaining"] = findingList(plan.remaining);
        one["regret"] = regretJson(plan, plans, prices.currency);
        list.push_back(std::move(one));
    }
    json["plans"] = list;
    json["decision"] = plans.empty() ? Json() : Json(sayDecision(plans, evaluation.baseFindings));
    json["spare"] = spareList(spare, prices.currency);
    return json;
}

Json wavesJson(const session::Evaluation& evaluation, const remedy::waves::Schedule& schedule) {
    const auto& world = *evaluation.world;
    const auto host = [&](int row) { return row < 0 ? Json() : Json(world.hosts[static_cast<std::size_t>(row)].name); };
    auto json = header("waves", evaluation);
    json["waves"] = Json::array();
    for (const auto& wave : schedule.waves) {
        Json hosts = Json::array(), moves = Json::array();
        for (const int row : wave.hosts) hosts.push_back(host(row));
        for (const auto& move : wave.moves)
            moves.push_back({{"workload", world.workloads[static_cast<std::size_t>(move.workload)].name},
                             {"from", host(move.from)},
                             {"to", host(move.to)}});
        json["waves"].push_back({{"hosts", hosts},
                                 {"window", model::toJson(wave.window)},
                                 {"drain", durations(wave.drainP50, wave.drainP95)},
                                 {"duration", durations(wave.p50, wave.p95)},
                                 {"moves", moves},
                                 {"meanwhile", wave.meanwhile}});
    }
    json["behind"] = Json::array();
    for (const auto& one : schedule.behind)
        json["behind"].push_back({{"host", host(one.host)}, {"reason", one.reason}});
    json["edits"] = Json::array();
    for (const auto& edit : schedule.edits) json["edits"].push_back(changeJson(edit));
    const bool some = !schedule.waves.empty();
    json["hosts"] = schedule.jobs;
    json["at_once"] = schedule.atOnce;
    json["finishes"] = schedule.behind.empty();
    json["finish_p50"] = some ? Json(base::formatTime(schedule.finishP50)) : Json();
    json["finish_p95"] = some ? Json(base::formatTime(schedule.finishP95)) : Json();
    json["text"] = schedule.text;
    json["verdict"] = schedule.verdict ? Json(risk::verdictName(*schedule.verdict)) : Json();
    json["adds"] = schedule.adds;
    return json;
}

} // namespace penumbra::report
