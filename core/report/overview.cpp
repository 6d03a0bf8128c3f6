#include "report/overview.h"

#include "report/json.h"

namespace penumbra::report {

using base::Json;

namespace {

Json runsOutJson(const analysis::RunsOut& one) {
    auto json = toJson(one.finding);
    json["model"] = one.model;
    json["mase"] = number(one.backtest.mase);
    json["origins"] = one.backtest.origins;
    return json;
}

Json surpriseJson(const analysis::Surprise& one) {
    Json causes = Json::array();
    for (const auto& cause : one.causes)
        causes.push_back({{"at", base::formatTime(cause.at)}, {"event", cause.event.text()}, {"text", cause.text}});
    return {{"resource", one.key.resource.text()},
            {"metric", one.key.metric},
            {"unit", base::unitName(one.unit)},
            {"since", base::formatTime(one.since)},
            {"outside", one.outside},
            {"of", one.of},
            {"at", base::formatTime(one.at)},
            {"measured", number(one.measured)},
            {"low", number(one.low)},
            {"expected", number(one.expected)},
            {"high", number(one.high)},
            {"distance", number(one.distance)},
            {"causes", causes}};
}

} // namespace

Json overviewJson(const session::Evaluation& evaluation, const analysis::Overview& overview,
                  const analysis::Surprises& surprises) {
    auto json = header("overview", evaluation);
    Json runsOut = Json::array(), found = Json::array(), sources = Json::array(), plans = Json::array();
    for (const auto& one : overview.runsOut) runsOut.push_back(runsOutJson(one));
    for (const auto& one : surprises.found) found.push_back(surpriseJson(one));
    for (const auto& one : overview.sources)
        sources.push_back({{"source", one.source},
                           {"newest", one.newest == base::Time{} ? Json() : Json(base::formatTime(one.newest))},
                           {"live", one.live},
                           {"paused", one.paused}});
    for (const auto& one : overview.plans)
        plans.push_back({{"id", one.id},
                         {"title", one.title},
                         {"summary", one.summary},
                         {"owner", one.owner},
                         {"changed", base::formatTime(one.changed)},
                         {"older", one.older}});
    Json others = Json::array(), coming = Json::array();
    for (const auto& one : overview.others) others.push_back(toJson(one));
    for (const auto& one : overview.coming)
        coming.push_back({{"event", one.event.id.text()},
                          {"title", one.event.title},
                          {"kind", model::eventKindName(one.event.kind)},
                          {"begin", base::formatTime(one.event.window.begin)},
                          {"end", base::formatTime(one.event.window.end)},
                          {"source", one.event.source},
                          {"under_way", one.underWay},
                          {"planned", one.planned}});
    json["findings"] = std::move(others);
    json["coming"] = std::move(coming);
    json["names_without_resource"] = Json::array();
    for (const auto& one : overview.loose) json["names_without_resource"].push_back(one.id.text());
    json["likely_duplicates"] = Json::array();
    for (const auto& pair : overview.likely) json["likely_duplicates"].push_back({pair.one.text(), pair.other.text()});
    json["runs_out"] = std::move(runsOut);
    json["looked_at"] = {{"from", base::formatTime(surprises.window.begin)},
                         {"to", base::formatTime(surprises.window.end)},
                         {"series", surprises.series}};
    json["surprises"] = std::move(found);
    json["sources"] = std::move(sources);
    json["plans"] = std::move(plans);
    return json;
}

} // namespace penumbra::report
