#include "compare/first_exhaustion.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::compare {

namespace {

using simulate::UsageSeries;

/// The highest share of its capacity that the upper bound of a host reaches.
double peakShare(const UsageSeries& series) {
    double best = 0;
    for (std::size_t i = 0; i < series.capacity.size(); ++i) {
        const auto capacity = static_cast<double>(series.capacity[i]);
        if (capacity > 0) best = std::max(best, static_cast<double>(series.quantiles.back()[i]) / capacity);
    }
    return best;
}

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
    const UsageSeries* found = nullptr;
    double best = 0;
    for (const auto& series : usage.series) {
        if (!series || series->kind != simulate::SubjectKind::Host) continue;
        const double share = peakShare(*series);
        if (share <= best) continue;
        best = share;
        found = series.get();
    }
    return found;
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
    std::vector<int> sorted;
    for (std::size_t p = 0; p < paths; ++p) {
        if (step[p] < 0) continue;
        sorted.push_back(step[p]);
        ++firsts[who[p]];
    }
    std::sort(sorted.begin(), sorted.end());
    FirstExhaustion out;
    const auto quantile = [&](double q) -> std::optional<base::Time> {
        const auto needed = static_cast<std::size_t>(std::max(1.0, std::ceil(q * static_cast<double>(paths) - 1e-9)));
        if (sorted.size() < needed) return {};
        return usage.grid.at(sorted[needed - 1]);
    };
    if (paths > 0) out.probability = static_cast<double>(sorted.size()) / static_cast<double>(paths);
    out.p5 = quantile(0.05);
    out.p50 = quantile(0.5);
    out.p95 = quantile(0.95);
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
