#include "report/unplaced.h"

#include "report/refusal_json.h"
#include "report/words.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::report {

using base::Json;

namespace {

/// Above this many (workload, host) pairs only the nearest miss of each workload is spelt out.
constexpr std::size_t kMostReasons = 200'000;

struct First {
    const simulate::Placement* placement = nullptr;
    const simulate::Unplaced* unplaced = nullptr;
    base::Time until{}; ///< end of the last placement without a host
};

std::map<int, First> firstUnplaced(const simulate::Usage& usage) {
    std::map<int, First> all;
    for (const auto& placement : usage.placements)
        for (const auto& unplaced : placement.unplaced) {
            const auto found = all.try_emplace(unplaced.workload, First{&placement, &unplaced, {}}).first;
            found->second.until = placement.window.end;
        }
    return all;
}

Json refusalJson(const model::World& world, const simulate::Refusal& refusal) {
    return {{"host", naturalName(world.hosts[static_cast<std::size_t>(refusal.host)].id)},
            {"kind", reasonName(refusal.reason)},
            {"reason", simulate::describe(world, refusal)}};
}

Json countList(const model::World& world, const simulate::Unplaced& unplaced) {
    Json list = Json::array();
    for (const auto& count : unplaced.counts)
        list.push_back({{"kind", reasonName(count.reason)},
                        {"dimension", count.dimension < 0 ? std::string() : world.dimensions.at(count.dimension).name},
                        {"hosts", count.hosts}});
    return list;
}

Json reasonList(const model::World& world, const First& first, bool all) {
    Json list = Json::array();
    if (all) {
        for (const auto& refusal : simulate::refusals(world, *first.placement, first.unplaced->workload))
            list.push_back(refusalJson(world, refusal));
    }
    if (list.empty() && first.unplaced->nearest.host >= 0) list.push_back(refusalJson(world, first.unplaced->nearest));
    return list;
}

bool unplacedBefore(const session::Evaluation& evaluation, const std::map<int, First>& before,
                    const model::WorldWorkload& workload) {
    if (evaluation.baseUsage == evaluation.usage) return true;
    const int row = model::findWorkload(*evaluation.baseWorld, workload.id);
    return row >= 0 && before.contains(row);
}

} // namespace

Json unplacedJson(const session::Evaluation& evaluation) {
    const auto& world = *evaluation.world;
    const auto unplaced = firstUnplaced(*evaluation.usage);
    const auto before = firstUnplaced(*evaluation.baseUsage);
    const bool all = unplaced.size() * world.hosts.size() <= kMostReasons;
    Json list = Json::array();
    for (const auto& [row, first] : unplaced) {
        const auto& workload = world.workloads[static_cast<std::size_t>(row)];
        list.push_back({{"workload", naturalName(workload.id)},
                        {"from", base::formatTime(first.placement->window.begin)},
                        {"until", base::formatTime(first.until)},
                        {"new", !unplacedBefore(evaluation, before, workload)},
                        {"counts", countList(world, *first.unplaced)},
                        {"change", letInJson(world, row, first.unplaced->change)},
                        {"reasons", reasonList(world, first, all)}});
    }
    return list;
}

Json evictionsJson(const session::Evaluation& evaluation) {
    const auto& world = *evaluation.world;
    const auto workload = [&](int w) { return naturalName(world.workloads[static_cast<std::size_t>(w)].id); };
    const auto host = [&](int h) {
        return h < 0 ? Json(nullptr) : Json(naturalName(world.hosts[static_cast<std::size_t>(h)].id));
    };
    Json list = Json::array();
    for (const auto& placement : evaluation.usage->placements)
        for (const auto& e : placement.evictions)
            list.push_back({{"at", base::formatTime(placement.window.begin)},
                            {"workload", workload(e.workload)},
                            {"host", host(e.host)},
                            {"by", workload(e.by)},
                            {"to", host(placement.hostOf[static_cast<std::size_t>(e.workload)])}});
    return list;
}

} // namespace penumbra::report
