#include "compare/first_exhaustion.h"

#include "base/text.h"
#include "simulate/exceedance.h"
#include "simulate/nearest.h"

#include <algorithm>

namespace penumbra::compare {

namespace {

using simulate::UsageSeries;

std::string nameOf(const model::World& world, const UsageSeries& series) {
    switch (series.kind) {
    case simulate::SubjectKind::Host:
        return world.hosts[static_cast<std::size_t>(series.subject)].name;
    case simulate::SubjectKind::Zone:
        return PENUMBRA_SAY("Session", "zone {}")(world.zones[static_cast<std::size_t>(series.subject)]);
    case simulate::SubjectKind::Fleet:
        break;
    }
    return PENUMBRA_SAY("Session", "the fleet")();
}

const UsageSeries* closest(const simulate::Usage& usage) {
    const auto nearest = simulate::nearestToLimit(usage, 1, simulate::kLevels.size() - 1);
    return nearest.empty() ? nullptr : usage.series[nearest.front()].get();
}

} // namespace

FirstExhaustion firstExhaustion(const model::World& world, const simulate::Usage& usage) {
    const auto paths = static_cast<std::size_t>(std::max(usage.pathCount, 0));
    std::vector<int> step(paths, -1);
    std::vector<std::size_t> who(paths, 0), firsts(usage.series.size(), 0);
    for (std::size_t s = 0; s < usage.series.size(); ++s) {
        if (!usage.series[s]) continue;
        const auto& dates = usage.series[s]->firstExceed;
        for (std::size_t p = 0; p < std::min(paths, dates.size()); ++p)
            if (dates[p] >= 0 && (step[p] < 0 || dates[p] < step[p])) {
                step[p] = dates[p];
                who[p] = s;
            }
    }
    for (std::size_t p = 0; p < paths; ++p)
        if (step[p] >= 0) ++firsts[who[p]];
    const auto first = simulate::exceedanceOf(step);
    FirstExhaustion out;
    out.probability = first.share();
    out.p5 = first.dateOf(0.05, usage.grid);
    out.p50 = first.dateOf(0.5, usage.grid);
    out.p95 = first.dateOf(0.95, usage.grid);
    const auto most = std::max_element(firsts.begin(), firsts.end());
    const auto* limit = most != firsts.end() && *most > 0
                            ? usage.series[static_cast<std::size_t>(most - firsts.begin())].get()
                            : closest(usage);
    if (!limit) return out;
    out.subject = nameOf(world, *limit);
    out.dimension = world.dimensions.at(limit->dimension).name;
    return out;
}

} // namespace penumbra::compare
