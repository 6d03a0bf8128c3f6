#include "upkeep/scrape_targets.h"

#include "base/json.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::upkeep {

namespace {

constexpr base::Duration kTimeout = std::chrono::seconds(10); ///< Prometheus' own default

std::string seconds(base::Duration span) {
    return fmt::format("{}s", std::max<std::int64_t>(1, std::chrono::round<std::chrono::seconds>(span).count()));
}

} // namespace

std::string scrapeTargets(const std::vector<gather::TargetState>& targets, const model::Inventory& inventory) {
    std::map<base::Duration, std::set<std::string>> byInterval;
    for (const auto& target : targets) {
        const auto* resource = inventory.find(target.resource);
        const auto instance = resource ? resource->attributes.find("instance") : decltype(resource->attributes.end()){};
        if (resource && instance != resource->attributes.end())
            byInterval[target.interval].insert(instance->second.value);
    }
    auto out = base::Json::array();
    for (const auto& [interval, addresses] : byInterval)
        out.push_back({{"targets", addresses},
                       {"labels",
                        {{"__scrape_interval__", seconds(interval)},
                         {"__scrape_timeout__", seconds(std::min(interval, kTimeout))}}}});
    return base::dumpJsonPretty(out);
}

} // namespace penumbra::upkeep
