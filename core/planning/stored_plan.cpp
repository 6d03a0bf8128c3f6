#include "planning/stored_plan.h"

#include "base/text.h"
#include "session/solver_answers.h"

#include <fmt/format.h>

namespace penumbra::planning {

using base::Json;

namespace {

Json optionsJson(const session::Options& options) {
    Json json{{"now", base::formatTime(options.now)},
              {"step", base::formatDuration(options.step)},
              {"horizon", base::formatDuration(options.horizon)},
              {"training", base::formatDuration(options.training)},
              {"paths", options.paths},
              {"threshold", options.threshold}};
    if (options.revision) json["revision"] = *options.revision;
    return json;
}

base::Result<session::Options> optionsFromJson(const Json& json) {
    session::Options options;
    const auto now = base::parseTime(base::textAt(json, "now"));
    if (!now) return base::failInput(PENUMBRA_SAY("Session", "The plan's options/now: {}")(now.error().text));
    options.now = *now;
    const std::pair<const char*, base::Duration*> durations[] = {
        {"step", &options.step}, {"horizon", &options.horizon}, {"training", &options.training}};
    for (const auto& [key, value] : durations) {
        const auto duration = base::parseDuration(base::textAt(json, key));
        if (!duration)
            return base::failInput(PENUMBRA_SAY("Session", "The plan's options/{}: {}")(key, duration.error().text));
        *value = *duration;
    }
    options.paths = static_cast<int>(base::integerAt(json, "paths", options.paths));
    options.threshold = base::numberAt(json, "threshold", options.threshold);
    if (json.contains("revision")) options.revision = base::integerAt(json, "revision");
    return options;
}

} // namespace

Json toJson(const StoredPlan& plan) {
    Json json{{"penumbra", "stored-plan"},
              {"format", 1},
              {"scenario", whatif::toJson(plan.scenario)},
              {"options", optionsJson(plan.options)},
              {"seed", plan.seed},
              {"strategies", plan.strategies},
              {"prices", session::toJson(plan.prices)},
              {"plan_id", plan.planId},
              {"strategy", plan.strategy},
              {"title", plan.title},
              {"summary", plan.summary},
              {"owner", plan.owner},
              {"audit_head", plan.auditHead},
              {"hash", plan.hash},
              {"arranged", plan.arranged},
              {"digest", plan.digest},
              {"exact_answers", session::toJson(plan.answers)}};
    if (plan.from) json["from"] = base::formatTime(*plan.from);
    return json;
}

base::Result<StoredPlan> storedPlanFromJson(const Json& json) {
    if (base::textAt(json, "penumbra") != "stored-plan" || base::integerAt(json, "format") != 1)
        return base::failInput(PENUMBRA_SAY(
            "Session", "This document is no stored plan of format 1. A newer Penumbra may have made it.")());
    auto scenario = whatif::scenarioFromJson(base::childAt(json, "scenario"));
    if (!scenario) return tl::make_unexpected(scenario.error());
    const auto options = optionsFromJson(base::childAt(json, "options"));
    if (!options) return tl::make_unexpected(options.error());
    auto prices = session::pricesFromJson(base::childAt(json, "prices"));
    if (!prices) return tl::make_unexpected(prices.error());
    StoredPlan plan;
    plan.scenario = std::move(*scenario);
    plan.options = *options;
    plan.seed = static_cast<std::uint64_t>(base::integerAt(json, "seed", 1));
    for (const auto& strategy : base::childAt(json, "strategies"))
        if (strategy.is_string()) plan.strategies.push_back(strategy.get<std::string>());
    if (json.contains("from")) {
        const auto from = base::parseTime(base::textAt(json, "from"));
        if (!from) return base::failInput("The plan's from: " + from.error().text);
        plan.from = *from;
    }
    plan.prices = std::move(*prices);
    plan.answers = session::answersFromJson(base::childAt(json, "exact_answers"));
    for (const auto& [found, order] : base::childAt(json, "arranged").items())
        for (const auto& number : order)
            if (number.is_number_integer()) plan.arranged[found].push_back(number.get<int>());
    const std::pair<const char*, std::string*> texts[] = {{"plan_id", &plan.planId}, {"strategy", &plan.strategy},
                                                          {"title", &plan.title},    {"summary", &plan.summary},
                                                          {"owner", &plan.owner},    {"hash", &plan.hash},
                                                          {"digest", &plan.digest},  {"audit_head", &plan.auditHead}};
    for (const auto& [key, value] : texts) *value = base::textAt(json, key);
    return plan;
}

} // namespace penumbra::planning
