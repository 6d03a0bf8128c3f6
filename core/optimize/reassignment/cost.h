#pragma once

#include "optimize/reassignment/problem.h"

#include <optional>
#include <string>

namespace penumbra::optimize::reassignment {

/// Each kind already multiplied by its weights.
struct Cost {
    std::int64_t load = 0, balance = 0, processMove = 0, serviceMove = 0, machineMove = 0;

    std::int64_t total() const { return load + balance + processMove + serviceMove + machineMove; }
    bool operator==(const Cost&) const = default;
};

/// The whole cost, written as the challenge states it and sharing nothing with the search: its judge. Both assignments
/// must name a machine for every process.
Cost costOf(const Problem& problem, const Assignment& original, const Assignment& assignment);

enum class Rule { Shape, Capacity, Conflict, Spread, Dependency, Transient };

struct Violation {
    Rule rule = Rule::Shape;
    std::string text;
};

/// The first rule that an assignment breaks, or nothing when it is feasible. Bears any assignment, of any length.
std::optional<Violation> violationOf(const Problem& problem, const Assignment& original, const Assignment& assignment);

/// No assignment costs less: load and balance costs are convex in what lies on each machine, so that they are least
/// where it is one big machine. Moves count nothing.
std::int64_t lowerBound(const Problem& problem);

} // namespace penumbra::optimize::reassignment
