#include "report/limits.h"

#include "base/say.h"
#include "model/dimension_title.h"
#include "report/json.h"
#include "report/words.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

using base::Json;

Json limitsJson(const session::Evaluation& evaluation, const analysis::Limits& limits) {
    const auto& world = *evaluation.world;
    Json exceeded = Json::array(), hosts = Json::array();
    for (const auto& one : limits.breaches) {
        const auto& row = world.workloads[static_cast<std::size_t>(one.workload)];
        exceeded.push_back({{"workload", naturalName(row.id)},
                            {"id", row.id.text()},
                            {"dimension", world.dimensions.at(one.dimension).name},
                            {"effect", one.dimension == model::kMemory ? "oom-killed" : "throttled"},
                            {"limit", whole(one.limit)},
                            {"probability", one.probability},
                            {"peak_p50", whole(one.peakP50)},
                            {"peak_p95", whole(one.peakP95)},
                            {"p50", one.p50 ? Json(base::formatTime(*one.p50)) : Json()},
                            {"text", one.text}});
    }
    for (const auto& one : limits.hosts) {
        const auto& host = world.hosts[static_cast<std::size_t>(one.host)];
        hosts.push_back({{"host", naturalName(host.id)},
                         {"id", host.id.text()},
                         {"dimension", world.dimensions.at(one.dimension).name},
                         {"limits", whole(one.sum)},
                         {"capacity", whole(one.capacity)},
                         {"ratio", one.ratio()},
                         {"limited", one.limited},
                         {"unlimited", one.unlimited}});
    }
    return {{"workloads", limits.limited}, {"exceeded", std::move(exceeded)}, {"hosts", std::move(hosts)}};
}

std::string limitLines(const session::Evaluation& evaluation, const analysis::Limits& limits, std::size_t most) {
    const auto& world = *evaluation.world;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, limits.breaches.size()); ++i)
        text += fmt::format("  {:>11}  {}\n", percent(limits.breaches[i].probability), limits.breaches[i].text);
    if (limits.breaches.size() > most)
        text += fmt::format("  {} more exceed a limit; --all prints every one.\n", limits.breaches.size() - most);
    std::vector<analysis::HostLimits> over;
    for (const auto& one : limits.hosts)
        if (one.ratio() > 1) over.push_back(one);
    std::stable_sort(over.begin(), over.end(), [](const auto& a, const auto& b) { return a.ratio() > b.ratio(); });
    for (std::size_t i = 0; i < std::min(most, over.size()); ++i) {
        const auto& one = over[i];
        const auto& dimension = world.dimensions.at(one.dimension);
        text += fmt::format("  Limits on {} add up to {:.2f} times its {} ({} of {}; {} with a limit, {} without).\n",
                            world.hosts[static_cast<std::size_t>(one.host)].name, one.ratio(),
                            model::dimensionTitle(dimension.name), base::formatAmount(one.sum, dimension.unit),
                            base::formatAmount(one.capacity, dimension.unit), base::sayCount(one.limited, "workload"),
                            one.unlimited);
    }
    if (over.size() > most) text += fmt::format("  {} more hosts; --all prints every one.\n", over.size() - most);
    return text.empty() ? text : "Limits, which neither placement nor the verdict looks at:\n" + text;
}

} // namespace penumbra::report
