#pragma once

#include "remedy/remedy.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::remedy {

/// A plan whose steps are carried out in another order, or why they cannot be.
struct Reordered {
    std::optional<Plan> plan;
    std::string refusal; ///< whole sentences: which step must come before which, and why
};

/// The plan with its steps in that order, by their present numbers: checked step by step against every rule that a
/// plan keeps, scheduled and evaluated anew. It says in `arranged` how it came about; in the order in which it was
/// found it is the plan that was found. Usage error where `order` does not name each step once.
base::Result<Reordered> reorder(const Input& input, const Plan& plan, const std::vector<int>& order,
                                const base::Run& run);

/// The order, as reorder() reads it, with the step in row `from` taken to row `to`. Steps of one shifted change go
/// together, and what they pass of another goes as a whole.
std::vector<int> orderWith(const Plan& plan, int from, int to);

} // namespace penumbra::remedy
