#include "report/json.h"

#include "model/json.h"
#include "remedy/costs.h"
#include "remedy/regret.h"
#include "report/plan_parts.h"
#include "report/words.h"

#include <cmath>
#include <fmt/format.h>

namespace penumbra::report {

using base::Json;

namespace {

Json timeOrNull(const std::optional<base::Time>& time) { return time ? Json(base::formatTime(*time)) : Json(); }

std::int64_t seconds(base::Duration duration) { return duration.count() / 1000; }

std::string targetOf(const whatif::Edit& edit) {
    for (const char* key : {"workload", "host", "service", "name", "template"})
        if (const auto it = edit.change.params.find(key); it != edit.change.params.end()) return it->second;
    return {};
}

} // namespace

Json whole(double value) {
    return std::isfinite(value) && std::abs(value) < 9e18 ? Json(static_cast<std::int64_t>(std::llround(value)))
                                                          : Json();
}

Json namesJson(const std::vector<model::ResourceId>& ids) {
    Json list = Json::array();
    for (const auto& id : ids) list.push_back(naturalName(id));
    return list;
}

Json idsJson(const std::vector<model::ResourceId>& ids) {
    Json list = Json::array();
    for (const auto& id : ids) list.push_back(id.text());
    return list;
}

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(); }

Json toJson(const base::TimeWindow& window) {
    Json json = Json::object();
    if (window.begin != base::kBeginningOfTime) json["start"] = base::formatTime(window.begin);
    if (window.end != base::kEndOfTime) json["end"] = base::formatTime(window.end);
    return json;
}

Json toJson(const base::Problems& problems) {
    Json list = Json::array();
    for (const auto& problem : problems)
        list.push_back({{"severity", base::severityName(problem.severity)},
                        {"code", problem.code},
                        {"where", problem.where},
                        {"text", problem.text}});
    return list;
}

Json toJson(const risk::Finding& finding) {
    Json chain = Json::array();
    for (const auto& hop : finding.chain) chain.push_back({{"resource", hop.resource.text()}, {"reason", hop.reason}});
    const auto name = finding.subjectName.empty() ? naturalName(finding.subject) : finding.subjectName;
    return {{"kind", risk::findingKindName(finding.kind)},
            {"subject", name.empty() ? "fleet" : name},
            {"subject_id", finding.subject.text()},
            {"dimension", finding.dimension},
            {"at", base::formatTime(finding.at)},
            {"until", finding.until == base::kEndOfTime ? Json() : Json(base::formatTime(finding.until))},
            // what one more failure would cost has no chance of its own: nobody foretells the failure
            {"probability", risk::isConditional(finding) ? Json() : number(finding.probability)},
            {"p5", timeOrNull(finding.p5)},
            {"p50", timeOrNull(finding.p50)},
            {"p95", timeOrNull(finding.p95)},
            {"chain", chain},
            {"affected", idsJson(finding.affected)},
            {"text", finding.text}};
}

Json findingList(const std::vector<risk::Finding>& findings) {
    Json list = Json::array();
    for (const auto& finding : findings) list.push_back(toJson(finding));
    return list;
}

namespace {

Json tightestJson(const std::optional<remedy::Tightest>& tightest) {
    if (!tightest) return nullptr;
    return {{"subject", tightest->name},
            {"dimension", tightest->dimension},
            {"at", base::formatTime(tightest->at)},
            {"share_p97_5", number(tightest->share)}};
}

} // namespace

Json toJson(const remedy::Outcome& outcome) {
    return {{"breach_probability", number(outcome.breachProbability)},
            {"findings", outcome.findings},
            {"homeless", outcome.homeless},
            {"lost_services", outcome.lostServices},
            {"exposed_workload_days", number(outcome.exposedDays)},
            {"fatal_hosts", outcome.fatalHosts},
            {"tightest", tightestJson(outcome.tightest)},
            {"exhaustion_p50", timeOrNull(outcome.exhaustionP50)}};
}

Json toJson(const remedy::Tally& tally) {
    return {{"mended", tally.mended},
            {"left", tally.left},
            {"new", tally.added},
            {"ending", tally.ending},
            {"ends_at", tally.ending > 0 ? Json(base::formatTime(tally.endsAt)) : Json()},
            {"text", remedy::sayTally(tally)}};
}

Json changeJson(const whatif::Edit& edit) {
    auto json = whatif::toJson(edit);
    json["note"] = edit.note;
    json["enabled"] = edit.enabled;
    json["text"] = whatif::describe(edit);
    return json;
}

Json stepJson(const session::Evaluation& evaluation, const remedy::Step& step, const std::string& planId) {
    Json params = Json::object();
    for (const auto& [key, text] : step.edit.change.params) params[key] = text;
    Json back = Json::array();
    for (const auto& edit : step.rollback) back.push_back(changeJson(edit));
    return {{"id", fmt::format("{}-{}", planId, step.order)},
            {"order", step.order},
            {"depends_on", step.dependsOn},
            {"action", step.edit.change.action},
            {"begins_at", base::formatTime(remedy::worksFrom(step))},
            {"target", targetOf(step.edit)},
            {"params", params},
            {"text", step.text},
            {"window", model::toJson(step.edit.window)},
            {"duration", {{"p50_s", seconds(step.durationP50)}, {"p90_s", seconds(step.durationP90)}}},
            {"downtime_s", whole(step.downtimeSeconds)},
            {"preconditions", preconditionsOf(step)},
            {"verify", checksOf(evaluation, step.edit)},
            {"backout", {{"text", step.rollbackText}, {"changes", back}}}};
}

