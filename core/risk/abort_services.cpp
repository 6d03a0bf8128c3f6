#include "risk/abort_services.h"

#include "risk/rare_run.h"
#include "simulate/services/request_flow.h"
#include "stats/quantile.h"

#include <algorithm>
#include <limits>

namespace penumbra::risk {

namespace {

/// The replicas of a service that work in each step, the fewest where that changes.
std::vector<int> replicasIn(const model::World& world, const simulate::Usage& usage, int service,
                            const base::TimeGrid& steps) {
    std::vector<int> fewest(static_cast<std::size_t>(steps.count), -1);
    for (const auto& placement : usage.placements) {
        if (!placement.window.overlaps(steps.window())) continue;
        int running = 0;
        for (std::size_t w = 0; w < placement.hostOf.size() && w < world.workloads.size(); ++w)
            running += world.workloads[w].service == service && placement.hostOf[w] >= 0 &&
                               world.workloads[w].works(placement.window.begin)
                           ? 1
                           : 0;
        for (int i = 0; i < steps.count; ++i) {
            auto& known = fewest[static_cast<std::size_t>(i)];
            if (placement.window.overlaps({steps.at(i), steps.at(i + 1)}))
                known = known < 0 ? running : std::min(known, running);
        }
    }
    return fewest;
}

/// The first hours in which it has what it needs: before and after them it is meant to be down.
std::optional<ServiceCriterion> onReplicas(const model::World& world, const simulate::Usage& usage, int service,
                                           const base::TimeGrid& steps) {
    const int needs = std::max(1, world.services[static_cast<std::size_t>(service)].minAvailable);
    const auto running = replicasIn(world, usage, service, steps);
    const auto begin = std::find_if(running.begin(), running.end(), [&](int n) { return n >= needs; });
    const auto end = std::find_if(begin, running.end(), [&](int n) { return n < needs; });
    if (begin == end) return std::nullopt;
    ServiceCriterion out;
    out.grid = {steps.at(static_cast<int>(begin - running.begin())), steps.step, static_cast<int>(end - begin)};
    out.threshold.assign(static_cast<std::size_t>(out.grid.count), needs);
    out.consecutive = 1;
    out.falseAlarm = 0; // where a replica runs is the same on every path
    return out;
}

/// What the scenario makes of a service's requests: its own changes, times those that its callers pass on.
std::vector<float> growthOf(const model::WorldService& service, const base::TimeGrid& grid,
                            const std::vector<float>& passedOn) {
    if (service.requestChanges.empty()) return passedOn;
    std::vector<float> out;
    for (int h = 0; h < grid.count; ++h)
        out.push_back(static_cast<float>(simulate::growthAt(service, grid.at(h), true) *
                                         simulate::growthAt(service, grid.at(h), false)) *
                      (passedOn.empty() ? 1.0F : passedOn[static_cast<std::size_t>(h)]));
    return out;
}

/// Per path the samples, each over its threshold and negative, so that fewer requests count upwards.
std::vector<std::vector<double>> underThreshold(const std::vector<std::vector<float>>& paths,
                                                const std::vector<double>& threshold) {
    std::vector<std::vector<double>> out;
    for (const auto& path : paths) {
        auto& ratios = out.emplace_back();
        for (std::size_t i = 0; i < path.size(); ++i)
            ratios.push_back(threshold[i] > 0 ? -static_cast<double>(path[i]) / threshold[i]
                                              : std::numeric_limits<double>::lowest());
    }
    return out;
}

std::optional<ServiceCriterion> onRequests(const model::World& world, const model::Demand& demand, int service,
                                           const base::TimeGrid& steps, const std::vector<float>& passedOn) {
    const auto& known = world.services[static_cast<std::size_t>(service)];
    const auto response = std::find_if(demand.responses.begin(), demand.responses.end(),
                                       [&](const auto& one) { return one.service == known.id; });
    if (response == demand.responses.end() || response->requests < 0 || steps.count == 0) return std::nullopt;
    const auto growth = growthOf(known, demand.grid, passedOn);
    const int first = demand.grid.indexOf(steps.begin);
    std::vector<std::vector<float>> paths;
    std::vector<float> whole;
    for (int p = 0; p < demand.pathCount; ++p) {
        whole.assign(static_cast<std::size_t>(demand.grid.count), 0.0F);
        demand.addPath(response->requests, p, growth, whole);
        paths.emplace_back(whole.begin() + first, whole.begin() + first + steps.count);
    }
    ServiceCriterion out;
    out.sign = ServiceSign::Requests;
    out.grid = steps;
    for (int i = 0; i < steps.count; ++i) {
        std::vector<double> values;
        for (const auto& path : paths) values.push_back(path[static_cast<std::size_t>(i)]);
        std::sort(values.begin(), values.end());
        out.threshold.push_back(stats::quantileSorted(values, simulate::kLevels.front()));
    }
    if (out.outermost() <= 0) return std::nullopt; // there may be none at all
    const auto run = rareRun(underThreshold(paths, out.threshold), -1, steps.step);
    if (!run || run->limit >= 0) return out;
    out.lowered = -run->limit;
    for (double& threshold : out.threshold) threshold *= out.lowered;
    out.consecutive = run->samples;
    out.falseAlarm = run->share;
    return out;
}

std::optional<ServiceCriterion> onLatency(const simulate::Usage& usage, int service, const base::TimeGrid& steps) {
    for (const auto& outlook : usage.services.outlooks) {
        if (outlook->service != service || outlook->kind != simulate::PromiseKind::Latency || steps.count == 0)
            continue;
        ServiceCriterion out;
        out.sign = ServiceSign::Latency;
        out.grid = steps;
        out.threshold.assign(static_cast<std::size_t>(steps.count), outlook->level.latency);
        out.quantile = outlook->level.quantile;
        const int last = usage.grid.indexOf(steps.end() - base::Duration(1));
        const auto broken = std::count_if(outlook->firstExceed.begin(), outlook->firstExceed.end(),
                                          [&](int step) { return step >= 0 && step <= last; });
        const double share = outlook->firstExceed.empty()
                                 ? 1
                                 : static_cast<double>(broken) / static_cast<double>(outlook->firstExceed.size());
        if (share <= kFalseAlarm) {
            out.consecutive = 1;
            out.falseAlarm = share;
        }
        return out;
    }
    return std::nullopt;
}

} // namespace

const char* signName(ServiceSign sign) {
    switch (sign) {
    case ServiceSign::Replicas:
        return "replicas";
    case ServiceSign::Requests:
        return "requests";
    case ServiceSign::Latency:
        break;
    }
    return "latency";
}

double ServiceCriterion::outermost() const {
    if (threshold.empty()) return 0;
    return isBelow(sign) ? *std::min_element(threshold.begin(), threshold.end())
                         : *std::max_element(threshold.begin(), threshold.end());
}

base::Result<std::vector<ServiceCriterion>> serviceCriteria(const model::World& world, const model::Demand& demand,
                                                            const simulate::Usage& usage,
                                                            const std::vector<ServiceWatch>& watches,
                                                            const base::Run& run) {
    std::vector<ServiceCriterion> out;
    const auto flowing = watches.empty() ? std::vector<std::vector<float>>() : simulate::flowingGrowth(world, demand);
    const std::vector<float> nothing;
    for (std::size_t i = 0; i < watches.size(); ++i) {
        if (run.stopped()) return base::failCancelled();
        const int service = watches[i].service;
        const auto steps = base::stepsBeginningIn(usage.grid, watches[i].window);
        for (auto& one : {onReplicas(world, usage, service, steps),
                          onRequests(world, demand, service, steps,
                                     flowing.empty() ? nothing : flowing[static_cast<std::size_t>(service)]),
                          onLatency(usage, service, steps)})
            if (one) {
                out.push_back(*one);
                out.back().watch = i;
            }
    }
    return out;
}

} // namespace penumbra::risk
