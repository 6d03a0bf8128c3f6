#pragma once

#include "remedy/plan.h"
#include "risk/risk.h"

#include <functional>
#include <string>
#include <vector>

namespace penumbra::report {

/// What a plan is called beside others: its strategy, or its own title where two share that.
std::string titleAmong(const remedy::Plan& plan, const std::vector<remedy::Plan>& among);

/// The verdict on what is left with a plan, by the same rule as that of the evaluation; `base` are the findings without
/// the scenario.
risk::Verdict verdictWith(const remedy::Plan& plan, const std::vector<risk::Finding>& base);

/// Which of the plans bring a go; where none does, which comes nearest (the mildest verdict, of equals the first with
/// which findings do not rise) and what still stands against a go with it. One or two sentences; empty without plans.
/// `name` says what a plan is called; without it they go by their ids.
std::string sayDecision(const std::vector<remedy::Plan>& plans, const std::vector<risk::Finding>& base,
                        const std::function<std::string(const remedy::Plan&)>& name = {});

} // namespace penumbra::report
