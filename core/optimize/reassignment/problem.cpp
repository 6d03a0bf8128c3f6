#include "optimize/reassignment/problem.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace penumbra::optimize::reassignment {

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
constexpr double kMostCost = 4e18; ///< under 2^62: a difference of two still fits

bool within(std::int64_t value, std::int64_t most) { return value >= 0 && value <= most; }

bool amounts(const std::vector<std::int64_t>& values) {
    return std::all_of(values.begin(), values.end(), [](std::int64_t v) { return within(v, kMost); });
}

bool sameLengths(const Problem& p) {
    const std::size_t resources = p.resources.size(), machines = p.location.size(), processes = p.service.size();
    return p.neighbourhood.size() == machines && p.capacity.size() == machines * resources &&
           p.safetyCapacity.size() == machines * resources && p.machineMoveCost.size() == machines * machines &&
           p.requirement.size() == processes * resources && p.processMoveCost.size() == processes;
}

bool amountsFit(const Problem& p) {
    const auto fits = [](const auto& values) {
        return std::all_of(values.begin(), values.end(), [](auto v) { return v >= 0; });
    };
    return amounts(p.capacity) && amounts(p.safetyCapacity) && amounts(p.requirement) && amounts(p.processMoveCost) &&
           fits(p.machineMoveCost) && fits(p.neighbourhood) && fits(p.location) &&
           std::all_of(p.resources.begin(), p.resources.end(),
                       [](const Resource& r) { return within(r.loadWeight, kMost); }) &&
           within(p.processMoveWeight, kMost) && within(p.serviceMoveWeight, kMost) &&
           within(p.machineMoveWeight, kMost);
}

/// The first index that leads nowhere, in words; empty: none.
std::string strayIndex(const Problem& p) {
    const auto services = static_cast<std::int64_t>(p.services.size()) - 1;
    const auto resources = static_cast<std::int64_t>(p.resources.size()) - 1;
    for (std::size_t s = 0; s < p.services.size(); ++s) {
        if (p.services[s].spreadMin < 0) return fmt::format("service {} has a negative spread", s);
        for (const int other : p.services[s].dependencies)
            if (!within(other, services)) return fmt::format("service {} depends on service {}", s, other);
    }
    for (std::size_t i = 0; i < p.service.size(); ++i)
        if (!within(p.service[i], services)) return fmt::format("process {} is of service {}", i, p.service[i]);
    for (std::size_t b = 0; b < p.balances.size(); ++b) {
        const Balance& balance = p.balances[b];
        if (!within(balance.first, resources) || !within(balance.second, resources))
            return fmt::format("balance {} is of resources {} and {}", b, balance.first, balance.second);
        if (!within(balance.target, kMost) || !within(balance.weight, kMost))
            return fmt::format("balance {} has an amount out of range", b);
    }
    return {};
}

/// An upper bound of every cost that an assignment can have, whether it is feasible or not.
double worstCost(const Problem& p) {
    const double all = static_cast<double>(p.processes());
    double needed = 0, free = 0, worst = 0;
    for (const std::int64_t need : p.requirement) needed += static_cast<double>(need);
    for (const std::int64_t capacity : p.capacity) free += static_cast<double>(capacity);
    for (const Resource& r : p.resources) worst += static_cast<double>(r.loadWeight) * needed;
    for (const Balance& b : p.balances)
        worst += static_cast<double>(b.weight) * (static_cast<double>(b.target) + 1) * (free + needed);
    for (const std::int64_t cost : p.processMoveCost)
        worst += static_cast<double>(cost) * static_cast<double>(p.processMoveWeight);
    const auto dearest = std::max_element(p.machineMoveCost.begin(), p.machineMoveCost.end());
    if (dearest != p.machineMoveCost.end())
        worst += all * static_cast<double>(*dearest) * static_cast<double>(p.machineMoveWeight);
    return worst + all * static_cast<double>(p.serviceMoveWeight);
}

} // namespace

base::Result<void> validate(const Problem& problem) {
    if (!sameLengths(problem))
        return base::failInput("The tables of the problem have lengths that do not fit together.");
    if (problem.resources.empty() || problem.machines() == 0)
        return base::failInput("There is no resource or no machine.");
    if (const std::string stray = strayIndex(problem); !stray.empty())
        return base::failInput("The problem cannot be read: " + stray + ".");
    if (!amountsFit(problem)) return base::failInput("An amount is negative or over 2147483647.");
    if (worstCost(problem) > kMostCost) return base::failInput("Costs could grow past what 64 bits hold.");
    return {};
}

} // namespace penumbra::optimize::reassignment
