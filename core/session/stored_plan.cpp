#include "session/stored_plan.h"

#include "whatif/action.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>
#include <string_view>

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

Json toJson(const remedy::HostOffer& offer) {
    Json json{{"name", offer.name},
              {"price_per_month", offer.pricePerMonth},
              {"lead_time", base::formatDuration(offer.leadTime)}};
    for (const auto& [key, text] : offer.shape) json[key] = text;
    return json;
}

/// What a new host of it is, as the action add-hosts reads it: whatever the offer says beside name, price and time.
base::Result<base::ParamTexts> shapeOf(const Json& json, const std::string& called) {
    base::ParamTexts shape;
    for (const auto& [key, value] : json.items()) {
        if (key == "name" || key == "price_per_month" || key == "lead_time") continue;
        if (key == "count" || !(value.is_string() || value.is_number()))
            return base::failInput(fmt::format("{}: '{}' is no property of a host, such as cpu, memory, gpu, like or "
                                               "zone, each a text or a number.",
                                               called, key));
        shape[key] = value.is_string() ? value.get<std::string>() : base::dumpJson(value);
    }
    if (!shape.contains("like") && !(shape.contains("cpu") && shape.contains("memory")))
        return base::failInput(called + ": say what a host of it has, cpu and memory, or which host it is like.");
    const auto checked = whatif::paramsOf({"add-hosts", shape});
    if (!checked) return base::failInput(fmt::format("{}: {}", called, checked.error().text));
    return shape;
}

base::Result<remedy::HostOffer> offerFromJson(const Json& json, std::size_t number) {
    remedy::HostOffer offer;
    offer.name = base::textAt(json, "name");
    if (!json.is_object() || offer.name.empty())
        return base::failInput(fmt::format("The price book's catalogue: offer {} is an object with a name.", number));
    const auto called = fmt::format("The price book's offer '{}'", offer.name);
    if (offer.name.find_first_of(" /\t\n'\"") != std::string::npos)
        return base::failInput(called + ": a name has no blank, quote or slash, for hosts are called by it.");
    offer.pricePerMonth = base::numberAt(json, "price_per_month", -1);
    if (!(offer.pricePerMonth >= 0 && offer.pricePerMonth <= 1e9))
        return base::failInput(called + ": price_per_month must be a number from 0 to 1,000,000,000.");
    if (!json.contains("lead_time"))
        return base::failInput(called +
                               ": say how long it takes from the order to the rack, e.g. \"lead_time\": \"7d\".");
    const auto lead = base::parseDuration(base::textAt(json, "lead_time"));
    if (!lead) return base::failInput(fmt::format("{}: lead_time: {}", called, lead.error().text));
    offer.leadTime = *lead;
    auto shape = shapeOf(json, called);
    if (!shape) return tl::make_unexpected(shape.error());
    offer.shape = std::move(*shape);
    return offer;
}

base::Result<std::vector<remedy::HostOffer>> catalogueFromJson(const Json& json) {
    constexpr std::size_t most = 32;
    if (!json.is_array() || json.size() > most)
        return base::failInput(fmt::format("The price book's catalogue is a list of at most {} offers.", most));
    std::vector<remedy::HostOffer> out;
    for (const auto& entry : json) {
        auto offer = offerFromJson(entry, out.size() + 1);
        if (!offer) return tl::make_unexpected(offer.error());
        for (const auto& known : out)
            if (known.name == offer->name)
                return base::failInput(fmt::format("The price book has two offers called '{}'.", offer->name));
        out.push_back(std::move(*offer));
    }
    return out;
}

constexpr std::string_view kPriceKeys[] = {"currency",          "host_per_month", "downtime_per_service_hour",
                                           "move_per_workload", "host_lead_time", "catalogue"};

/// A misspelt price would be that of the default without a word.
base::Result<void> hasOnly(const Json& json, std::span<const std::string_view> keys, const char* what) {
    for (const auto& entry : json.items())
        if (std::find(keys.begin(), keys.end(), entry.key()) == keys.end())
            return base::failInput(
                fmt::format("The {} has no '{}'. Known are {}.", what, entry.key(), fmt::join(keys, ", ")));
    return {};
}

} // namespace

Json toJson(const remedy::PriceBook& prices) {
    Json json{{"currency", prices.currency},
              {"host_per_month", prices.hostPerMonth},
              {"downtime_per_service_hour", prices.downtimePerServiceHour},
              {"move_per_workload", prices.movePerWorkload},
              {"host_lead_time", base::formatDuration(prices.hostLeadTime)}};
    for (const auto& offer : prices.catalogue) json["catalogue"].push_back(toJson(offer));
    return json;
}

base::Result<remedy::PriceBook> pricesFromJson(const Json& json) {
    if (!json.is_object()) return base::failInput("A price book is a JSON object.");
    if (auto known = hasOnly(json, kPriceKeys, "price book"); !known) return tl::make_unexpected(known.error());
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
    if (json.contains("catalogue")) {
        auto catalogue = catalogueFromJson(json["catalogue"]);
        if (!catalogue) return tl::make_unexpected(catalogue.error());
        prices.catalogue = std::move(*catalogue);
    }
    return prices;
}

namespace {

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
            {"hash", plan.hash},
            {"exact_answers", toJson(plan.answers)}};
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
    plan.answers = answersFromJson(base::childAt(json, "exact_answers"));
    const std::pair<const char*, std::string*> texts[] = {{"plan_id", &plan.planId},      {"strategy", &plan.strategy},
                                                          {"title", &plan.title},         {"summary", &plan.summary},
                                                          {"owner", &plan.owner},         {"hash", &plan.hash},
                                                          {"audit_head", &plan.auditHead}};
    for (const auto& [key, value] : texts) *value = base::textAt(json, key);
    return plan;
}

} // namespace penumbra::session
