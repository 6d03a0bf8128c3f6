#pragma once

#include "remedy/plan.h"

#include <span>
#include <string>
#include <vector>

namespace penumbra::remedy {

/// What plans are weighed by, the weightiest first; less is better in each.
struct Objective {
    const char* id;    ///< "breach_probability"
    const char* title; ///< "chance of a breach"
    double (*of)(const Plan& plan);
    std::string (*say)(double value, const std::string& currency);
};
std::span<const Objective> objectives();

/// What a plan gives up in one objective against the plan that is best in it.
struct Regret {
    const Objective* objective = nullptr;
    double value = 0;
    double best = 0;                             ///< of all plans offered
    std::string bestPlan;                        ///< id of the first that reaches it
    double lost() const { return value - best; } ///< never below zero
};

/// One regret an objective, in their order; `plan` is one of `plans`.
std::vector<Regret> regretsOf(const Plan& plan, const std::vector<Plan>& plans);

/// "Gives up 2 moves against move-1a2b and 400 EUR a year against shift-3c4d." or that it is the best in everything.
std::string sayRegrets(const std::vector<Regret>& regrets, const std::string& currency);

} // namespace penumbra::remedy
