#include "optimize/reassignment/cost.h"

#include "base/index.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <utility>

namespace penumbra::optimize::reassignment {

namespace {

using base::at;

/// [machine][resource]: what stands there, or with `transient` what stands there or left.
std::vector<std::int64_t> usageOf(const Problem& problem, const Assignment& original, const Assignment& assignment,
                                  bool transient) {
    std::vector<std::int64_t> usage(problem.capacity.size());
    const std::size_t width = problem.resources.size();
    for (int p = 0; p < problem.processes(); ++p)
        for (std::size_t r = 0; r < width; ++r) {
            const std::int64_t need = problem.requirementOf(p)[r];
            usage[at(assignment[at(p)]) * width + r] += need;
            if (transient && problem.resources[r].transient && original[at(p)] != assignment[at(p)])
                usage[at(original[at(p)]) * width + r] += need;
        }
    return usage;
}

std::optional<Violation> overfull(const Problem& problem, const std::vector<std::int64_t>& usage, Rule rule) {
    const std::size_t width = problem.resources.size();
    for (std::size_t i = 0; i < usage.size(); ++i)
        if (usage[i] > problem.capacity[i])
            return Violation{rule,
                             fmt::format("machine {} holds {} of resource {}{}, {} fit", i / width, usage[i], i % width,
                                         rule == Rule::Transient ? " during the moves" : "", problem.capacity[i])};
    return {};
}

std::optional<Violation> conflictOrSpread(const Problem& problem, const Assignment& assignment) {
    std::set<std::pair<int, int>> taken, located;
    std::vector<int> spread(problem.services.size());
    for (int p = 0; p < problem.processes(); ++p) {
        const int service = problem.service[at(p)], machine = assignment[at(p)];
        if (!taken.insert({service, machine}).second)
            return Violation{Rule::Conflict, fmt::format("machine {} holds two of service {}", machine, service)};
        if (located.insert({service, problem.location[at(machine)]}).second) ++spread[at(service)];
    }
    for (std::size_t s = 0; s < spread.size(); ++s)
        if (spread[s] < problem.services[s].spreadMin)
            return Violation{Rule::Spread, fmt::format("service {} stands in {} locations of {}", s, spread[s],
                                                       problem.services[s].spreadMin)};
    return {};
}

std::optional<Violation> dependency(const Problem& problem, const Assignment& assignment) {
    std::set<std::pair<int, int>> near; // service, neighbourhood
    for (int p = 0; p < problem.processes(); ++p)
        near.insert({problem.service[at(p)], problem.neighbourhood[at(assignment[at(p)])]});
    for (const auto& [service, neighbourhood] : near)
        for (const int other : problem.services[at(service)].dependencies)
            if (near.count({other, neighbourhood}) == 0)
                return Violation{Rule::Dependency, fmt::format("service {} lacks service {} in neighbourhood {}",
                                                               service, other, neighbourhood)};
    return {};
}

} // namespace

Cost costOf(const Problem& problem, const Assignment& original, const Assignment& assignment) {
    Cost cost;
    const auto usage = usageOf(problem, original, assignment, false);
    const std::size_t width = problem.resources.size();
    for (std::size_t i = 0; i < usage.size(); ++i)
        cost.load +=
            problem.resources[i % width].loadWeight * std::max<std::int64_t>(0, usage[i] - problem.safetyCapacity[i]);
    for (const Balance& b : problem.balances)
        for (std::size_t row = 0; row < usage.size(); row += width) {
            const std::int64_t first = problem.capacity[row + at(b.first)] - usage[row + at(b.first)];
            const std::int64_t second = problem.capacity[row + at(b.second)] - usage[row + at(b.second)];
            cost.balance += b.weight * std::max<std::int64_t>(0, b.target * first - second);
        }
    std::vector<std::int64_t> moved(problem.services.size());
    for (int p = 0; p < problem.processes(); ++p) {
        const int from = original[at(p)], to = assignment[at(p)];
        cost.machineMove += problem.machineMoveWeight * problem.moveCost(from, to);
        if (from == to) continue;
        cost.processMove += problem.processMoveWeight * problem.processMoveCost[at(p)];
        ++moved[at(problem.service[at(p)])];
    }
    if (!moved.empty()) cost.serviceMove = problem.serviceMoveWeight * *std::max_element(moved.begin(), moved.end());
    return cost;
}

std::optional<Violation> violationOf(const Problem& problem, const Assignment& original, const Assignment& assignment) {
    const auto strange = [&](std::int32_t machine) { return machine < 0 || machine >= problem.machines(); };
    for (const Assignment* one : {&original, &assignment}) {
        if (one->size() != at(problem.processes()))
            return Violation{Rule::Shape,
                             fmt::format("{} processes are assigned of {}", one->size(), problem.processes())};
        const auto found = std::find_if(one->begin(), one->end(), strange);
        if (found != one->end()) return Violation{Rule::Shape, fmt::format("there is no machine {}", *found)};
    }
    if (auto found = overfull(problem, usageOf(problem, original, assignment, false), Rule::Capacity)) return found;
    if (auto found = conflictOrSpread(problem, assignment)) return found;
    if (auto found = dependency(problem, assignment)) return found;
    return overfull(problem, usageOf(problem, original, assignment, true), Rule::Transient);
}

std::int64_t lowerBound(const Problem& problem) {
    const std::size_t width = problem.resources.size();
    std::vector<std::int64_t> over(width), free(width);
    for (std::size_t i = 0; i < problem.capacity.size(); ++i) {
        over[i % width] -= problem.safetyCapacity[i];
        free[i % width] += problem.capacity[i];
    }
    for (std::size_t i = 0; i < problem.requirement.size(); ++i) {
        over[i % width] += problem.requirement[i];
        free[i % width] -= problem.requirement[i];
    }
    std::int64_t bound = 0;
    for (std::size_t r = 0; r < width; ++r)
        bound += problem.resources[r].loadWeight * std::max<std::int64_t>(0, over[r]);
    for (const Balance& b : problem.balances)
        bound += b.weight * std::max<std::int64_t>(0, b.target * free[at(b.first)] - free[at(b.second)]);
    return bound;
}

} // namespace penumbra::optimize::reassignment
