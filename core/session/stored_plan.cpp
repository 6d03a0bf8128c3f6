#include "session/stored_plan.h"

#include "base/text.h"

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

/// What it cannot read is as if nothing had been answered.
remedy::exact::Answers answersFromJson(const Json& json) {
    remedy::exact::Answers answers;
    if (!json.is_object()) return answers;
    for (const auto& [key, one] : json.items()) {
        auto& answer = answers[key];
        answer.whyNot = base::textAt(one, "why_not");
        if (!one.contains("bound")) continue;
        remedy::exact::Solved solved{base::textAt(one, "found") == "optimal",
                                     base::integerAt(one, "weight"),
                                     base::numberAt(one, "bound", 0),
                                     base::textAt(one, "found") != "nothing",
                                     {}};
        for (const auto& pair : base::childAt(one, "placed"))
            if (pair.is_array() && pair.size() == 2 && pair[0].is_number_integer() && pair[1].is_number_integer())
                solved.placed.emplace_back(pair[0].get<int>(), pair[1].get<int>());
        answer.solved = std::move(solved);
    }
    return answers;
}

} // namespace

Json toJson(const remedy::exact::Answers& answers) {
    Json json = Json::object();
    for (const auto& [key, answer] : answers) {
        auto& one = json[key] = Json::object();
        if (!answer.whyNot.empty()) one["why_not"] = answer.whyNot;
        if (!answer.solved) continue;
        const auto& solved = *answer.solved;
        one["found"] = solved.optimal ? "optimal" : solved.found ? "some" : "nothing";
        one["weight"] = solved.weight;
        one["bound"] = solved.bound;
        one["placed"] = solved.placed;
    }
    return json;
}

Json toJson(const StoredPlan& plan) {
    Json json{{"penumbra", "stored-plan"},
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
              {"hash", plan.hash},
              {"arranged", plan.arranged},
              {"digest", plan.digest},
              {"exact_answers", toJson(plan.answers)}};
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
    auto prices = pricesFromJson(base::childAt(json, "prices"));
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
    plan.answers = answersFromJson(base::childAt(json, "exact_answers"));
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

} // namespace penumbra::session
