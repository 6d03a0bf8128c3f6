#include "report/tolerance_json.h"

#include "report/json.h"

namespace penumbra::report {

using base::Json;

base::Json toleranceJson(const risk::Tolerance& tolerance, base::Time horizon) {
    Json fatal = Json::object();
    for (std::size_t level = 0; level < risk::kDemandLevels; ++level)
        fatal[risk::demandLevelName(static_cast<risk::DemandLevel>(level))] = tolerance.fatal[level];
    Json pairs = Json::array();
    for (const auto known : tolerance.pairs) pairs.push_back(known < 0 ? Json() : Json(known == 1));
    Json spells = Json::array();
    for (const auto& spell : tolerance.spells)
        spells.push_back({{"name", spell.name},
                          {"hosts", namesJson(spell.hosts)},
                          {"host_ids", idsJson(spell.hosts)},
                          {"demand", risk::demandLevelName(spell.level)},
                          {"from", base::formatTime(spell.window.begin)},
                          {"to", base::formatTime(spell.window.end)},
                          {"affected", idsJson(spell.affected)},
                          {"affected_names", namesJson(spell.affected)},
                          {"text", risk::sayFatal(spell, tolerance.kind, horizon)}});
    return {{"begin", base::formatTime(tolerance.grid.begin)},
            {"step_s", tolerance.grid.step / std::chrono::seconds(1)},
            {"fatal", fatal},
            {"pairs", pairs},
            {"spells", spells},
            {"losses", tolerance.losses},
            {"summed", tolerance.computed},
            {"bounded", tolerance.bounded}};
}

namespace {

Json windowsJson(const std::vector<base::TimeWindow>& windows) {
    Json list = Json::array();
    for (const auto& window : windows)
        list.push_back({{"from", base::formatTime(window.begin)}, {"to", base::formatTime(window.end)}});
    return list;
}

} // namespace

base::Json unsurvivedJson(const std::vector<risk::Unsurvived>& losses) {
    Json list = Json::array();
    for (const auto& one : losses)
        list.push_back(
            {{"name", one.name}, {"homeless", one.homeless}, {"hours", windowsJson(one.hours)}, {"text", one.text}});
    return list;
}

base::Json meanwhileJson(const planning::Meanwhile& meanwhile) {
    const auto& margin = meanwhile.margin;
    return {{"hours", windowsJson(meanwhile.hours)},
            {"margin", margin ? Json{{"host", margin->host},
                                     {"dimension", margin->dimension},
                                     {"at", base::formatTime(margin->at)},
                                     {"share", number(margin->share)}}
                              : Json()},
            {"cannot_be_lost", meanwhile.losses ? unsurvivedJson(meanwhile.fresh) : Json()},
            {"cannot_be_lost_anyway", meanwhile.losses ? unsurvivedJson(meanwhile.anyway) : Json()},
            {"text", planning::say(meanwhile)}};
}

} // namespace penumbra::report
