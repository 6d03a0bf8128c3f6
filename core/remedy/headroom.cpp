#include "remedy/headroom.h"

#include "model/growth.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace penumbra::remedy {

double headroom(const simulate::Usage& usage, int host, int dimension) {
    double least = std::numeric_limits<double>::infinity();
    const auto* series = usage.find(simulate::SubjectKind::Host, host, dimension);
    if (!series) return least;
    const auto& high = series->quantiles.back();
    for (std::size_t h = 0; h < high.size() && h < series->capacity.size(); ++h) {
        if (series->capacity[h] <= 0 && high[h] <= 0) continue; // not up then
        least = std::min(least, static_cast<double>(series->capacity[h]) - static_cast<double>(high[h]));
    }
    return least;
}

namespace {

int entryOf(const model::World& world, const model::Demand& demand, int workload, int dimension) {
    const auto& row = world.workloads[static_cast<std::size_t>(workload)];
    return demand.find({row.demandOf.empty() ? row.id : row.demandOf, world.dimensions.at(dimension).name});
}

} // namespace

bool isMeasured(const model::World& world, const model::Demand& demand, int workload, int dimension) {
    return entryOf(world, demand, workload, dimension) >= 0;
}

double peakUse(const model::World& world, const model::Demand& demand, int workload, int dimension) {
    const auto& row = world.workloads[static_cast<std::size_t>(workload)];
    const int entry = entryOf(world, demand, workload, dimension);
    if (entry < 0) return static_cast<double>(row.request.at(dimension));
    const auto& e = demand.entries()[static_cast<std::size_t>(entry)];
    auto residuals = e.residuals;
    float high = 0;
    if (!residuals.empty()) {
        const auto at = static_cast<std::ptrdiff_t>(0.95 * static_cast<double>(residuals.size() - 1));
        std::nth_element(residuals.begin(), residuals.begin() + at, residuals.end());
        high = std::max(0.0F, residuals[static_cast<std::size_t>(at)]);
    }
    const auto growth = model::growthOf(row.demandChanges, dimension, demand, model::responseOf(world, demand, row));
    double peak = 0;
    for (std::size_t h = 0; h < e.location.size(); ++h) {
        const double value = static_cast<double>(e.location[h] + e.scale[h] * high);
        peak = std::max(peak, value * static_cast<double>(growth[h]));
    }
    return peak * row.demandShare * row.dimensionShare(dimension);
}

double usedAlone(const model::World& world, const model::Demand& demand, int workload, int dimension, base::Time from,
                 double chance) {
    const auto& row = world.workloads[static_cast<std::size_t>(workload)];
    const int entry = entryOf(world, demand, workload, dimension);
    if (entry < 0 || demand.pathCount == 0) return static_cast<double>(row.request.at(dimension));
    const auto growth = model::growthOf(row.demandChanges, dimension, demand, model::responseOf(world, demand, row));
    std::vector<float> peaks, path(growth.size());
    for (int p = 0; p < demand.pathCount; ++p) {
        std::fill(path.begin(), path.end(), 0.0F);
        demand.addPath(entry, p, growth, path);
        float peak = 0;
        for (std::size_t h = 0; h < path.size(); ++h)
            if (demand.grid.at(static_cast<int>(h)) >= from) peak = std::max(peak, path[h]);
        peaks.push_back(peak);
    }
    const auto more = static_cast<std::ptrdiff_t>(chance * static_cast<double>(peaks.size()));
    const auto at = std::max<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(peaks.size()) - 1 - more, 0);
    std::nth_element(peaks.begin(), peaks.begin() + at, peaks.end());
    return static_cast<double>(peaks[static_cast<std::size_t>(at)]) * row.demandShare * row.dimensionShare(dimension);
}

bool mayRun(const model::World& world, int workload, int host) {
    const auto& rules = world.workloads[static_cast<std::size_t>(workload)].rules;
    const auto& row = world.hosts[static_cast<std::size_t>(host)];
    const auto wanted = [&](const model::Selector& s) { return model::selects(s, row); };
    const auto tolerated = [&](const model::Taint& taint) {
        return taint.effect == model::TaintEffect::PreferNoSchedule ||
               std::any_of(rules.tolerations.begin(), rules.tolerations.end(),
                           [&](const auto& t) { return t.tolerates(taint); });
    };
    return std::all_of(rules.selectors.begin(), rules.selectors.end(), wanted) &&
           std::all_of(row.taints.begin(), row.taints.end(), tolerated);
}

namespace {

void reserve(const model::World& world, const simulate::Placement& placement, std::size_t workload,
             model::Amounts& free) {
    const auto request = world.workloads[workload].requestAt(placement.window.begin);
    for (int d = 0; d < world.dimensions.count(); ++d) free.set(d, free.at(d) - request.at(d));
}

} // namespace

std::vector<model::Amounts> freeOnAll(const model::World& world, const simulate::Placement& placement) {
    std::vector<model::Amounts> out;
    for (const auto& host : world.hosts) out.push_back(host.reservableAt(placement.window.begin));
    for (std::size_t w = 0; w < placement.hostOf.size(); ++w)
        if (const int host = placement.hostOf[w]; host >= 0)
            reserve(world, placement, w, out[static_cast<std::size_t>(host)]);
    return out;
}

model::Amounts freeOn(const model::World& world, const simulate::Placement& placement, int host) {
    auto out = world.hosts[static_cast<std::size_t>(host)].reservableAt(placement.window.begin);
    for (std::size_t w = 0; w < placement.hostOf.size(); ++w)
        if (placement.hostOf[w] == host) reserve(world, placement, w, out);
    return out;
}

std::vector<int> roomyHosts(const model::World& world, const model::Demand& demand, const simulate::Usage& usage,
                            const simulate::Placement& placement, int workload, int dimension) {
    const auto dimensions = static_cast<std::size_t>(world.dimensions.count());
    std::vector<double> peaks(dimensions);
    for (std::size_t d = 0; d < dimensions; ++d) peaks[d] = peakUse(world, demand, workload, static_cast<int>(d));
    const auto request = world.workloads[static_cast<std::size_t>(workload)].requestAt(placement.window.begin);
    const int current = placement.hostOf[static_cast<std::size_t>(workload)];
    const auto allFree = freeOnAll(world, placement);
    const auto stays = [&](const model::WorldHost& host) {
        return std::all_of(usage.placements.begin(), usage.placements.end(), [&](const auto& p) {
            return p.window.begin < placement.window.begin || host.up(p.window.begin);
        });
    };
    std::vector<std::tuple<bool, double, int>> roomy;
    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) {
        if (h == current || !mayRun(world, workload, h)) continue;
        if (!world.hosts[static_cast<std::size_t>(h)].schedulable(placement.window.begin)) continue;
        const auto& free = allFree[static_cast<std::size_t>(h)];
        bool fits = true;
        for (int d = 0; d < static_cast<int>(dimensions) && fits; ++d)
            fits = request.at(d) <= free.at(d) && headroom(usage, h, d) >= peaks[static_cast<std::size_t>(d)];
        if (fits)
            roomy.emplace_back(!stays(world.hosts[static_cast<std::size_t>(h)]), -headroom(usage, h, dimension), h);
    }
    std::sort(roomy.begin(), roomy.end());
    std::vector<int> hosts;
    for (const auto& entry : roomy) hosts.push_back(std::get<int>(entry));
    return hosts;
}

} // namespace penumbra::remedy
