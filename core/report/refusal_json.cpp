#include "report/refusal_json.h"

#include <fmt/format.h>

namespace penumbra::report {

using base::Json;

const char* reasonName(simulate::RefusalReason reason) {
    switch (reason) {
    case simulate::RefusalReason::NotThere:
        return "not-there";
    case simulate::RefusalReason::Failed:
        return "failed";
    case simulate::RefusalReason::Drained:
        return "drained";
    case simulate::RefusalReason::Cordoned:
        return "cordoned";
    case simulate::RefusalReason::Taint:
        return "taint";
    case simulate::RefusalReason::Selector:
        return "selector";
    case simulate::RefusalReason::AntiAffinity:
        return "anti-affinity";
    case simulate::RefusalReason::Spread:
        return "spread";
    case simulate::RefusalReason::Affinity:
        return "affinity";
    case simulate::RefusalReason::Licence:
        return "licence";
    case simulate::RefusalReason::Capacity:
        return "capacity";
    }
    return "capacity";
}

Json letInJson(const model::World& world, int workload, const simulate::Change& change) {
    if (change.host < 0) return nullptr;
    Json steps = Json::array();
    for (const auto& obstacle : change.obstacles) {
        Json step{{"kind", reasonName(obstacle.reason)}};
        if (obstacle.reason == simulate::RefusalReason::Capacity) {
            step["dimension"] = world.dimensions.at(obstacle.dimension).name;
            step["missing"] = obstacle.missing;
        }
        for (const int w : obstacle.leaving)
            step["leaving"].push_back(naturalName(world.workloads[static_cast<std::size_t>(w)].id));
        steps.push_back(std::move(step));
    }
    return {{"host", naturalName(world.hosts[static_cast<std::size_t>(change.host)].id)},
            {"larger", change.larger},
            {"steps", std::move(steps)},
            {"text", fmt::format("It fits if {}.", simulate::describe(world, workload, change))}};
}

} // namespace penumbra::report
