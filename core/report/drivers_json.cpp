#include "report/drivers_json.h"

#include "report/json.h"

namespace penumbra::report {

using base::Json;

namespace {

Json orNull(const std::optional<double>& value) { return value ? number(*value) : Json(); }

Json intervalJson(const forecast::Interval& interval) {
    return {{"level", interval.level}, {"low", number(interval.low)}, {"high", number(interval.high)}};
}

Json loadJson(const analysis::DriverOf& one) {
    return {{"resource", one.load.key.resource.text()},
            {"metric", one.load.key.metric},
            {"unit", base::unitName(one.load.unit)},
            {"source", analysis::loadSourceName(one.source)},
            {"replicas", one.replicas},
            {"low", number(one.driver.lowLoad)},
            {"high", number(one.driver.highLoad)}};
}

Json fullJson(const forecast::CapacityLoad& full) {
    return {{"p5", orNull(full.p5)},
            {"p50", orNull(full.p50)},
            {"p95", orNull(full.p95)},
            {"extrapolated", full.extrapolated}};
}

Json driverJson(const analysis::DriverOf& one) {
    const auto& driver = one.driver;
    Json coverage = Json::array();
    for (std::size_t l = 0; l < driver.coverage.size(); ++l)
        coverage.push_back({{"level", driver.levels[l]}, {"measured", number(driver.coverage[l])}});
    const bool knee = driver.response.hasKnee();
    return {{"resource", one.response.key.resource.text()},
            {"metric", one.response.key.metric},
            {"unit", base::unitName(one.response.unit)},
            {"load", loadJson(one)},
            {"form", forecast::formName(driver.response.form)},
            {"intercept", number(driver.response.intercept)},
            {"slope", number(driver.response.slope)},
            {"slope_interval", intervalJson(driver.slope)},
            {"knee", knee ? number(driver.response.knee) : Json()},
            {"knee_interval", driver.knee ? intervalJson(*driver.knee) : Json()},
            {"slope_beyond_knee", knee ? number(driver.response.slope + driver.response.bend) : Json()},
            {"lag_steps", driver.lag},
            {"samples", driver.pairs},
            {"skill", number(driver.skill)},
            {"explains_nothing", driver.explainsNothing},
            {"coverage", coverage},
            {"limit", orNull(one.limit)},
            {"limit_is_request", one.limitIsRequest},
            {"full_at", one.full ? fullJson(*one.full) : Json()},
            {"notes", toJson(driver.notes)}};
}

const char* verdictText(forecast::LawVerdict verdict) {
    switch (verdict) {
    case forecast::LawVerdict::Consistent:
        return "consistent";
    case forecast::LawVerdict::Unknown:
        return "unknown";
    case forecast::LawVerdict::Thousand:
        return "factor-1000";
    case forecast::LawVerdict::Sixty:
        return "factor-60";
    case forecast::LawVerdict::Replicas:
        return "factor-replicas";
    case forecast::LawVerdict::OtherFactor:
        return "other-factor";
    case forecast::LawVerdict::NoRelation:
        return "no-relation";
    }
    return "";
}

Json lawJson(const analysis::LawOf& law) {
    return {{"resource", law.resource.text()},
            {"metrics", law.metrics},
            {"verdict", verdictText(law.check.verdict)},
            {"ratio", law.check.verdict == forecast::LawVerdict::Unknown ? Json() : number(law.check.ratio)},
            {"ratio_p10", number(law.check.low)},
            {"ratio_p90", number(law.check.high)},
            {"steps", law.check.steps}};
}

} // namespace

Json driversJson(const analysis::Drivers& drivers) {
    Json list = Json::array(), laws = Json::array();
    for (const auto& one : drivers.drivers) list.push_back(driverJson(one));
    for (const auto& law : drivers.laws) laws.push_back(lawJson(law));
    return {{"penumbra", "drivers"},
            {"format", 1},
            {"revision", drivers.revision.number},
            {"begin", base::formatTime(drivers.grid.begin)},
            {"now", base::formatTime(drivers.grid.end())},
            {"step_s", drivers.grid.step.count() / 1000},
            {"drivers", list},
            {"laws", laws},
            {"notes", toJson(drivers.notes)}};
}

} // namespace penumbra::report
