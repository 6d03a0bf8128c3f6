#include "model/call.h"

#include "base/text.h"
#include "base/units.h"
#include "model/json.h"
#include "model/json_fields.h"

#include <array>
#include <fmt/format.h>
#include <vector>

namespace penumbra::model {

namespace {

/// A stated number with what it may be.
struct TraitRule {
    std::string_view attribute;
    base::Unit unit;
    double least, most;
    bool open; ///< the bounds themselves are not allowed
    double& (*of)(ServiceTraits&);
};

constexpr double kLongest = 86'400; ///< seconds

constexpr std::array<TraitRule, 7> kRules{
    {{"slo.latency", base::Unit::Seconds, 0, kLongest, true,
      [](ServiceTraits& t) -> double& { return t.level.latency; }},
     {"slo.quantile", base::Unit::Ratio, 0, 1, true, [](ServiceTraits& t) -> double& { return t.level.quantile; }},
     {"slo.availability", base::Unit::Ratio, 0, 1, true,
      [](ServiceTraits& t) -> double& { return t.level.availability; }},
     {"service-time", base::Unit::Seconds, 0, kLongest, true,
      [](ServiceTraits& t) -> double& { return t.serviceTime; }},
     {"service-time-scv", base::Unit::Ratio, 0, 1000, false,
      [](ServiceTraits& t) -> double& { return t.serviceVariation; }},
     {"workers", base::Unit::Count, 0, 1e6, true, [](ServiceTraits& t) -> double& { return t.workers; }},
     {"error-share", base::Unit::Ratio, 0, 1, false, [](ServiceTraits& t) -> double& { return t.errors; }}}};

template <class Value>
void take(std::optional<Value>& out, const std::optional<Value>& fresh) {
    if (fresh) out = fresh;
}

} // namespace

CallTraits mergeCall(const CallTraits& known, const CallTraits& fresh) {
    CallTraits out = known;
    take(out.ratio, fresh.ratio);
    take(out.cached, fresh.cached);
    take(out.attempts, fresh.attempts);
    take(out.timeout, fresh.timeout);
    take(out.parallel, fresh.parallel);
    return out;
}

std::string sayCall(const CallTraits& call) {
    std::vector<std::string> parts;
    if (call.ratio)
        parts.push_back(*call.ratio == 1 ? PENUMBRA_SAY("Call", "{:.4g} call a request")(*call.ratio)
                                         : PENUMBRA_SAY("Call", "{:.4g} calls a request")(*call.ratio));
    if (call.cached) parts.push_back(PENUMBRA_SAY("Call", "{:.3g} % from a cache")(*call.cached * 100));
    if (call.attempts)
        parts.push_back(*call.attempts == 1 ? PENUMBRA_SAY("Call", "up to {} attempt")(*call.attempts)
                                            : PENUMBRA_SAY("Call", "up to {} attempts")(*call.attempts));
    if (call.timeout) parts.push_back(PENUMBRA_SAY("Call", "timeout {:.4g} s")(*call.timeout));
    if (call.parallel)
        parts.push_back(*call.parallel ? PENUMBRA_SAY("Call", "in parallel")() : PENUMBRA_SAY("Call", "in sequence")());
    return fmt::format("{}", fmt::join(parts, ", "));
}

base::Result<bool> readServiceTrait(std::string_view attribute, std::string_view value, ServiceTraits& traits) {
    for (const auto& rule : kRules) {
        if (rule.attribute != attribute) continue;
        const auto number = base::parseAmount(value, rule.unit);
        if (!number) return tl::unexpected<base::Error>(number.error());
        const bool inside =
            rule.open ? *number > rule.least && *number < rule.most : *number >= rule.least && *number <= rule.most;
        if (!inside)
            return base::failInput(
                rule.open ? PENUMBRA_SAY("Call", "'{}' is not between {} and {}.")(value, rule.least, rule.most)
                          : PENUMBRA_SAY("Call", "'{}' is not from {} and {}.")(value, rule.least, rule.most));
        rule.of(traits) = *number;
        return true;
    }
    return false;
}

base::Json toJson(const CallTraits& call) {
    base::Json json = base::Json::object();
    if (call.ratio) json["ratio"] = *call.ratio;
    if (call.cached) json["cached"] = *call.cached;
    if (call.attempts) json["attempts"] = *call.attempts;
    if (call.timeout) json["timeout"] = *call.timeout;
    if (call.parallel) json["parallel"] = *call.parallel;
    return json;
}

base::Result<CallTraits> callFromJson(const base::Json& json) {
    CallTraits call;
    JsonFields fields(json, "a call");
    const auto read = [&](const char* key, auto& out) {
        if (json.contains(key)) fields.read(key, out.emplace());
    };
    read("ratio", call.ratio);
    read("cached", call.cached);
    read("attempts", call.attempts);
    read("timeout", call.timeout);
    read("parallel", call.parallel);
    return fields.finish(call);
}

} // namespace penumbra::model
