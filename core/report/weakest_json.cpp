#include "report/weakest_json.h"

#include "report/json.h"

namespace penumbra::report {

using base::Json;

namespace {

Json setsJson(const std::vector<risk::SweepCase>& cases) {
    Json sets = Json::array();
    for (const auto& one : cases)
        sets.push_back({{"name", one.name},
                        {"hosts", namesJson(one.hosts)},
                        {"host_ids", idsJson(one.hosts)},
                        {"homeless", namesJson(one.homeless)},
                        {"homeless_ids", idsJson(one.homeless)},
                        {"lost_services", namesJson(one.lostServices)},
                        {"lost_service_ids", idsJson(one.lostServices)},
                        {"moves", one.moves},
                        {"text", one.text}});
    return sets;
}

} // namespace

Json weakestJson(const session::Evaluation& evaluation, const risk::Weakest& weakest, base::Time at) {
    auto json = header("weakest", evaluation);
    json["at"] = base::formatTime(at);
    json["size"] = weakest.size;
    json["searched_to"] = weakest.largest;
    json["sets"] = setsJson(weakest.sets);
    json["next"] = setsJson(weakest.next);
    json["next_fatal"] = weakest.nextFatal;
    json["fatal"] = weakest.fatal;
    json["tried"] = weakest.tried;
    json["proven_survivable"] = weakest.skipped;
    json["text"] = weakest.text;
    return json;
}

Json eventsJson(const std::vector<risk::Event>& events) {
    Json list = Json::array();
    for (const auto event : events) list.push_back(risk::eventName(event));
    return list;
}

} // namespace penumbra::report
