#include "session/stored_plan.h"

#include <fmt/format.h>

namespace penumbra::session {

using base::Json;

namespace {

Json optionsJson(const Options& options) {
    Json json{{"now", base::formatTime(options.now)},
              {"step", base::formatDuration(options.step)},
              {"horizon", base::formatDuration(options.horizon)},
              {"training", base::formatDuration(options.training)},
              {"paths", options.paths},
              {"threshold", options.threshold}};
    if (options.revision) json["revision"] = *options.revision;
    return json;
}

base::Result<Options> optionsFromJson(const Json& json) {
    Options options;
    const auto now = base::parseTime(base::textAt(json, "now"));
    if (!now) return base::failInput("The plan's options/now: " + now.error().text);
    options.now = *now;
    const std::pair<const char*, base::Duration*> durations[] = {
        {"step", &options.step}, {"horizon", &options.horizon}, {"training", &options.training}};
    for (const auto& [key, value] : durations) {
        const auto duration = base::parseDuration(base::textAt(json, key));
        if (!duration) return base::failInput(fmt::format("The plan's options/{}: {}", key, duration.error().text));
        *value = *duration;
    }
    options.paths = static_cast<int>(base::integerAt(json, "paths", options.paths));
    options.threshold = base::numberAt(json, "threshold", options.threshold);
    if (json.contains("revision")) options.revision = base::integerAt(json, "revision");
    return options;
}

} // namespace

Json toJson(const remedy::PriceBook& prices) {
    return {{"currency", prices.currency},
            {"host_per_month", prices.hostPerMonth},
            {"downtime_per_service_hour", prices.downtimePerServiceHour},
            {"move_per_workload", prices.movePerWorkload},
            {"host_lead_time", base::formatDuration(prices.hostLeadTime)}};
}

base::Result<remedy::PriceBook> pricesFromJson(const Json& json) {
    if (!json.is_object()) return base::failInput("A price book is a JSON object.");
    remedy::PriceBook prices;
    prices.currency = base::textAt(json, "currency", prices.currency);
    const std::pair<const char*, double*> numbers[] = {{"host_per_month", &prices.hostPerMonth},
                                                       {"downtime_per_service_hour", &prices.downtimePerServiceHour},
                                                       {"move_per_workload", &prices.movePerWorkload}};
    for (const auto& [key, value] : numbers) {
        if (!json.contains(key)) continue;
        *value = base::numberAt(json, key, -1);
        if (*value < 0)
            return base::failInput(fmt::format("The price book's {} must be a number, not below zero.", key));
    }
    if (json.contains("host_lead_time")) {
        const auto lead = base::parseDuration(base::textAt(json, "host_lead_time"));
        if (!lead) return base::failInput("The price book's host_lead_time: " + lead.error().text);
        prices.hostLeadTime = *lead;
    }
    return prices;
}

Json toJson(const StoredPlan& plan) {
    return {{"penumbra", "stored-plan"},
            {"format", 1},
            {"scenario", whatif::toJson(plan.scenario)},
            {"options", optionsJson(plan.options)},
            {"seed", plan.seed},
            {"strategies", plan.strategies},
            {"prices", toJson(plan.prices)},
            {"plan_id", plan.planId},
            {"strategy", plan.strategy},
            {"title", plan.title},
            {"summary", plan.summary},
            {"owner", plan.owner},
            {"audit_head", plan.auditHead},
            {"hash", plan.hash}};
}

base::Result<StoredPlan> storedPlanFromJson(const Json& json) {
    if (base::textAt(json, "penumbra") != "stored-plan" || base::integerAt(json, "format") != 1)
        return base::failInput("This document is no stored plan of format 1. A newer Penumbra may have made it.");
    auto scenario = whatif::scenarioFromJson(base::childAt(json, "scenario"));
    if (!scenario) return tl::make_unexpected(scenario.error());
    const auto options = optionsFromJson(base::childAt(json, "options"));
    if (!options) return tl::make_unexpected(options.error());
    auto prices = pricesFromJson(base::childAt(json, "prices"));
    if (!prices) return tl::make_unexpected(prices.error());
    StoredPlan plan;
    plan.scenario = std::move(*scenario);
    plan.options = *options;
    plan.seed = static_cast<std::uint64_t>(base::integerAt(json, "seed", 1));
    for (const auto& strategy : base::childAt(json, "strategies"))
        if (strategy.is_string()) plan.strategies.push_back(strategy.get<std::string>());
    plan.prices = std::move(*prices);
    const std::pair<const char*, std::string*> texts[] = {{"plan_id", &plan.planId},      {"strategy", &plan.strategy},
                                                          {"title", &plan.title},         {"summary", &plan.summary},
                                                          {"owner", &plan.owner},         {"hash", &plan.hash},
                                                          {"audit_head", &plan.auditHead}};
    for (const auto& [key, value] : texts) *value = base::textAt(json, key);
    return plan;
}

} // namespace penumbra::session
