#include "optimize/reconfiguration/problem.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::optimize::reconfiguration {

namespace {

bool inRange(const std::vector<int>& numbers, int begin, int end) {
    return std::all_of(numbers.begin(), numbers.end(), [&](int n) { return n >= begin && n < end; });
}

bool inRange(const std::vector<Amount>& amounts) {
    return std::all_of(amounts.begin(), amounts.end(), [](Amount a) { return a >= 0 && a <= kMostAmount; });
}

bool ascending(const std::vector<int>& numbers) {
    return std::adjacent_find(numbers.begin(), numbers.end(), std::greater_equal<>()) == numbers.end();
}

} // namespace

base::Result<void> validate(const Problem& p) {
    const std::size_t hosts = p.offline.size(), workloads = p.hostOf.size(), dimensions = p.dimensions.size();
    if (p.capacity.size() != hosts * dimensions || p.demand.size() != workloads * dimensions)
        return base::failInput("Capacities or demands do not match the number of dimensions.");
    if (p.mustRun.size() != workloads || p.moveSeconds.size() != workloads)
        return base::failInput("Every workload needs a duration and whether it must run.");
    if (!inRange(p.capacity) || !inRange(p.demand))
        return base::failInput("A capacity or demand is negative or too large.");
    if (!inRange(p.hostOf, kNowhere, p.hostCount())) return base::failInput("A workload runs on an unknown host.");
    for (const double seconds : p.moveSeconds)
        if (!std::isfinite(seconds) || seconds <= 0) return base::failInput("A move must take some time.");
    for (const auto& group : p.spread)
        if (!inRange(group, 0, p.workloadCount())) return base::failInput("A spread group has an unknown workload.");
    for (const auto& partition : p.partitions)
        for (const auto& part : partition)
            if (!inRange(part, 0, p.hostCount()) || !ascending(part))
                return base::failInput("A part has an unknown host, or its hosts are not in order.");
    for (const auto& group : p.among) {
        if (!inRange(group.workloads, 0, p.workloadCount()))
            return base::failInput("An among group has an unknown workload.");
        if (!inRange({group.partition}, 0, static_cast<int>(p.partitions.size())))
            return base::failInput("An among group has an unknown partition.");
    }
    return {};
}

} // namespace penumbra::optimize::reconfiguration
