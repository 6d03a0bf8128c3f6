#pragma once

#include "base/registry.h"
#include "model/inventory.h"
#include "remedy/plan.h"
#include "risk/risk.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::remedy {

namespace exact {
class Oracle;
}

/// What a planner works on: the scenario and its evaluation.
struct Input {
    const model::World& base; ///< before any edit, scheduled events not applied
    std::vector<whatif::Edit> scheduled;
    const whatif::Scenario& scenario;
    const model::World& world; ///< base with both applied
    const model::Demand& demand;
    const simulate::Usage& usage;
    const std::vector<risk::Finding>& findings;
    base::Time now;
    PriceBook prices;
    double threshold = 0.05;
    exact::Oracle* oracle = nullptr; ///< asked about small cases; null: nothing is solved exactly
};

/// What findings come to, in the numbers that plans are compared by.
Outcome outcomeOf(const std::vector<risk::Finding>& findings, const model::World& world, const simulate::Usage& usage);

/// Leaves no other finding; no worse in breach probability, findings, downtime, cost, moves and time; better in one.
bool dominates(const Plan& a, const Plan& b);

/// The order in which plans are offered, the best first: chance of a breach, then breaches left (lost services,
/// homeless workloads, exhaustion), findings left, downtime, cost of a year, moves, time until it is done (P90).
bool ranksBefore(const Plan& a, const Plan& b);

class Bench;

/// One strategy; one file in remedy/planners and one line in remedy/planners.def each. No plan is an honest answer:
/// nothing to mend, or this strategy cannot mend it. A proposal holds the steps' edits; plan() orders, schedules,
/// prices and checks them. A strategy may propose several, the one it likes best first.
struct Planner {
    const char* id; ///< "move", "add-hosts", "resize", "shift"
    const char* title;
    const char* summary;
    base::Result<std::vector<Plan>> (*propose)(const Bench& bench, const base::Run& run);
    bool combines = false; ///< the means of the others: not offered when one of them alone ranks before it
};

base::Registry<Planner> planners();

/// Runs the named strategies (all when empty), evaluates each plan like any scenario, checks that no intermediate state
/// breaks a rule that held before, and leaves out dominated plans. Sorted by ranksBefore; see advice.h.
base::Result<std::vector<Plan>> plan(const Input& input, const std::vector<std::string>& strategies,
                                     const base::Run& run);

} // namespace penumbra::remedy
