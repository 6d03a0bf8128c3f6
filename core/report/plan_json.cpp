#include "base/text.h"
#include "report/change_kind.h"
#include "report/json.h"
#include "report/limiting.h"
#include "report/page_abort.h"
#include "report/page_abort_services.h"
#include "report/page_affected.h"
#include "report/page_parts.h"
#include "report/page_strip.h"
#include "report/plan_parts.h"
#include "report/words.h"

#include <cmath>
#include <fmt/format.h>

namespace penumbra::report {

using base::Json;

namespace {

const char* riskLevel(risk::VerdictKind kind) {
    switch (kind) {
    case risk::VerdictKind::Go:
        return "low";
    case risk::VerdictKind::GoIf:
        return "medium";
    case risk::VerdictKind::NoGo:
        return "high";
    }
    return "high";
}

Json changeList(const std::vector<whatif::Edit>& edits) {
    Json list = Json::array();
    for (const auto& edit : edits) list.push_back(changeJson(edit));
    return list;
}

Json inputList(const Document& document) {
    Json list = Json::array();
    for (const auto& revision : document.inputs)
        list.push_back({{"source", revision.source},
                        {"captured_at", base::formatTime(revision.time)},
                        {"revision", revision.number}});
    return list;
}

/// What happens without the plan: the limiting finding with the quantiles of its date.
Json effectOfNotDoing(const session::Evaluation& evaluation) {
    const int index = evaluation.verdict.limitingFinding;
    if (index < 0) return nullptr;
    const auto finding = toJson(evaluation.findings[static_cast<std::size_t>(index)]);
    return {{"what", finding["text"]},    {"when_p5", finding["p5"]}, {"when_p50", finding["p50"]},
            {"when_p95", finding["p95"]}, {"at", finding["at"]},      {"probability", finding["probability"]}};
}

Json limitingJson(const session::Evaluation& evaluation) {
    const auto limit = limiting(evaluation);
    if (!limit.series) return nullptr;
    const auto& series = *limit.series;
    const auto& dimension = evaluation.world->dimensions.at(series.dimension);
    const auto step = static_cast<std::size_t>(limit.peakStep);
    Json quantiles = Json::object();
    const char* names[] = {"p2_5", "p10", "p50", "p90", "p97_5"};
    for (std::size_t i = 0; i < series.quantiles.size(); ++i) quantiles[names[i]] = whole(series.quantiles[i][step]);
    return {{"subject", limit.name},
            {"dimension", dimension.name},
            {"unit", base::unitName(dimension.unit)},
            {"at", base::formatTime(evaluation.usage->grid.at(limit.peakStep))},
            {"capacity", whole(series.capacity[step])},
            {"use", quantiles},
            {"exceed_probability", number(series.exceed[step])},
            {"measured", series.measured}};
}

/// Null where nothing was measured.
class Mean final {
public:
    void add(double value) {
        if (std::isfinite(value)) m_sum += value, m_count += 1;
    }
    Json json() const { return m_count > 0 ? Json(m_sum / m_count) : Json(); }

private:
    double m_sum = 0, m_count = 0;
};

/// What the forecasts showed in their own backtests, over all series: never mixed with a probability of an event. A
/// short backtest has an error and no coverage of its bands; each mean is over the series that have it.
Json evidenceJson(const model::Demand& demand) {
    Mean mase, low, high;
    int tested = 0;
    for (const auto& entry : demand.entries()) {
        if (entry.origins == 0) continue;
        ++tested;
        mase.add(entry.mase);
        low.add(entry.coverage80);
        high.add(entry.coverage95);
    }
    return {{"series", demand.entries().size()},
            {"backtested", tested},
            {"mean_mase", mase.json()},
            {"mean_coverage80", low.json()},
            {"mean_coverage95", high.json()}};
}

Json assumptionList(const session::Evaluation& evaluation) {
    Json list = Json::array();
    for (const auto& note : evaluation.notes) list.push_back(note.text);
    for (const auto& skipped : evaluation.skipped)
        list.push_back(PENUMBRA_SAY("Report", "Left out: {}. {}")(skipped.action, skipped.reason));
    return list;
}

Json verdictJson(const risk::Verdict& verdict) {
    return {{"decision", risk::verdictName(verdict.kind)},
            {"limit", verdict.limit},
            {"breach_probability", number(verdict.breachProbability)}};
}

void addPlan(const Document& document, Json& json) {
    const auto* plan = document.plan();
    const std::string id = plan ? plan->id : "none";
    json["plan_id"] = id;
    json["strategy"] = plan ? plan->strategy : "none";
    json["summary"] = plan ? plan->summary : document.evaluation.verdict.limit;
    json["steps"] = Json::array();
    json["remaining"] = findingList(plan ? plan->remaining : document.evaluation.findings);
    json["outcome"] = nullptr;
    json["cost"] = nullptr;
    json["verdict_with_plan"] = plan ? verdictJson(verdictWith(document, *plan)) : Json();
    json["replaced"] = Json::array();
    if (plan) {
        for (const auto& step : plan->steps) json["steps"].push_back(stepJson(document.evaluation, step, id));
        json["outcome"] = alternativeJson(*plan, document.prices);
        json["outcome"]["regret"] = regretJson(*plan, document.plans, document.prices.currency);
        json["cost"] = json["outcome"]["cost"];
        json["replaced"] = changeList(plan->replaced);
    }
    json["alternatives"] = Json::array();
    for (const auto& other : document.plans)
        if (&other != plan) {
            json["alternatives"].push_back(alternativeJson(other, document.prices));
            json["alternatives"].back()["regret"] = regretJson(other, document.plans, document.prices.currency);
        }
}

} // namespace

Json planJson(const Document& document) {
    const auto& evaluation = document.evaluation;
    const auto& grid = evaluation.usage->grid;
    Json json;
    json["penumbra"] = "plan";
    json["format"] = 1;
    json["schema"] = "penumbra-plan/1";
    json["title"] = document.title;
    json["owner"] = document.owner;
    json["created_at"] = base::formatTime(document.created);
    json["generator"] = {{"name", "penumbra"}, {"version", PENUMBRA_VERSION}, {"seed", evaluation.seed}};
    json["revision"] = evaluation.revision.number;
    json["audit_head"] = document.auditHead;
    json["inputs"] = inputList(document);
    json["horizon"] = {{"start", base::formatTime(grid.begin)},
                       {"end", base::formatTime(grid.end())},
                       {"step_s", grid.step.count() / 1000},
                       {"paths", evaluation.demand->pathCount},
                       {"training_s", evaluation.options.training.count() / 1000}};
    json["scenario"] = {{"name", evaluation.scenario.name},
                        {"base", evaluation.revision.number},
                        {"changes", changeList(evaluation.scenario.edits)}};
    json["scheduled"] = changeList(evaluation.scheduled);
    json["reason"] = evaluation.verdict.limit;
    json["verdict"] = verdictJson(evaluation.verdict);
    json["effect_of_not_doing"] = effectOfNotDoing(evaluation);
    json["risk"] = {{"score", number(evaluation.verdict.breachProbability)},
                    {"level", riskLevel(evaluation.verdict.kind)},
                    {"method", "share of joint demand paths with a breach; host losses by exact re-placement"},
                    {"threshold", number(evaluation.options.threshold)},
                    {"factors", findingList(evaluation.findings)}};
    json["impact"] = impactJson(evaluation);
    json["security"] = securityJson(document);
    json["limiting"] = limitingJson(evaluation);
    json["affected"] = affectedJson(document);
    json["windows"] = windowsJson(evaluation);
    json["evidence"] = evidenceJson(*evaluation.demand);
    json["assumptions"] = assumptionList(evaluation);
    json["tolerance"] = stripJson(document);
    json["abort_criteria"] = abortJson(document);
    json["service_abort_criteria"] = serviceAbortJson(document);
    json["abort_summary"] = abortSummaryJson(document);
    json["blast_radius"] = blastRadiusJson(document);
    json["touched"] = touchedJson(document);
    json["measures"] = measuresJson(document);
    addChangeKind(document, json);
    addPlan(document, json);
    return json;
}

} // namespace penumbra::report
