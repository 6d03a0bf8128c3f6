#include "report/weakest_json.h"

namespace penumbra::report {

using base::Json;

Json weakestJson(const risk::Weakest& weakest) {
    const auto ids = [](const std::vector<model::ResourceId>& all) {
        Json list = Json::array();
        for (const auto& id : all) list.push_back(id.text());
        return list;
    };
    Json sets = Json::array();
    for (const auto& one : weakest.sets)
        sets.push_back({{"name", one.name},
                        {"hosts", ids(one.hosts)},
                        {"homeless", ids(one.homeless)},
                        {"lost_services", ids(one.lostServices)},
                        {"moves", one.moves},
                        {"text", one.text}});
    return {{"size", weakest.size},   {"searched_to", weakest.largest}, {"sets", sets},
            {"fatal", weakest.fatal}, {"tried", weakest.tried},         {"proven_survivable", weakest.skipped},
            {"text", weakest.text}};
}

Json eventsJson(const std::vector<risk::Event>& events) {
    Json list = Json::array();
    for (const auto event : events) list.push_back(risk::eventName(event));
    return list;
}

} // namespace penumbra::report