namespace {

/// An amount of money, to two digits.
Json cents(double amount) { return number(std::round(amount * 100) / 100); }

/// null for what nobody needs by a date.
Json dateOrNull(base::Time time) {
    return time >= base::kEndOfTime - std::chrono::hours(24 * 3650) ? Json() : Json(base::formatTime(time));
}

Json gapJson(const remedy::Purchase& purchase) {
    return number(purchase.costPerMonth > 0 ? 1 - purchase.bound / purchase.costPerMonth : 0);
}

Json purchaseJson(const remedy::Purchase& purchase, const std::string& currency) {
    Json lines = Json::array();
    for (const auto& line : purchase.lines)
        lines.push_back({{"offer", line.offer},
                         {"count", line.count},
                         {"price_per_month", cents(line.pricePerMonth.expected)},
                         {"lead_time_s", seconds(line.leadTime)},
                         {"needed_p5", dateOrNull(line.needP5)},
                         {"needed_p50", dateOrNull(line.needP50)},
                         {"order_by_p5", dateOrNull(line.orderP5)},
                         {"order_by_p50", dateOrNull(line.orderP50)}});
    return {{"lines", lines},
            {"offers", purchase.offers},
            {"currency", currency},
            {"monthly", cents(purchase.costPerMonth)},
            {"bound", purchase.bounded ? Json(cents(purchase.bound)) : Json()},
            {"volume_bound", purchase.bounded ? Json(cents(purchase.volumeBound)) : Json()},
            {"gap", purchase.bounded ? gapJson(purchase) : Json()},
            {"exact", purchase.exact},
            {"text", purchase.text}};
}

Json boundsJson(const std::vector<remedy::Bound>& bounds) {
    Json list = Json::array();
    for (const auto& bound : bounds)
        list.push_back({{"of", bound.of},
                        {"value", number(bound.value)},
                        {"least", bound.least ? Json(number(*bound.least)) : Json()},
                        {"gap", bound.least ? Json(number(bound.gap())) : Json()},
                        {"proven", bound.proven()},
                        {"text", bound.text}});
    return list;
}

} // namespace

Json regretJson(const remedy::Plan& plan, const std::vector<remedy::Plan>& plans, const std::string& currency) {
    const auto regrets = remedy::regretsOf(plan, plans);
    Json list = Json::array();
    for (const auto& regret : regrets)
        list.push_back({{"objective", regret.objective->id},
                        {"value", number(regret.value)},
                        {"best", number(regret.best)},
                        {"regret", number(regret.lost())},
                        {"best_plan", regret.bestPlan}});
    return {{"objectives", list}, {"text", remedy::sayRegrets(regrets, currency)}};
}

namespace {

Json priceOrNull(const remedy::Price& price) {
    if (!price.stated) return nullptr;
    return {{"low", number(price.low)}, {"expected", number(price.expected)}, {"high", number(price.high)}};
}

/// Which prices of the book went into the cost, and through which steps.
Json costLines(const remedy::Plan& plan, const std::string& currency) {
    Json lines = Json::array();
    for (const auto& line : plan.costs)
        lines.push_back({{"price", line.price},
                         {"amount", number(line.amount)},
                         {"each", priceOrNull(line.each)},
                         {"per", line.monthly ? "month" : "once"},
                         {"sum", cents(line.expected())},
                         {"low", cents(line.band().low)},
                         {"high", cents(line.band().high)},
                         {"steps", line.steps},
                         {"text", remedy::sayCost(line, currency)}});
    return lines;
}

} // namespace

Json alternativeJson(const remedy::Plan& plan, const remedy::PriceBook& prices) {
    return {
        {"plan_id", plan.id},
        {"strategy", plan.strategy},
        {"title", plan.title},
        {"summary", plan.summary},
        {"before", toJson(plan.before)},
        {"after", toJson(plan.after)},
        {"tally", toJson(plan.tally)},
        {"steps", plan.steps.size()},
        {"moves", plan.moves},
        {"downtime_s", whole(plan.downtimeSeconds)},
        {"duration", {{"p50_s", seconds(plan.durationP50)}, {"p90_s", seconds(plan.durationP90)}}},
        {"rollback",
         {{"feasible", plan.rollbackFeasible},
          {"p50_s", seconds(plan.rollbackP50)},
          {"p90_s", seconds(plan.rollbackP90)},
          {"p95_s", seconds(plan.rollbackP95)},
          {"no_return",
           plan.noReturn ? Json{{"at", base::formatTime(*plan.noReturn)}, {"reason", plan.noReturnReason}} : Json()},
          {"text", plan.rollbackText}}},
        {"cost",
         {{"currency", prices.currency},
          {"once", cents(plan.costOnce)},
          {"once_low", cents(plan.onceBand.low)},
          {"once_high", cents(plan.onceBand.high)},
          {"monthly", cents(plan.costPerMonth)},
          {"monthly_low", cents(plan.monthBand.low)},
          {"monthly_high", cents(plan.monthBand.high)},
          {"cost_lines", costLines(plan, prices.currency)},
          {"unpriced", plan.unpriced}}},
        {"arranged",
         plan.arranged.from.empty() ? Json() : Json{{"from", plan.arranged.from}, {"order", plan.arranged.order}}},
        {"bounds", boundsJson(plan.bounds)},
        {"purchase", plan.purchase ? purchaseJson(*plan.purchase, prices.currency) : Json()},
        {"dominated", false}}; // a plan that another dominates is declined; the key was published
}

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

} // namespace penumbra::report
