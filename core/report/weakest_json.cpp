#include "report/weakest_json.h"

#include "report/json.h"

namespace penumbra::report {

using base::Json;

Json weakestJson(const risk::Weakest& weakest) {
    Json sets = Json::array();
    for (const auto& one : weakest.sets)
        sets.push_back({{"name", one.name},
                        {"hosts", namesJson(one.hosts)},
                        {"homeless", namesJson(one.homeless)},
                        {"lost_services", namesJson(one.lostServices)},
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
